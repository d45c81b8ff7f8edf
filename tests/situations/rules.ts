import { decideRules } from '~/commands/rules/decide.server';
import { proposeRules } from '~/commands/rules/propose.server';
import type { LimitKey } from '~/domain/profile/rules-profile';
import { type County, given } from './county';

/** Another version of the county's rules, proposed and approved by two people on the first day of the story, in force on it. */
export async function newRules(here: County, choices: Partial<Record<LimitKey, boolean>>, at = '2026-03-02 10:00') {
  const limits = Object.fromEntries(
    Object.entries(choices).map(([key, value]) => [key, { value, unit: 'yesOrNo', note: '本县另有规定' }]),
  );
  const proposal = { effectiveFrom: at.slice(0, 10), reason: '调整。', limits };
  const { proposalId } = given(await proposeRules(here.as('administrator', at), proposal));
  const yes = { proposalId, decision: 'approved' as const, reason: '同意。' };
  given(await decideRules(here.as('governmentOffice', at), yes));
}
