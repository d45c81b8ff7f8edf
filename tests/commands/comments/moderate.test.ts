import { events } from 'db/schema/record';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { editComment, withdrawComments } from '~/commands/comments/change.server';
import { moderatedWords } from '~/queries/moderations.server';
import { citizen, marketRound } from '../../situations/comments';
import { county, given, refusalCodes } from '../../situations/county';
import { moderate, standsAt, toldOpinion } from '../../situations/moderation';

const body = '丁满仓占道，还骂人。';
const covering = { act: 'redacted', passages: [{ words: '丁满仓', reason: 'otherPerson' }] };

async function oneOpinion() {
  const here = await county();
  const round = await marketRound(here);
  return { here, round, ...(await toldOpinion(here, round, body)) };
}

describe('a desk’s decision on showing an opinion', () => {
  it('lies on top: the words stay, a later decision takes its place, and both are on record', async () => {
    const { here, commentId } = await oneOpinion();
    given(await moderate(here, commentId, covering));
    const words = async () => (await moderatedWords(here.db.read, [commentId])).get(commentId);
    expect(await words()).toMatchObject({ body: '■■■占道，还骂人。', covered: ['otherPerson'] });
    given(await moderate(here, commentId, { act: 'shown' }, { at: '2026-03-10 11:00' }));
    expect(await words()).toMatchObject({ body, covered: [] });
    const said = await here.db.read.select().from(events).where(eq(events.type, 'comment.moderated'));
    expect(said.map(({ data }) => JSON.parse(data))).toMatchObject([
      { act: 'redacted', version: 1, covered: 1, reasons: ['otherPerson'] },
      { act: 'shown', version: 2, covered: 0, reasons: [] },
    ]);
    expect(JSON.stringify(said)).not.toContain('丁满仓');
  });

  it('is taken from the drafting unit and from the openness office, and from nobody else', async () => {
    const { here, commentId } = await oneOpinion();
    for (const role of ['drafter', 'unitHead', 'opennessOffice'] as const) {
      expect(refusalCodes(await moderate(here, commentId, { act: 'shown' }, { role }))).toEqual([]);
    }
    for (const role of ['legalReviewer', 'auditor', 'governmentOffice', 'meetingSecretary', 'administrator'] as const) {
      expect(refusalCodes(await moderate(here, commentId, { act: 'shown' }, { role }))).toEqual(['forbidden']);
    }
  });

  it('is refused to a drafter of another unit', async () => {
    const { here, commentId } = await oneOpinion();
    const { drafter } = here.staff;
    if (drafter.kind !== 'account') throw new Error('a drafter is staff');
    here.staff.drafter = { ...drafter, grants: [{ role: 'drafter', unitId: here.units.housing }] };
    expect(refusalCodes(await moderate(here, commentId, { act: 'shown' }, { role: 'drafter' }))).toEqual(['forbidden']);
  });

  it('on a wording that its author has changed meanwhile is refused, and the new wording has to be looked at again', async () => {
    const { here, receipt, commentId } = await oneOpinion();
    const seen = await standsAt(here, commentId);
    given(await moderate(here, commentId, { act: 'shown' }, { at: '2026-03-10 09:02' }));
    const edit = { ...receipt, commentId, wording: { body: '电话不留了，丁满仓是坏人。' } };
    given(await editComment(citizen(here, '2026-03-10 09:05'), edit));
    expect(refusalCodes(await moderate(here, commentId, { act: 'shown' }, { seen }))).toEqual([
      'opinion_changed_meanwhile',
    ]);
    expect(await moderatedWords(here.db.read, [commentId])).toEqual(new Map());
  });

  it('of two officers at once is taken once; the other is told', async () => {
    const { here, commentId } = await oneOpinion();
    const seen = await standsAt(here, commentId);
    const both = await Promise.all([
      moderate(here, commentId, { act: 'shown' }, { seen }),
      moderate(here, commentId, { act: 'hidden', reason: 'insult' }, { seen }),
    ]);
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect(both.flatMap(refusalCodes)).toEqual(['opinion_changed_meanwhile']);
  });

  it('is not asked of an opinion that was withdrawn', async () => {
    const { here, receipt, commentId } = await oneOpinion();
    given(await withdrawComments(citizen(here, '2026-03-10 09:05'), receipt));
    expect(refusalCodes(await moderate(here, commentId, { act: 'shown' }))).toEqual(['comment_withdrawn']);
  });

  it('says all that is wrong with it at once, and leaves nothing behind', async () => {
    const { here, commentId } = await oneOpinion();
    const chosen = { act: 'hidden', passages: [{ words: '没有这句', reason: 'insult' }] };
    expect(refusalCodes(await moderate(here, commentId, chosen))).toEqual([
      'passage_not_found',
      'passages_beside_other_act',
      'hiding_reason_missing',
    ]);
    expect(await moderatedWords(here.db.read, [commentId])).toEqual(new Map());
  });
});
