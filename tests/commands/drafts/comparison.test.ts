import { drafts } from 'db/schema/drafts';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { comparisonPage, publicComparison } from '~/queries/comparison-page.server';
import { draftVersion } from '~/queries/draft-versions.server';
import { versionsPage } from '~/queries/versions-page.server';
import { type County, county, given } from '../../situations/county';
import { confirmedText, uploadedDraft } from '../../situations/drafts';
import { answeredRound, reviewed } from '../../situations/versions';

const now = new Date('2026-05-01T02:00:00Z');
const final = reviewed
  .replace('（送审稿）\n', '')
  .replace(
    '六十周岁以上的老年人出售自产农产品，免收摊位费。',
    '六十周岁以上的老年人和残疾人出售自产农产品，免收摊位费。',
  )
  .replace('第四条', '第四条　集市每月逢五开放。\n第五条');

const publicKeys = async ({ db }: County, number: string) =>
  (await versionsPage(db.read, number, now))?.versions.map(({ key }) => key);

type Caused = { kind: string; opinion?: number | null };
type Told = { changes: { change: string; of: string; label: string; causes: Caused[] }[] };

const toldCause = ({ kind, opinion }: Caused) => (kind === 'opinion' ? opinion : kind);

/** One line per change that is not "same", as `reworded 第二条 1`. */
const told = (page: Told | undefined) =>
  page?.changes
    .filter(({ change, of }) => change !== 'same' && of === 'provision')
    .map(({ change, label, causes }) => [change, label, ...causes.map(toldCause)].join(' '));

const oneToOther = (one: string, other: string) => ({ one, other });

describe('what the public may read and compare', () => {
  it('is the consulted draft at first, the review draft with the feedback, the final text when it is issued', async () => {
    const here = await county();
    const { docket, publish } = await answeredRound(here);
    expect(await publicKeys(here, docket.number)).toEqual(['consultation-1']);
    given(await publish());
    expect(await publicKeys(here, docket.number)).toEqual(['consultation-1', 'review-1']);
    const finalId = await confirmedText(here, docket, final, 'final', '2026-04-07 09:00');
    expect(await publicKeys(here, docket.number)).toEqual(['consultation-1', 'review-1']);
    await here.db.transaction((tx) => tx.update(drafts).set({ publishedAt: now }).where(eq(drafts.id, finalId)));
    expect(await publicKeys(here, docket.number)).toEqual(['consultation-1', 'review-1', 'final-1']);
  });

  it('is never a version that is still inside, neither alone nor beside a public one', async () => {
    const here = await county();
    const { docket } = await answeredRound(here);
    const { read } = here.db;
    const review = { stage: 'review', version: 1 } as const;
    expect(await draftVersion(read, docket.number, review, { publicAt: now })).toBeUndefined();
    expect((await draftVersion(read, docket.number, review, 'staff'))?.text).toBe(reviewed);
    expect(await publicComparison(read, docket.number, oneToOther('consultation-1', 'review-1'), now)).toBeUndefined();
    expect(await versionsPage(read, 'nothing', now)).toBeUndefined();
  });

  it('is not yet what will be public tomorrow', async () => {
    const here = await county();
    const { docket } = await answeredRound(here);
    const before = new Date('2026-03-02T01:59:59Z');
    expect(await versionsPage(here.db.read, docket.number, before)).toBeUndefined();
  });
});

describe('what caused a change', () => {
  it('is said with the number of the opinion in the published report', async () => {
    const here = await county();
    const { docket, round, publish } = await answeredRound(here);
    given(await publish());
    const page = await publicComparison(here.db.read, docket.number, oneToOther('consultation-1', 'review-1'), now);
    expect(told(page)).toEqual(['reworded 第二条 1', 'added 第三条 2', 'renumbered 第四条']);
    expect(page?.changes.flatMap(({ causes }) => causes)[0]).toEqual({
      kind: 'opinion',
      consultation: round.number,
      opinion: 1,
    });
    expect(page?.counts).toEqual([
      { change: 'same', count: 1 },
      { change: 'renumbered', count: 1 },
      { change: 'reworded', count: 1 },
      { change: 'added', count: 1 },
    ]);
  });

  it('is followed into a later version by the words, but not said of changes made after the answer', async () => {
    const here = await county();
    const { docket, publish } = await answeredRound(here);
    given(await publish());
    await confirmedText(here, docket, final, 'final', '2026-04-07 09:00');
    const { read } = here.db;
    const toFinal = await comparisonPage(read, docket.number, oneToOther('consultation-1', 'final-1'), 'staff');
    expect(told(toFinal)).toEqual(['reworded 第二条 1', 'added 第三条 2', 'added 第四条', 'renumbered 第五条']);
    const afterwards = await comparisonPage(read, docket.number, oneToOther('review-1', 'final-1'), 'staff');
    expect(told(afterwards)).toEqual(['reworded 第三条', 'added 第四条', 'renumbered 第五条']);
  });

  it('is known to staff before the report is out, without a number', async () => {
    const here = await county();
    const { docket } = await answeredRound(here);
    const keys = oneToOther('consultation-1', 'review-1');
    const page = await comparisonPage(here.db.read, docket.number, keys, 'staff');
    expect(page?.changes.flatMap(({ causes }) => causes.map(toldCause))).toEqual([null, null]);
  });
});

describe('comparing two versions', () => {
  it('puts the earlier one first, whichever way round they were asked for', async () => {
    const here = await county();
    const { docket } = await answeredRound(here);
    const keys = oneToOther('review-1', 'consultation-1');
    const page = await comparisonPage(here.db.read, docket.number, keys, 'staff');
    expect([page?.before.key, page?.after.key]).toEqual(['consultation-1', 'review-1']);
  });

  it('keeps the result for two confirmed versions, and looks anew while one may still be split otherwise', async () => {
    const here = await county();
    const { docket } = await answeredRound(here);
    const changesOf = async (other: string) =>
      (await comparisonPage(here.db.read, docket.number, oneToOther('consultation-1', other), 'staff'))!.changes[0]!
        .words;
    expect(await changesOf('review-1')).toBe(await changesOf('review-1'));
    await uploadedDraft(here, docket, reviewed, 'review');
    expect(await changesOf('review-2')).not.toBe(await changesOf('review-2'));
  });
});
