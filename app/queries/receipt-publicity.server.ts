import type { Read } from 'db/database';
import { mayShowUnanswered } from '~/domain/disclosure/privacy-notice';
import { publicWords } from '~/domain/disclosure/public-words';
import type { CoverReason, ModerationAct } from '~/domain/vocabulary';
import { standingModerations } from './moderations.server';
import { publicityAt } from './publicity.server';

/** Whether everybody can read one's words, and if something of them is not shown, why; see `app/ui/receipt/publicity`. */
type OwnPublicity = { state: ModerationAct | 'waiting' | null; reasons: CoverReason[]; body: string };

/**
 * How far each opinion of a receipt is public before it is answered. Nothing is said of one that becomes public with its answer
 * only, unless a desk has covered or withheld words of it.
 */
export async function publicitiesOf(
  read: Read,
  receipt: { privacyNotice: string },
  comments: readonly { id: string }[],
  now: Date,
): Promise<(commentId: string) => OwnPublicity> {
  const isEarly = mayShowUnanswered((await publicityAt(read, now))?.shows ?? false, receipt.privacyNotice);
  const looked = await standingModerations(
    read,
    comments.map(({ id }) => id),
  );
  return (commentId) => {
    const { wording, standing } = looked.get(commentId)!;
    if (!standing) return { state: isEarly ? 'waiting' : null, reasons: [], body: '' };
    const { hidden, covered, body } = publicWords(wording, standing);
    const state = isEarly || standing.act !== 'shown' ? standing.act : null;
    return { state, reasons: hidden ? [hidden] : covered, body };
  };
}
