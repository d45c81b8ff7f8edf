import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Change } from '~/domain/comparison/change';
import { compareDrafts } from '~/domain/comparison/compare-drafts';
import { wordings } from '~/domain/comparison/view';
import { redline } from '~/domain/comparison/words';
import { parseProvisions } from '~/domain/provision/parse-provisions';
import { timed } from './drafts';

const folder = process.env.MINYI_STATUTES;
if (!folder) console.warn('Real statutes: skipped, MINYI_STATUTES names no folder');

const statute = (name: string) => parseProvisions(readFileSync(join(folder ?? '', `${name}.txt`), 'utf8'));

/** Labels of the earlier text by kind of change; of what was added, the labels of the later one. */
function labels(changes: readonly Change[], kind: string): string {
  const found = changes.filter(({ change, of }) => change === kind && of === 'provision');
  return found.map(({ beforeLabel, afterLabel }) => beforeLabel || afterLabel).join(' ');
}

/** What a person finds who reads the two texts side by side. */
describe.skipIf(!folder)('two real regulations and their revisions', { timeout: 60_000 }, () => {
  it('business environment 2020 to 2024: 80 articles became 97', () => {
    const [before, after] = [
      statute('shanghai-business-environment-2020'),
      statute('shanghai-business-environment-2024'),
    ];
    const { result, milliseconds } = timed(() => compareDrafts(before, after));
    const { changes, summary } = result;
    console.info(`80 against 97 articles: ${milliseconds} ms`);
    expect(labels(changes, 'same')).toBe('第七条 第九条 第十条 第十一条 第十四条 第十五条');
    expect(labels(changes, 'renumbered')).toBe(
      '第二十九条 第三十一条 第三十三条 第三十四条 第三十九条 第四十条 第四十二条 第五十一条 第五十三条 第七十四条 第七十五条 第七十八条 第八十条',
    );
    expect(labels(changes, 'added')).toBe(
      '第二十三条 第三十五条 第三十八条 第三十九条 第四十六条 第五十四条 第六十二条 第六十三条 第六十四条 第六十五条 第七十六条 第七十八条 第七十九条 第八十条 第八十二条 第八十七条',
    );
    expect(labels(changes, 'split')).toBe('第五十六条');
    expect(summary).toMatchObject({ reworded: 60, moved: 0, merged: 0, deleted: 0 });
    const became = new Map(changes.map(({ beforeLabel, afterLabel }) => [beforeLabel, afterLabel]));
    expect(became.get('第五十六条')).toBe('第六十六条、第六十七条');
    expect(became.get('第六十八条')).toBe('第八十四条');
    expect(milliseconds).toBeLessThan(1000);
  });

  it('property management 2010 to 2020: 14 of 95 articles reworded, none renumbered', () => {
    const [before, after] = [
      statute('shanghai-property-management-2010'),
      statute('shanghai-property-management-2020'),
    ];
    const { changes, summary } = compareDrafts(before, after);
    expect(labels(changes, 'reworded')).toBe(
      '第一条 第四条 第十条 第十七条 第十八条 第四十二条 第四十四条 第四十六条 第四十九条 第五十三条 第五十八条 第六十九条 第八十四条 第九十一条',
    );
    expect(summary).toMatchObject({ same: 81, reworded: 14 });
    const [was, is] = [wordings(before), wordings(after)];
    const article = changes.find(({ beforeLabel }) => beforeLabel === '第九十一条')!;
    const marks = redline(was.get(article.before[0]!)!, is.get(article.after[0]!)!);
    expect(marks.filter(({ kind }) => kind !== 'same')).toEqual([{ kind: 'del', text: '行政' }]);
  });

  it('every other text compared with itself has not changed', () => {
    for (const name of [
      'civil-code-general',
      'criminal-law',
      'opinion-without-articles',
      'interpretation-with-table',
    ]) {
      const { changes } = compareDrafts(statute(name), statute(name));
      expect(changes.length).toBeGreaterThanOrEqual(5);
      expect(changes.filter(({ change }) => change !== 'same')).toEqual([]);
    }
  });
});
