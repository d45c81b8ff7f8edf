import type { RulesProfile } from '../profile/rules-profile';
import type { Reason } from '../reason';
import type { MeetingItem, MeetingPerson } from './content';

type Item = Pick<MeetingItem, 'title' | 'enterpriseRelated' | 'specialGroups'>;
type Person = Pick<MeetingPerson, 'category' | 'forSpecialGroup'>;

/**
 * Who is missing among those invited, or among those who sat in: an item that concerns enterprises wants an enterprise, an
 * association or a chamber; one that concerns the elderly or the disabled wants somebody who speaks for them (county settings).
 */
export function missingVoices(items: readonly Item[], people: readonly Person[], { limits }: RulesProfile): Reason[] {
  const reasons: Reason[] = [];
  const speaksForBusiness = people.some(({ category }) => category === 'enterprise' || category === 'association');
  const speaksForGroups = people.some(({ forSpecialGroup }) => forSpecialGroup);
  for (const [at, { title, enterpriseRelated, specialGroups }] of items.entries()) {
    const facts = { item: at + 1, title };
    if (enterpriseRelated && limits.requireEnterpriseRepresentative.value && !speaksForBusiness)
      reasons.push({ code: 'no_voice_of_enterprises', facts, field: 'roster' });
    if (specialGroups && limits.requireSpecialGroupRepresentative.value && !speaksForGroups)
      reasons.push({ code: 'no_voice_of_special_groups', facts, field: 'roster' });
  }
  return reasons;
}
