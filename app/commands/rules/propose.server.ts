import { canonicalJson, sha256 } from 'db/record';
import { profileProposals } from 'db/schema/profile-proposals';
import { isNull } from 'drizzle-orm';
import { z } from 'zod';
import { dayOf } from '~/domain/calendar/day';
import { refusalsToAdopt } from '~/domain/profile/adoption';
import { changedLimits, editedLimits, type TypedLimit } from '~/domain/profile/edited-limits';
import { readProfile } from '~/domain/profile/read-profile';
import type { LimitKey } from '~/domain/profile/rules-profile';
import { everyProfile } from '~/queries/rules-profile.server';
import { type Act, accountId, forbidden, type Outcome, Refusal, record, refuseIf, transact } from '../act.server';

export const newProposal = z.object({
  effectiveFrom: z.iso.date('notADate'),
  reason: z.string().trim().min(1, 'required').max(1000, 'tooLong'),
});

type Proposal = z.output<typeof newProposal> & { limits: Partial<Record<LimitKey, TypedLimit>> };

/**
 * An administrator writes down a change to the rules profile, for a second person to decide on. Everything that is wrong with it is
 * said at once. One proposal waits at a time.
 */
export function proposeRules(
  act: Act,
  { effectiveFrom, reason, limits }: Proposal,
): Promise<Outcome<{ proposalId: string }>> {
  return transact(act, async (tx) => {
    refuseIf(forbidden(act, 'profile.propose', []));
    const waiting = await tx.select().from(profileProposals).where(isNull(profileProposals.decision));
    if (waiting.length > 0) throw new Refusal([{ code: 'profile.proposal_waits' }]);
    const history = await everyProfile(tx);
    const latest = history.at(-1)!;
    const content = {
      version: latest.version + 1,
      effectiveFrom,
      limits: editedLimits(latest, limits),
    };
    const read = readProfile(content);
    if (!read.ok) throw new Refusal(read.reasons);
    const me = accountId(act);
    // Who will approve is not known yet: whoever it is, it is somebody else.
    const adoption = { profile: read.profile, history, editedBy: me, approvedBy: '', today: dayOf(act.now) };
    const changed = changedLimits(latest, read.profile);
    refuseIf([
      ...refusalsToAdopt(adoption).map((no) => ({ ...no, field: 'effectiveFrom' })),
      ...(changed.length === 0 ? [{ code: 'profile.nothing_changed' }] : []),
    ]);
    const [row] = await tx
      .insert(profileProposals)
      .values({ content: read.profile, effectiveFrom, reason, proposedBy: me, proposedAt: act.now })
      .returning({ id: profileProposals.id });
    const data = { effectiveFrom, changed, contentHash: sha256(canonicalJson(read.profile)) };
    await record(tx, act, { type: 'profile.proposed', subject: row!.id, data });
    return { proposalId: row!.id };
  });
}
