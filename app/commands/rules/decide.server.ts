import type { Tx } from 'db/database';
import { canonicalJson, sha256 } from 'db/record';
import { profiles } from 'db/schema/dockets';
import { profileProposals } from 'db/schema/profile-proposals';
import { isUniqueViolation } from 'db/violations';
import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { dayOf } from '~/domain/calendar/day';
import { refusalsToAdopt } from '~/domain/profile/adoption';
import { type RulesProfile, rulesProfileSchema } from '~/domain/profile/rules-profile';
import { everyProfile } from '~/queries/rules-profile.server';
import {
  type Act,
  accountId,
  forbidden,
  type Outcome,
  Refusal,
  record,
  refused,
  refuseIf,
  transact,
} from '../act.server';

export const newRulesDecision = z.object({
  decision: z.enum(['approved', 'refused'], 'chooseOne'),
  reason: z.string().trim().min(1, 'required').max(1000, 'tooLong'),
});

type Decision = { proposalId: string } & z.output<typeof newRulesDecision>;

/**
 * A second person decides on a change to the rules. Approved, it becomes the next version, in force from its day on; dockets under
 * way keep the version they started under. Whoever wrote the change cannot decide on it; a refusal may be its own author's, who
 * takes it back.
 */
export async function decideRules(act: Act, { proposalId, decision, reason }: Decision): Promise<Outcome> {
  try {
    return await transact(act, async (tx) => {
      const [asked] = await tx.select().from(profileProposals).where(eq(profileProposals.id, proposalId));
      if (!asked) throw new Refusal([{ code: 'not_found' }]);
      const me = accountId(act);
      const takesBack = asked.proposedBy === me && decision === 'refused';
      refuseIf(forbidden(act, takesBack ? 'profile.propose' : 'profile.approve', []));
      if (asked.decision !== null) throw new Refusal([{ code: 'profile.already_decided' }]);
      const version = decision === 'approved' ? await adopt(tx, act, asked) : null;
      const decided = await tx
        .update(profileProposals)
        .set({
          decision: takesBack ? 'withdrawn' : decision,
          decidedBy: me,
          decidedAt: act.now,
          decisionReason: reason,
          version,
        })
        .where(and(eq(profileProposals.id, proposalId), isNull(profileProposals.decision)))
        .returning({ id: profileProposals.id });
      if (decided.length === 0) throw new Refusal([{ code: 'profile.already_decided' }]);
      const data = { decision: takesBack ? 'withdrawn' : decision, version };
      await record(tx, act, { type: 'profile.decided', subject: proposalId, data });
    });
  } catch (error) {
    // Two persons who approve at once: the database lets one version of a number in.
    if (isUniqueViolation(error)) return refused({ code: 'profile.already_decided' });
    throw error;
  }
}

async function adopt(tx: Tx, act: Act, asked: typeof profileProposals.$inferSelect): Promise<number> {
  const profile: RulesProfile = rulesProfileSchema.parse(asked.content);
  const [editedBy, approvedBy] = [asked.proposedBy, accountId(act)];
  const history = await everyProfile(tx);
  refuseIf(refusalsToAdopt({ profile, history, editedBy, approvedBy, today: dayOf(act.now) }));
  const { version, effectiveFrom } = profile;
  await tx
    .insert(profiles)
    .values({ version, content: profile, effectiveFrom, createdBy: editedBy, approvedBy, createdAt: act.now });
  const data = { effectiveFrom, editedBy, approvedBy, contentHash: sha256(canonicalJson(profile)) };
  await record(tx, act, { type: 'profile.adopted', subject: String(version), data });
  return version;
}
