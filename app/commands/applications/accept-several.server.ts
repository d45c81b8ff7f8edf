import { z } from 'zod';
import type { PoolLetters } from '~/domain/pool/letters';
import type { Reason } from '~/domain/reason';
import { type Act, forbidden, type Outcome, refused, refuseIf, transact } from '../act.server';
import { applicationAnswered, writeAnswer } from './answer.server';

export const severalApplications = z.object({ accepted: z.array(z.string(), 'chooseOne').min(1, 'chooseOne') });

/** Takes several applicants into the pool at once: all of them or nobody, with everybody named who cannot be taken, and why. */
export async function acceptApplications(
  act: Act,
  { accepted, letters }: z.output<typeof severalApplications> & { letters: PoolLetters },
): Promise<Outcome> {
  const no = forbidden(act, 'pool.manage', []);
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    const reasons: Reason[] = [];
    for (const applicationId of new Set(accepted)) {
      const input = { applicationId, answer: 'accepted' as const, reason: '', letters };
      const found = await applicationAnswered(tx, input);
      const facts = { person: found.sent.name };
      reasons.push(...found.hindrances.map((reason) => ({ ...reason, facts })));
      // Written at once, so that the next of the list is compared with this one.
      if (found.hindrances.length === 0) await writeAnswer(tx, act, input, found);
    }
    refuseIf(reasons);
  });
}
