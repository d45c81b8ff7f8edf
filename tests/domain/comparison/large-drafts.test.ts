import { describe, expect, it } from 'vitest';
import { compareTexts, numbered, rules, timed } from './drafts';

const clauses = Object.values(rules).flatMap((rule) => rule.split(/(?<=[，；。])/));

/** As many articles as asked for, none like another, of about 120 characters. */
function articles(count: number): string[] {
  return Array.from({ length: count }, (_, k) => {
    const parts = Array.from({ length: 8 }, (_, n) => clauses[(k * 7 + n * (k % 11) + n * n) % clauses.length]);
    return `${parts.join('')}本条所称设施编号为${k * 7919}号。`;
  });
}

function summaryOf(before: string[], after: string[]) {
  const texts = [numbered(...before), numbered(...after)] as const;
  const { result, milliseconds } = timed(() => compareTexts(...texts).summary);
  return { summary: result, milliseconds };
}

describe('large drafts', { timeout: 120_000 }, () => {
  it('a hundred articles against a hundred reworded ones are compared in well under a second', () => {
    const before = articles(100);
    const { summary, milliseconds } = summaryOf(
      before,
      before.map((article) => article.replace('停车场', '停车场所')),
    );
    console.info(`100 against 100 articles, with reading: ${milliseconds} ms`);
    expect(summary.reworded + summary.same).toBe(100);
    expect(milliseconds).toBeLessThan(1000);
  });

  it('five thousand against five thousand end in bounded time, renumbered or all reworded', () => {
    const before = articles(5000);
    expect(summaryOf(before, ['本办法由县人民政府负责解释。', ...before]).summary).toMatchObject({
      renumbered: 5000,
      added: 1,
    });
    const { summary, milliseconds } = summaryOf(
      before,
      before.map((article) => article.replace(/停车/g, '泊车').replace('县', '本县')),
    );
    console.info(`5000 against 5000 reworded articles, with reading: ${milliseconds} ms`);
    expect(summary.added).toBe(summary.deleted);
    expect(milliseconds).toBeLessThan(60_000);
  });
});
