import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '~/domain/comparison/change';
import { compareDrafts } from '~/domain/comparison/compare-drafts';
import { parseProvisions } from '~/domain/provision/parse-provisions';
import type { ParsedText } from '~/domain/provision/provision';
import { numbered, rules } from './drafts';

const clauses = Object.values(rules).flatMap((rule) => rule.split(/(?<=[，；。])/));
const wording = fc
  .array(fc.constantFrom(...clauses, '依照第二条、第三条处理。', '（删除）。'), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(''));
/** Articles drawn from few clauses, so that they repeat, resemble, contain and quote each other. */
const articles = fc.array(wording, { maxLength: 14 });
const steps = fc.array(fc.tuple(fc.nat(13), fc.constantFrom('out', 'twice', 'last', 'cut')), { maxLength: 6 });

function revised(wordings: readonly string[], changes: readonly (readonly [number, string])[]): string[] {
  const result = [...wordings];
  for (const [place, step] of changes) {
    const article = result[place];
    if (article === undefined) continue;
    if (step === 'twice') result.push(article);
    else if (step === 'out') result.splice(place, 1);
    else if (step === 'last') result.push(...result.splice(place, 1));
    else result.splice(place, 1, ...article.split(/(?<=。)/).filter(Boolean));
  }
  return result;
}

const parsed = (wordings: readonly string[]) => parseProvisions(numbered(...wordings));
const twoDrafts = fc
  .oneof(
    fc.tuple(articles, articles),
    fc.tuple(articles, steps).map(([wordings, changes]) => [wordings, revised(wordings, changes)] as const),
  )
  .map(([before, after]) => [parsed(before), parsed(after)] as const);

const articleIds = ({ nodes }: ParsedText) => nodes.filter(({ level }) => level === 'article').map(({ id }) => id);
const count = (changes: readonly Change[], kind: string) => changes.filter(({ change }) => change === kind).length;

describe('what holds for any two drafts', { timeout: 60_000 }, () => {
  it('every article of the earlier draft is in exactly one change, and so is every article of the later', () => {
    fc.assert(
      fc.property(twoDrafts, ([before, after]) => {
        const { changes } = compareDrafts(before, after);
        expect(changes.flatMap((change) => change.before).sort()).toEqual(articleIds(before).sort());
        expect(changes.flatMap((change) => change.after).sort()).toEqual(articleIds(after).sort());
      }),
    );
  });

  it('the changes follow the order of the later draft', () => {
    fc.assert(
      fc.property(twoDrafts, ([before, after]) => {
        const order = new Map(articleIds(after).map((id, place) => [id, place]));
        const places = compareDrafts(before, after).changes.flatMap(({ after: [first] }) =>
          first ? [order.get(first)!] : [],
        );
        expect(places).toEqual([...places].sort((x, y) => x - y));
      }),
    );
  });

  it('a draft compared with itself has only unchanged articles', () => {
    fc.assert(
      fc.property(articles.map(parsed), (draft) => {
        expect(compareDrafts(draft, draft).changes.filter(({ change }) => change !== 'same')).toEqual([]);
      }),
    );
  });

  it('compared the other way round, added and deleted change places, and so do split and merged', () => {
    fc.assert(
      fc.property(twoDrafts, ([before, after]) => {
        const there = compareDrafts(before, after).changes;
        const back = compareDrafts(after, before).changes;
        expect(count(back, 'deleted')).toBe(count(there, 'added'));
        expect(count(back, 'added')).toBe(count(there, 'deleted'));
        expect(count(back, 'merged')).toBe(count(there, 'split'));
      }),
      { numRuns: 300 },
    );
  });

  it('the numbers of the summary add up to the changes of articles', () => {
    fc.assert(
      fc.property(twoDrafts, ([before, after]) => {
        const { changes, summary } = compareDrafts(before, after);
        expect(Object.values(summary).reduce((sum, number) => sum + number, 0)).toBe(changes.length);
      }),
    );
  });
});
