import { drafts } from 'db/schema/drafts';
import { events } from 'db/schema/record';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Stage } from '~/domain/vocabulary';
import { type County, county, given, refusalCodes } from '../../situations/county';
import { confirmedText, uploadedDraft } from '../../situations/drafts';
import { answeredRound, reviewed } from '../../situations/versions';

const isPublic = async ({ db }: County, draftId: string) =>
  (await db.read.select().from(drafts).where(eq(drafts.id, draftId)))[0]!.publishedAt;

describe('publishing the feedback', () => {
  it('makes the review draft that the opinions changed public, and the record says which', async () => {
    const here = await county();
    const { reviewId: draftId, publish } = await answeredRound(here);
    expect(await isPublic(here, draftId)).toBeNull();
    given(await publish());
    expect(await isPublic(here, draftId)).toEqual(here.as('unitHead', '2026-04-06 09:00').now);
    const [event] = await here.db.read.select().from(events).where(eq(events.type, 'feedback.published'));
    expect(JSON.parse(event!.data)).toMatchObject({ publishedDraft: draftId });
  });

  it('of several versions makes only the latest confirmed one public', async () => {
    const here = await county();
    const { docket, change, publish } = await answeredRound(here, { hasReviewDraft: false });
    const first = await confirmedText(here, docket, reviewed, 'review');
    const second = await confirmedText(here, docket, reviewed, 'review');
    const third = await uploadedDraft(here, docket, reviewed, 'review');
    for (const draftId of [first, second, third]) await change(draftId);
    given(await publish());
    expect(await isPublic(here, first)).toBeNull();
    expect(await isPublic(here, second)).not.toBeNull();
    expect(await isPublic(here, third)).toBeNull();
  });

  it.each<[string, Stage]>([
    ['a draft that no opinion changed', 'review'],
    ['a text of a later stage', 'deliberation'],
  ])('leaves %s inside', async (name, stage) => {
    const here = await county();
    const { docket, change, publish } = await answeredRound(here, { hasReviewDraft: false });
    const draftId = await confirmedText(here, docket, reviewed, stage);
    if (name !== 'a draft that no opinion changed') await change(draftId);
    given(await publish());
    expect(await isPublic(here, draftId)).toBeNull();
  });

  it('that is refused makes nothing public', async () => {
    const here = await county();
    const { docket, change, publish } = await answeredRound(here, { hasReviewDraft: false });
    const draftId = await confirmedText(here, docket, reviewed, 'review');
    await change(draftId);
    given(await publish());
    expect(refusalCodes(await publish())).toContain('feedback_already_published');
    const later = await confirmedText(here, docket, reviewed, 'review');
    expect(await isPublic(here, later)).toBeNull();
  });
});
