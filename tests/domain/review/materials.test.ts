import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepItems } from '~/domain/gate/step-items';
import {
  type Evidence,
  type MaterialFacts,
  materialChanges,
  materialList,
  mayNotApply,
  missingItems,
} from '~/domain/review/materials';
import { materialItems } from '~/domain/vocabulary';
import { noFlags } from '../gate/passing-facts';

const nothing: MaterialFacts = {
  flags: noFlags,
  askedByCounty: stepItems,
  consulted: true,
  exempted: false,
  evidence: {},
  stated: {},
};
const scan = (hash: string): Evidence => ({ kind: 'file', name: '记录.pdf', hash, href: '/x', at: null });
const entryOf = (facts: MaterialFacts, item: (typeof materialItems)[number]) =>
  materialList(facts).find((entry) => entry.item === item)!;

describe('the list of materials', () => {
  it('has every item of the list, in one of three states, whatever is known', () => {
    const texts = fc.dictionary(fc.constantFrom(...materialItems), fc.string());
    const held = fc.dictionary(fc.constantFrom(...materialItems), fc.array(fc.constant(scan('a')), { maxLength: 2 }));
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        texts,
        held,
        (enterpriseRelated, consulted, exempted, stated, evidence) => {
          const list = materialList({
            ...nothing,
            flags: { ...noFlags, enterpriseRelated },
            consulted,
            exempted,
            stated,
            evidence,
          });
          expect(list.map(({ item }) => item)).toEqual([...materialItems]);
          for (const { state, evidence: shown, notApplicable } of list) {
            expect(shown.length > 0).toBe(state === 'submitted');
            expect(notApplicable !== null).toBe(state === 'notApplicable');
          }
        },
      ),
    );
  });

  it('ticks nothing by itself: an item without evidence and without reason is missing', () => {
    expect(missingItems(materialList(nothing))).toEqual(
      materialItems.filter((item) => !/enterprise|fairComp|exemption/.test(item)),
    );
  });

  it('takes a reason where one may be given, and none where the item always applies', () => {
    const stated = { hearing: '没有举行听证。', unitLegality: '没有法制机构。' };
    expect(entryOf({ ...nothing, stated }, 'hearing')).toMatchObject({
      state: 'notApplicable',
      notApplicable: { text: '没有举行听证。' },
    });
    expect(entryOf({ ...nothing, stated }, 'unitLegality').state).toBe('missing');
  });

  it('asks of enterprise-related matters what it does not ask of others', () => {
    const related = {
      ...nothing,
      flags: { ...noFlags, enterpriseRelated: true },
      stated: { fairCompetition: '不涉及。' },
    };
    expect(entryOf(nothing, 'fairCompetition').notApplicable).toEqual({ why: 'notEnterpriseRelated' });
    expect(entryOf(related, 'fairCompetition').state).toBe('missing');
    expect(mayNotApply('fairCompetition', related.flags)).toBe(false);
  });

  it('asks for no notice only where an approved exception stands in for the consultation', () => {
    expect(entryOf({ ...nothing, consulted: false }, 'notice').state).toBe('missing');
    expect(entryOf({ ...nothing, consulted: false, exempted: true }, 'notice').state).toBe('notApplicable');
    expect(entryOf({ ...nothing, consulted: true, exempted: true }, 'notice').state).toBe('missing');
  });
});

describe('two attempts', () => {
  it('differ in what came, went, was excused or was replaced by other bytes', () => {
    const first = materialList({ ...nothing, evidence: { notes: [scan('a')], hearing: [scan('b')] } });
    const second = materialList({
      ...nothing,
      evidence: { notes: [scan('c')], unitLegality: [scan('d')] },
      stated: { riskReport: '无。' },
    });
    expect(materialChanges(first, second)).toEqual([
      { item: 'notes', before: 'submitted', after: 'submitted' },
      { item: 'hearing', before: 'submitted', after: 'missing' },
      { item: 'riskReport', before: 'missing', after: 'notApplicable' },
      { item: 'unitLegality', before: 'missing', after: 'submitted' },
    ]);
    expect(materialChanges(first, first)).toEqual([]);
  });
});
