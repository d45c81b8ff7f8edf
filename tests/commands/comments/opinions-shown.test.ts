import { describe, expect, it } from 'vitest';
import { withdrawComments } from '~/commands/comments/change.server';
import { decidePublicity } from '~/commands/publicity/decide.server';
import { privacyNotices } from '~/domain/disclosure/privacy-notice';
import { consultationOpinions } from '~/queries/consultation-opinions.server';
import { opinionsOnPage } from '~/queries/opinions-by-key.server';
import { publicityAt } from '~/queries/publicity.server';
import { citizen, marketRound, received, seenBy, written } from '../../situations/comments';
import type { Round } from '../../situations/consultations';
import { type County, county, given, refusalCodes } from '../../situations/county';
import { decidedToShow, moderate, toldOpinion } from '../../situations/moderation';

const page = async (here: County, { number }: Round, part = {}, at = '2026-03-11 09:00') =>
  (await consultationOpinions(here.db.read, number, part, here.as('auditor', at).now))!;
const bodies = ({ groups }: Awaited<ReturnType<typeof page>>) =>
  groups.map(({ name, opinions }) => [name, ...opinions.map(({ body }) => body)]);

async function decidedMarket() {
  const here = await county();
  const round = await marketRound(here);
  await decidedToShow(here);
  return { here, round };
}

describe('opinions before they are answered', () => {
  it('without a decision of the county: how many, on which article, and no word', async () => {
    const here = await county();
    const round = await marketRound(here);
    const { commentId } = await toldOpinion(here, round, '第一条太短。', { node: 'n2' });
    given(await moderate(here, commentId, { act: 'shown' }));
    expect(await page(here, round)).toMatchObject({
      decision: null,
      groups: [],
      counts: [{ node: 'n2', name: '第一条', opinions: 1 }],
    });
  });

  it('under a decision: those that a desk looked at, by article, on whose basis', async () => {
    const { here, round } = await decidedMarket();
    const second = await toldOpinion(here, round, '老人几岁算？', { node: 'n5', at: '2026-03-10 08:00' });
    const whole = await toldOpinion(here, round, '总的很好。');
    const first = await toldOpinion(here, round, '打13800138000。', { node: 'n2' });
    await toldOpinion(here, round, '还没有人看。', { node: 'n2' });
    for (const { commentId } of [second, whole, first]) given(await moderate(here, commentId, { act: 'shown' }));
    const seen = await page(here, round);
    expect(seen.decision).toMatchObject({ by: '汀禾县人民政府常务会议', on: '2026-03-02' });
    expect(bodies(seen)).toEqual([
      [null, '总的很好。'],
      ['第一条', '打***。'],
      ['第二条', '老人几岁算？'],
    ]);
    expect(bodies(await page(here, round, { article: 'n3' }))).toEqual([['第二条', '老人几岁算？']]);
    expect(seen.counts.map(({ name, opinions }) => [name, opinions])).toEqual([
      [null, 1],
      ['第一条', 2],
      ['第二条', 1],
    ]);
  });

  it('of somebody who was told otherwise when writing: no word, whatever the county decided since', async () => {
    const { here, round } = await decidedMarket();
    const { commentId } = await toldOpinion(here, round, '说好和答复一起公开的。', { told: privacyNotices.answered });
    given(await moderate(here, commentId, { act: 'shown' }));
    expect((await page(here, round)).groups).toEqual([]);
  });

  it('withheld: that there is one and why, without its words and its author', async () => {
    const { here, round } = await decidedMarket();
    const author = { opinions: [{ body: '骂人的话' }], authorKind: 'person' as const, authorName: '丁满仓' };
    const { commentId } = await toldOpinion(here, round, '骂人的话', { author });
    given(await moderate(here, commentId, { act: 'hidden', reason: 'insult' }));
    const [shown] = (await page(here, round)).groups[0]!.opinions;
    expect(shown).toMatchObject({ hidden: 'insult', body: '', author: null, suggestion: null });
    expect(JSON.stringify(await page(here, round))).not.toContain('骂人');
  });

  it('with a suggested wording: as a redline against the article, passages covered in it', async () => {
    const { here, round } = await decidedMarket();
    const opinions = [{ node: 'n2', body: '说清楚。', suggestedWording: '第一条　为了丁满仓方便赶集，制定本办法。' }];
    const { commentId } = await toldOpinion(here, round, '', { author: { opinions } });
    const passages = [{ words: '丁满仓', reason: 'otherPerson' }];
    given(await moderate(here, commentId, { act: 'redacted', passages }));
    const [shown] = (await page(here, round)).groups[0]!.opinions;
    expect(shown?.suggestion).toEqual([
      { kind: 'same', text: '第一条　为了' },
      { kind: 'ins', text: '■■■' },
      { kind: 'same', text: '方便赶集，制定本办法。' },
    ]);
  });

  it('withdrawn are gone from the page', async () => {
    const { here, round } = await decidedMarket();
    const { commentId, receipt } = await toldOpinion(here, round, '算了。');
    given(await moderate(here, commentId, { act: 'shown' }, { at: '2026-03-10 09:01' }));
    given(await withdrawComments(citizen(here, '2026-03-10 09:05'), receipt));
    expect(await page(here, round)).toMatchObject({ groups: [], counts: [] });
  });

  it('come in pages by key, forwards and back, none twice and none left out', async () => {
    const { here, round } = await decidedMarket();
    const many = opinionsOnPage + 15;
    const opinions = Array.from({ length: many }, (_, at) => ({ node: at % 2 ? 'n3' : 'n2', body: `第${at}条。` }));
    const receipt = await received(here, round, '2026-03-10 09:00', written({ opinions }), privacyNotices.moderated);
    for (const { id } of (await seenBy(here, receipt, '2026-03-10 09:00'))!.opinions) {
      given(await moderate(here, id, { act: 'shown' }));
    }
    const first = await page(here, round);
    const second = await page(here, round, { after: first.next! });
    const ids = (one: typeof first) => one.groups.flatMap((group) => group.opinions.map(({ id }) => id));
    expect([ids(first).length, ids(second).length, new Set([...ids(first), ...ids(second)]).size]).toEqual([
      30, 15, 45,
    ]);
    expect([first.previous, second.next]).toEqual([null, null]);
    expect(ids(await page(here, round, { before: second.previous! }))).toEqual(ids(first));
    expect(ids(await page(here, round, { after: 'no such opinion' }))).toEqual(ids(first));
  });
});

describe('the county’s decision', () => {
  const decision = { shows: true, decidedBy: '县政府常务会议', decidedOn: '2026-03-02', basis: '会议纪要' };

  it('is recorded by the openness office alone', async () => {
    const here = await county();
    for (const role of ['drafter', 'unitHead', 'governmentOffice', 'auditor', 'administrator'] as const) {
      expect(refusalCodes(await decidePublicity(here.as(role), decision))).toEqual(['forbidden']);
    }
    expect(refusalCodes(await decidePublicity(here.as('opennessOffice'), decision))).toEqual([]);
  });

  it('cannot have been made tomorrow; today until the last minute of the day it can', async () => {
    const here = await county();
    const at = '2026-03-02 23:59';
    const tomorrow = { ...decision, decidedOn: '2026-03-03' };
    expect(refusalCodes(await decidePublicity(here.as('opennessOffice', at), tomorrow))).toEqual([
      'decided_in_the_future',
    ]);
    expect(refusalCodes(await decidePublicity(here.as('opennessOffice', at), decision))).toEqual([]);
  });

  it('holds from the moment it is recorded until another one is', async () => {
    const here = await county();
    await decidedToShow(here, true, '2026-03-02 12:00');
    await decidedToShow(here, false, '2026-03-20 12:00');
    const standing = async (at: string) => (await publicityAt(here.db.read, here.as('auditor', at).now))?.shows;
    expect(await standing('2026-03-02 11:59')).toBeUndefined();
    expect(await standing('2026-03-02 12:00')).toBe(true);
    expect(await standing('2026-03-20 11:59')).toBe(true);
    expect(await standing('2026-03-20 12:00')).toBe(false);
  });
});
