import { moderateComment, newModeration } from '~/commands/comments/moderate.server';
import { decidePublicity } from '~/commands/publicity/decide.server';
import { privacyNotices } from '~/domain/disclosure/privacy-notice';
import type { Role } from '~/domain/vocabulary';
import { standingModerations } from '~/queries/moderations.server';
import { received, seenBy, written } from './comments';
import type { Round } from './consultations';
import { type County, given } from './county';

/** The county decided that opinions are shown once they have been looked at; recorded on 2 March 2026 at 12:00. */
export const decidedToShow = async (county: County, shows = true, at = '2026-03-02 12:00') =>
  given(
    await decidePublicity(county.as('opennessOffice', at), {
      shows,
      decidedBy: '汀禾县人民政府常务会议',
      decidedOn: at.slice(0, 10),
      basis: '2026年第3次常务会议纪要',
    }),
  );

type Told = { at?: string; told?: string; node?: string; author?: Parameters<typeof written>[0] };

/** An opinion whose author was told that it would be shown once looked at; gives its receipt and its id. */
export async function toldOpinion(county: County, round: Round, body: string, more: Told = {}) {
  const { at = '2026-03-10 09:00', told = privacyNotices.moderated, node, author } = more;
  const sent = written({ opinions: [{ body, ...(node ? { node } : {}) }], ...author });
  const receipt = await received(county, round, at, sent, told);
  const seen = await seenBy(county, receipt, at);
  return { receipt, commentId: seen!.opinions[0]!.id };
}

type Officer = { role?: Role; at?: string; seen?: string };

/** What an officer chose on the desk's form, at a moment of Beijing time. `seen` is what stood when the form was opened. */
export async function moderate(
  county: County,
  commentId: string,
  chosen: Record<string, unknown>,
  officer: Officer = {},
) {
  const { role = 'opennessOffice', at = '2026-03-10 10:00' } = officer;
  const seen = officer.seen ?? (await standsAt(county, commentId));
  return moderateComment(county.as(role, at), { commentId, ...newModeration.parse({ seen, ...chosen }) });
}

/** The versions of the wording and of the decision that stand, as a form carries them. */
export async function standsAt({ db }: County, commentId: string): Promise<string> {
  const { wording, latest } = (await standingModerations(db.read, [commentId])).get(commentId)!;
  return `${wording.version}.${latest?.version ?? 0}`;
}
