import type { Read } from 'db/database';
import { profiles } from 'db/schema/dockets';
import { profileProposals } from 'db/schema/profile-proposals';
import { asc, desc, isNull } from 'drizzle-orm';
import { changedLimits } from '~/domain/profile/edited-limits';
import { type LimitSource, limitSource } from '~/domain/profile/limit-source';
import { type LimitKey, type RulesProfile, rulesProfileSchema } from '~/domain/profile/rules-profile';
import { accountNames } from './account-names.server';
import { currentProfile, everyProfile } from './rules-profile.server';

/** One number of the rules as a page shows it: never without where it comes from. */
export type ShownLimit = { key: LimitKey; value: number | boolean; unit: string; source: LimitSource };

/** Every number of a profile, with its source. */
export const shownLimits = (profile: RulesProfile): ShownLimit[] =>
  (Object.keys(profile.limits) as LimitKey[]).map((key) => ({
    key,
    value: profile.limits[key].value,
    unit: profile.limits[key].unit,
    source: limitSource(profile, key),
  }));

export type LimitChange = { key: LimitKey; before: ShownLimit; after: ShownLimit };

/** What one version changed of another. */
function shownChanges(before: RulesProfile, after: RulesProfile): LimitChange[] {
  const [was, is] = [shownLimits(before), shownLimits(after)];
  const find = (limits: ShownLimit[], key: LimitKey) => limits.find((one) => one.key === key)!;
  return changedLimits(before, after).map((key) => ({ key, before: find(was, key), after: find(is, key) }));
}

/** The rules in force at `now`, and every version with what it changed, the latest first. No names: those are for the desk. */
export async function rulesPage(read: Read, now: Date) {
  const current = await currentProfile(read, now);
  const history = await everyProfile(read);
  const adopted = await read
    .select({ version: profiles.version, at: profiles.createdAt })
    .from(profiles)
    .orderBy(asc(profiles.version));
  return {
    version: current.version,
    limits: shownLimits(current.profile),
    history: history
      .map((profile, at) => ({
        version: profile.version,
        effectiveFrom: profile.effectiveFrom,
        adoptedAt: adopted[at]!.at,
        changes: at === 0 ? [] : shownChanges(history[at - 1]!, profile),
      }))
      .reverse(),
  };
}

/** The proposal that waits for a second person, with what it would change; nothing when none does. */
export async function waitingProposal(read: Read) {
  const [row] = await read.select().from(profileProposals).where(isNull(profileProposals.decision)).limit(1);
  if (!row) return null;
  const history = await everyProfile(read);
  const names = await accountNames(read, [row.proposedBy]);
  return {
    id: row.id,
    effectiveFrom: row.effectiveFrom,
    reason: row.reason,
    proposedAt: row.proposedAt,
    proposedById: row.proposedBy,
    proposedBy: names.get(row.proposedBy) ?? '',
    changes: shownChanges(history.at(-1)!, rulesProfileSchema.parse(row.content)),
  };
}

/** Every decided proposal for the desk, the latest first: who wrote it, who decided, why. */
export async function decidedProposals(read: Read) {
  const rows = await read.select().from(profileProposals).orderBy(desc(profileProposals.proposedAt)).limit(50);
  const decided = rows.filter(({ decision }) => decision !== null);
  const names = await accountNames(
    read,
    decided.flatMap(({ proposedBy, decidedBy }) => [proposedBy, decidedBy]),
  );
  const nameOf = (id: string | null) => (id && names.get(id)) || '';
  return decided.map(({ id, version, decision, reason, proposedBy, decidedBy, decidedAt, decisionReason }) => ({
    id,
    version,
    decision: decision!,
    reason,
    proposedBy: nameOf(proposedBy),
    decidedBy: nameOf(decidedBy),
    decidedAt: decidedAt!,
    decisionReason: decisionReason ?? '',
  }));
}
