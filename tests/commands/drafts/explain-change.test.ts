import { drafts } from 'db/schema/drafts';
import { views as viewRows } from 'db/schema/meetings';
import { events } from 'db/schema/record';
import { reviews } from 'db/schema/review';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { explainChange } from '~/commands/drafts/explain-change.server';
import { addItem } from '~/commands/meetings/add-item.server';
import { recordDiscussions } from '~/commands/meetings/record-discussion.server';
import { changeDesk } from '~/queries/change-desk.server';
import { comparisonPage, publicComparison } from '~/queries/comparison-page.server';
import { type County, county, given, refusalCodes } from '../../situations/county';
import { confirmedText, uploadedDraft } from '../../situations/drafts';
import { answeredView, attendingRepresentative, madePublic, recordedMeeting } from '../../situations/meetings';
import { review } from '../../situations/reviews';
import { answeredRound, reviewed } from '../../situations/versions';

const now = new Date('2026-06-01T02:00:00Z');
const nothing: Record<'opinions' | 'views' | 'reviews', string[]> = { opinions: [], views: [], reviews: [] };

/** The fee goes down once more, and the article on the elderly is gone again. */
const final = reviewed
  .replace('（送审稿）\n', '')
  .replace('不超过三元', '不超过二元')
  .replace(/第三条.*\n第四条/, '第三条');

/** A docket that was consulted on, reviewed and discussed with a representative on 20 April, then written in its final form. */
async function decided({ writtenAt = '2026-04-22 09:00' } = {}) {
  const here = await county();
  const { docket, publish } = await answeredRound(here);
  given(await publish());
  await review(here, docket, 'lawful', { attempt: 2, at: '2026-04-10 10:00' });
  const { meetingId, number } = await recordedMeeting(here, { heldAt: '2026-04-20 09:00' });
  const item = { meetingId, title: '审议集市管理办法', kind: 'decision' as const, docketId: docket.docketId };
  const { itemId } = given(await addItem(here.as('meetingSecretary'), item));
  const representativeId = await attendingRepresentative(here, meetingId, { consent: { name: true } });
  const viewId = await answeredView(here, { meetingId, itemId, representativeId });
  const finalId = await confirmedText(here, docket, final, 'final', writtenAt);
  await here.db.transaction((tx) => tx.update(drafts).set({ publishedAt: now }).where(eq(drafts.id, finalId)));
  const [concluded] = await here.db.read.select({ id: reviews.id }).from(reviews);
  return {
    here,
    number: docket.number,
    meeting: number,
    publish: () => madePublic(here, { meetingId }, '2026-04-24 09:00'),
    meetingId,
    itemId,
    representativeId,
    viewId,
    reviewId: concluded!.id,
  };
}

const inFinal = { before: 'consultation-1', after: 'final-1' };
type Keys = typeof inFinal;

const staffPage = ({ db }: County, number: string, { before, after }: Keys) =>
  comparisonPage(db.read, number, { one: before, other: after }, 'staff');
const publicPage = ({ db }: County, number: string, { before, after }: Keys) =>
  publicComparison(db.read, number, { one: before, other: after }, now);

async function changeOf(here: County, number: string, label: string, keys: Keys = inFinal) {
  const page = await staffPage(here, number, keys);
  const index = page!.changes.findIndex((change) => change.label === label && change.change !== 'same');
  return { number, ...keys, index };
}

type Page = Awaited<ReturnType<typeof staffPage>> | Awaited<ReturnType<typeof publicPage>>;
const causesIn = (page: Page, index: number) => page!.changes[index]!.causes.map(({ kind }) => kind);

const drafterAt = (here: County) => here.as('drafter', '2026-04-23 09:00');

describe('an officer says why a provision changed', () => {
  it('because of a representative and a review, beside the opinions that an earlier version names', async () => {
    const { here, number, viewId, reviewId } = await decided();
    const key = await changeOf(here, number, '第二条');
    given(await explainChange(drafterAt(here), { ...key, ...nothing, views: [viewId], reviews: [reviewId] }));
    const causes = (await staffPage(here, number, inFinal))!.changes[key.index]!.causes;
    expect(causes).toMatchObject([
      { kind: 'opinion', opinion: 1 },
      { kind: 'view', heldOn: '2026-04-20', meeting: null },
      { kind: 'review', concludedOn: '2026-04-10' },
    ]);
    const [event] = await here.db.read.select().from(events).where(eq(events.type, 'change.explained'));
    expect(JSON.parse(event!.data)).toMatchObject({ after: 'final-1', nodes: ['n3'], views: [viewId] });
  });

  it('and the public reads of the meeting once the meeting is public', async () => {
    const { here, number, meeting, publish, viewId } = await decided();
    const key = await changeOf(here, number, '第二条');
    given(await explainChange(drafterAt(here), { ...key, ...nothing, views: [viewId] }));
    expect(causesIn(await publicPage(here, number, inFinal), key.index)).toEqual(['opinion']);
    given(await publish());
    const page = await publicPage(here, number, inFinal);
    expect(page!.changes[key.index]!.causes.at(-1)).toEqual({
      kind: 'view',
      meeting: expect.stringMatching(`^${meeting}#view-[0-9A-Z]{4}-[0-9A-Z]{4}$`),
      heldOn: '2026-04-20',
    });
  });

  it('also where the provision is gone, and it is found again from the version before', async () => {
    const { here, number, viewId, reviewId } = await decided();
    const keys = { before: 'review-1', after: 'final-1' };
    const key = await changeOf(here, number, '第三条', keys);
    const desk = await changeDesk(here.db.read, key);
    expect(desk?.change.change).toBe('deleted');
    const opinions = [desk!.opinions[0]!.id];
    given(await explainChange(drafterAt(here), { ...key, opinions, views: [viewId], reviews: [reviewId] }));
    expect(causesIn(await staffPage(here, number, keys), key.index)).toEqual(['opinion', 'view', 'review']);
    const again = await changeDesk(here.db.read, key);
    expect(again!.opinions.map(({ isNamed }) => isNamed)).toEqual([true, false]);
  });

  it('anew, which takes the place of what was said before', async () => {
    const { here, number, viewId, reviewId } = await decided();
    const key = await changeOf(here, number, '第二条', { before: 'review-1', after: 'final-1' });
    const [first, second] = (await changeDesk(here.db.read, key))!.opinions.map(({ id }) => id);
    const say = async (named: Partial<typeof nothing>) => {
      given(await explainChange(drafterAt(here), { ...key, ...nothing, ...named }));
      return causesIn(await staffPage(here, number, { before: 'review-1', after: 'final-1' }), key.index);
    };
    expect(await say({ opinions: [first!, second!], views: [viewId] })).toEqual(['opinion', 'opinion', 'view']);
    expect(await say({ opinions: [second!], reviews: [reviewId] })).toEqual(['opinion', 'review']);
    expect(await say({})).toEqual([]);
  });

  it('but a view that the secretary takes back before the meeting is public has caused nothing', async () => {
    const { here, number, viewId, meetingId, itemId, representativeId } = await decided();
    const key = await changeOf(here, number, '第二条');
    given(await explainChange(drafterAt(here), { ...key, ...nothing, views: [viewId] }));
    const rows = [{ representativeId, body: '', reason: '' }];
    const items = [{ itemId, result: '', rows }];
    given(await recordDiscussions(here.as('meetingSecretary'), { meetingId, items }));
    expect(causesIn(await staffPage(here, number, inFinal), key.index)).toEqual(['opinion']);
  });

  it('and what an earlier version names already is told, not asked for', async () => {
    const { here, number } = await decided();
    const desk = await changeDesk(here.db.read, await changeOf(here, number, '第二条'));
    expect(desk!.opinions.map(({ isNamed, isNamedEarlier }) => [isNamed, isNamedEarlier])).toEqual([
      [false, true],
      [false, false],
    ]);
  });
});

describe('the cause of a change is refused', () => {
  it('where it was said after the version was written, to the second', async () => {
    const late = await decided({ writtenAt: '2026-04-20 08:59' });
    const key = await changeOf(late.here, late.number, '第二条');
    const named = { ...key, ...nothing, views: [late.viewId] };
    expect(refusalCodes(await explainChange(drafterAt(late.here), named))).toEqual(['cause_not_possible']);
    const inTime = await decided({ writtenAt: '2026-04-20 09:00' });
    const same = { ...(await changeOf(inTime.here, inTime.number, '第二条')), ...nothing, views: [inTime.viewId] };
    given(await explainChange(drafterAt(inTime.here), same));
  });

  it('where the view was not adopted, or nobody said it on this docket', async () => {
    const { here, number, viewId } = await decided();
    await here.db.transaction((tx) => tx.update(viewRows).set({ adoption: 'rejected' }).where(eq(viewRows.id, viewId)));
    const key = await changeOf(here, number, '第二条');
    for (const views of [[viewId], ['nobody'], [viewId, 'nobody']])
      expect(refusalCodes(await explainChange(drafterAt(here), { ...key, ...nothing, views }))).toEqual([
        'cause_not_possible',
      ]);
  });

  it('where nothing changed, or no such versions are there', async () => {
    const { here, number } = await decided();
    const page = await staffPage(here, number, inFinal);
    const index = page!.changes.findIndex(({ change }) => change === 'same');
    const key = { number, ...inFinal, index };
    const swapped = { ...key, before: 'final-1', after: 'consultation-1' };
    for (const wrong of [
      key,
      { ...key, index: 999 },
      { ...key, index: Number.NaN },
      { ...key, after: 'final-9' },
      swapped,
    ])
      expect(refusalCodes(await explainChange(drafterAt(here), { ...wrong, ...nothing }))).toEqual([
        'change_not_found',
      ]);
    expect(refusalCodes(await explainChange(drafterAt(here), { ...key, number: 'nothing', ...nothing }))).toEqual([
      'not_found',
    ]);
  });

  it('while the split of a version may still change', async () => {
    const { here, number } = await decided();
    const docket = { docketId: (await staffPage(here, number, inFinal))!.docket.id };
    await uploadedDraft(here, docket, final.replace('二元', '一元'), 'final', '2026-04-25 09:00');
    const key = await changeOf(here, number, '第二条', { before: 'final-1', after: 'final-2' });
    expect(refusalCodes(await explainChange(drafterAt(here), { ...key, ...nothing }))).toEqual([
      'version_not_confirmed',
    ]);
  });

  it('to everybody who does not draft for the unit', async () => {
    const { here, number, viewId } = await decided();
    const key = { ...(await changeOf(here, number, '第二条')), ...nothing, views: [viewId] };
    for (const role of ['legalReviewer', 'governmentOffice', 'meetingSecretary', 'auditor', 'administrator'] as const)
      expect(refusalCodes(await explainChange(here.as(role, '2026-04-23 09:00'), key))).toEqual(['forbidden']);
  });
});
