import { describe, expect, it } from 'vitest';
import { compareDrafts } from '~/domain/comparison/compare-drafts';
import { markedChanges } from '~/domain/comparison/marked-changes';
import { driftOf } from '~/domain/gate/drift';
import type { GateFacts } from '~/domain/gate/facts';
import { evaluateGate, gateReasons } from '~/domain/gate/gate';
import { asksForReconsult } from '~/domain/gate/version';
import { parseProvisions } from '~/domain/provision/parse-provisions';
import { answeredRound, passingFacts } from './passing-facts';

const consulted = `渡口安全管理办法（征求意见稿）
第一条 为了保障渡口安全，制定本办法。
第二条 渡船每日六时三十分开渡，乘客按先后次序上船，老人、儿童和孕妇优先。
第三条 渡口管理站在渡口公布开渡时间和监督电话，方便群众查询。
第四条 本办法自公布之日起施行。`;

const drift = (after: string, recorded: string[] = []) => {
  const [one, other] = [parseProvisions(consulted), parseProvisions(after)];
  const changes = [...markedChanges(one, other, compareDrafts(one, other))];
  return driftOf(changes, (at) => recorded.includes(changes[at]!.label));
};

describe('what the submitted text changed of the consulted one', () => {
  it('is nothing where only the title, a number or the order changed', () => {
    const moved = consulted.replace('征求意见稿', '送审稿').replace('第四条', '第五条');
    expect(drift(moved)).toEqual({ changed: 0, share: 0, unrecorded: [], duties: [] });
  });

  it('names the places that neither an opinion nor a note stands behind', () => {
    const after = consulted.replace('方便群众查询', '便于查询').replace('六时三十分', '五时三十分');
    expect(drift(after).unrecorded).toEqual(['第二条', '第三条']);
    expect(drift(after, ['第二条']).unrecorded).toEqual(['第三条']);
    expect(drift(after, ['第二条', '第三条']).unrecorded).toEqual([]);
  });

  it('touches duties where words of right, duty or price came in or went, and not where the wording is smoothed', () => {
    expect(drift(consulted.replace('方便群众查询', '便于查询')).duties).toEqual([]);
    expect(drift(consulted.replace('按先后次序上船', '应当按先后次序上船')).duties).toEqual(['第二条']);
    expect(drift(consulted.replace('方便群众查询', '违者罚款二百元')).duties).toEqual(['第三条']);
    expect(drift(consulted.replace('第四条', '第四条 乘客不得携带危险品。\n第五条')).duties).toContain('第四条');
  });

  it('is the larger the more words were exchanged, up to all of them', () => {
    const little = drift(consulted.replace('便群众', '便大家')).share;
    const much = drift(consulted.replace(/第三条[^\n]*/, '第三条 另行规定。')).share;
    expect(little).toBeGreaterThan(0);
    expect(much).toBeGreaterThan(little);
    expect(drift('办法\n甲乙丙丁').share).toBeLessThanOrEqual(100);
  });
});

describe('the version check of the gate', () => {
  const version = passingFacts().version!;
  const of = (changes: Partial<NonNullable<GateFacts['version']>>) =>
    evaluateGate(passingFacts({ version: { ...version, ...changes } }));

  it('refuses a text with changes that nobody wrote a reason for, and names them', () => {
    const evaluation = of({ unrecorded: ['第二条', '第五条'] });
    expect(gateReasons(evaluation)).toEqual([
      { code: 'gate.changes_unrecorded', facts: { count: 2, places: '第二条、第五条' } },
    ]);
  });

  it('lets a large change or one of duties through with a warning that the reviewer has to answer', () => {
    expect(asksForReconsult(of({ share: 19 }).checks)).toBe(false);
    for (const changes of [{ share: 20 }, { duties: ['第二条'] }]) {
      expect(of(changes).outcome).toBe('passed');
      expect(asksForReconsult(of(changes).checks)).toBe(true);
    }
  });

  it('does not look back at evaluations that were made before it existed', () => {
    const { version: _, procedure: __, ...rest } = passingFacts();
    const earlier = { ...rest, edition: 1 as const, rounds: [answeredRound()] };
    const { outcome, checks } = evaluateGate(earlier);
    expect(outcome).toBe('passed');
    expect(checks.map(({ check }) => check)).not.toContain('fair_competition');
  });
});
