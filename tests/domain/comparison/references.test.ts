import { describe, expect, it } from 'vitest';
import { compareTexts, numbered, rules } from './drafts';

const { purpose, scope, upkeep, force } = rules;
const penaltyUnder = (article: string) => `违反本办法${article}规定的，由县住房城乡建设部门责令限期改正。`;

function lastBut(before: string, after: string, fromEnd: number) {
  return compareTexts(before, after).changes.at(-1 - fromEnd);
}

describe('references to other articles', () => {
  it('an article that only follows the new number of the article it quotes is renumbered, and says why', () => {
    const before = numbered(purpose, upkeep, penaltyUnder('第二条'), force);
    const after = numbered(purpose, scope, upkeep, penaltyUnder('第三条'), force);
    expect(lastBut(before, after, 1)).toMatchObject({
      change: 'renumbered',
      words: 'references',
      afterLabel: '第四条',
    });
  });

  it('that holds also where its own number stayed the same', () => {
    const before = numbered(penaltyUnder('第三条'), purpose, upkeep);
    const after = numbered(penaltyUnder('第四条'), purpose, scope, upkeep);
    expect(lastBut(before, after, 3)).toMatchObject({
      change: 'renumbered',
      beforeLabel: '第一条',
      afterLabel: '第一条',
    });
  });

  it('an article that now quotes another article is reworded', () => {
    const before = numbered(purpose, upkeep, penaltyUnder('第二条'));
    const after = numbered(purpose, upkeep, penaltyUnder('第一条'));
    expect(lastBut(before, after, 0)).toMatchObject({ change: 'reworded', words: 'different' });
  });

  it('an article of another law that is quoted with another number is a change of words', () => {
    const quoting = (article: string) => `依照《中华人民共和国道路交通安全法》${article}、第九条的规定处罚。`;
    const before = numbered(purpose, upkeep, quoting('第二条'));
    const after = numbered(scope, purpose, upkeep, quoting('第三条'));
    expect(lastBut(before, after, 0)).toMatchObject({ change: 'reworded', words: 'different' });
  });
});
