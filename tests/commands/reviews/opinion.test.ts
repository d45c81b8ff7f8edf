import { readFile } from 'node:fs/promises';
import { sha256 } from 'db/record';
import { events } from 'db/schema/record';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { concludeReview } from '~/commands/reviews/conclude.server';
import { issueOpinion, publishOpinion } from '~/commands/reviews/issue-opinion.server';
import { writePoint } from '~/commands/reviews/write-point.server';
import { roles } from '~/domain/vocabulary';
import { opinionDocument } from '~/http/opinion-document.server';
import { docketTimeline } from '~/queries/docket-timeline.server';
import { opinionFacts } from '~/queries/opinion-facts.server';
import { publishedOpinion } from '~/queries/published-opinion.server';
import { latestOpinionFile } from '~/queries/review-files.server';
import { readDocument } from '~/text/document-in/read-document.server';
import { reviewOpinionAsDocx } from '~/text/document-out/review-opinion-docx.server';
import { type County, county, given, refusalCodes } from '../../situations/county';
import { acceptedReview, colleague } from '../../situations/submissions';

const evening = '2026-04-20 16:00';
const number = '汀司审〔2026〕8号';
const words = '经审查，主体、权限、程序符合规定，内容应当修改。';

async function concluded(here: County) {
  const accepted = await acceptedReview(here);
  const { reviewId } = accepted;
  const act = here.as('legalReviewer', evening);
  const point = {
    severity: 'must' as const,
    opinion: '罚款没有上位法依据，应当删去。',
    basis: '《中华人民共和国行政处罚法》第十六条',
  };
  given(await writePoint(act, { reviewId, ...point }));
  given(await concludeReview(act, { reviewId, conclusion: 'toBeAmended', opinion: words }));
  const facts = (await opinionFacts(here.db.read, reviewId, act.now))!;
  const word = {
    name: 'opinion.docx',
    bytes: new Uint8Array(await reviewOpinionAsDocx(opinionDocument(facts, number))),
  };
  return { ...accepted, act, word };
}

describe('the opinion as a document', () => {
  it('says what the record says: number, dates, consultation, points with their law, conclusion', async () => {
    const here = await county();
    const { word } = await concluded(here);
    const read = await readDocument(word.bytes, word.name);
    if (!read.ok) throw new Error(read.reason);
    for (const said of [
      number,
      '合法性审查意见书',
      '县交通运输局：',
      '2026年4月13日受理',
      '收到意见1条',
      '用时5个工作日',
      words,
      '《中华人民共和国行政处罚法》第十六条',
      '应当予以修改',
    ])
      expect(read.text).toContain(said);
  });

  it('is stored once: the stored bytes are given out as they are, and the record has their hash', async () => {
    const here = await county();
    const { reviewId, number: docket, act, word } = await concluded(here);
    given(await issueOpinion(act, { reviewId, number, word }));
    const file = (await latestOpinionFile(here.db.read, docket, 'docx', 'staff'))!;
    expect(file.hash).toBe(sha256(word.bytes));
    expect(sha256(await here.files.get(file.hash))).toBe(file.hash);
    expect(await latestOpinionFile(here.db.read, docket, 'pdf', 'staff')).toBeUndefined();
    const [event] = await here.db.read.select().from(events).where(eq(events.type, 'opinion.issued'));
    expect(JSON.parse(event!.data)).toEqual({ number, word: file.hash, pdf: '' });
    const other = { name: 'opinion.docx', bytes: new Uint8Array(await readFile('tests/situations/exemptions.ts')) };
    expect(refusalCodes(await issueOpinion(act, { reviewId, number, word: other }))).toEqual(['scan_type']);
    expect(refusalCodes(await issueOpinion(act, { reviewId, number, word }))).toEqual(['opinion_already_issued']);
  });

  it('is made by one of two who press at once', async () => {
    const here = await county();
    const { reviewId, act, word } = await concluded(here);
    const two = [act, await colleague(here, 'legalReviewer', evening)];
    const outcomes = await Promise.all(two.map((one) => issueOpinion(one, { reviewId, number, word })));
    expect(outcomes.map(refusalCodes).sort()).toEqual([[], ['opinion_already_issued']]);
  });

  it('is not made before the review is concluded', async () => {
    const here = await county();
    const { word } = await concluded(here);
    const { reviewId } = await acceptedReview(here);
    const outcome = await issueOpinion(here.as('legalReviewer', evening), { reviewId, number, word });
    expect(refusalCodes(outcome)).toEqual(['review_not_concluded']);
  });
});

describe('the text of an opinion', () => {
  it('is inside until the bureau publishes it, which is recorded and on the timeline', async () => {
    const here = await county();
    const { reviewId, docketId, number: docket, act, word } = await concluded(here);
    expect(refusalCodes(await publishOpinion(act, { reviewId }))).toEqual(['opinion_not_publishable']);
    given(await issueOpinion(act, { reviewId, number, word }));
    expect(await publishedOpinion(here.db.read, docket)).toBeUndefined();
    expect(await latestOpinionFile(here.db.read, docket, 'docx', 'public')).toBeUndefined();
    given(await publishOpinion(act, { reviewId }));
    expect(await publishedOpinion(here.db.read, docket)).toMatchObject({ text: words, points: [{ severity: 'must' }] });
    expect(await latestOpinionFile(here.db.read, docket, 'docx', 'public')).toMatchObject({ hash: sha256(word.bytes) });
    expect((await docketTimeline(here.db.read, docketId)).at(-1)).toMatchObject({
      type: 'opinion.published',
      facts: { number: docket },
    });
    expect(refusalCodes(await publishOpinion(act, { reviewId }))).toEqual(['opinion_not_publishable']);
  });

  it('is made and published by the bureau and nobody else', async () => {
    const here = await county();
    const { reviewId, word } = await concluded(here);
    for (const role of roles.filter((role) => role !== 'legalReviewer')) {
      const made = await issueOpinion(here.as(role, evening), { reviewId, number, word });
      const published = await publishOpinion(here.as(role, evening), { reviewId });
      expect([role, refusalCodes(made), refusalCodes(published)]).toEqual([role, ['forbidden'], ['forbidden']]);
    }
  });
});
