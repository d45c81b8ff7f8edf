import { adviserViews } from 'db/schema/review-work';
import { z } from 'zod';
import { adviserKinds } from '~/domain/vocabulary';
import { type Act, accountId, forbidden, type Outcome, record, refused, transact } from '../act.server';
import { type Attached, isStored, rememberAttached, storeAttached } from '../attached-file.server';
import { reviewUnderWay } from './under-way.server';

export const newAdviserView = z.object({
  kind: z.enum(adviserKinds, 'chooseOne'),
  name: z.string().trim().min(1, 'required').max(60, 'tooLong'),
  view: z.string().trim().min(1, 'required').max(20_000, 'tooLong'),
});

/** Records the written view of a legal adviser, a public lawyer or an expert on a review (decree 713, article 28). */
export async function recordAdviserView(
  act: Act,
  { reviewId, file, ...said }: { reviewId: string; file?: Attached | undefined } & z.output<typeof newAdviserView>,
): Promise<Outcome> {
  const no = forbidden(act, 'review.conclude', []);
  if (no.length > 0) return refused(...no);
  const stored = file && (await storeAttached(act, file, 'file'));
  if (stored && !isStored(stored)) return refused(stored);
  return transact(act, async (tx) => {
    const { docket } = await reviewUnderWay(tx, act, reviewId);
    if (stored) await rememberAttached(tx, act, stored);
    const by = { recordedBy: accountId(act), recordedAt: act.now };
    const [row] = await tx
      .insert(adviserViews)
      .values({ reviewId, ...said, file: stored?.hash ?? null, ...by })
      .returning({ id: adviserViews.id });
    const data = { kind: said.kind, file: stored?.hash ?? '' };
    await record(tx, act, { type: 'review.view_recorded', docketId: docket.id, subject: row!.id, data });
  });
}
