import { drafts } from 'db/schema/drafts';
import { events } from 'db/schema/record';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { disposeComment } from '~/commands/dispositions/dispose.server';
import { linkEffects } from '~/commands/dispositions/link-effects.server';
import { publishFeedback } from '~/commands/feedback/publish.server';
import type { Stage } from '~/domain/vocabulary';
import { opinionOn, publishedRound } from '../../situations/consultations';
import { type County, county, given, refusalCodes } from '../../situations/county';
import { openedDocket } from '../../situations/dockets';
import { confirmedText, uploadedDraft } from '../../situations/drafts';

const consulted = '第一条 为了便民，制定本办法。\n第二条 摊位每天五元。\n';
const mended = '第一条 为了便民，制定本办法。\n第二条 摊位每天三元。\n';
const closed = '2026-04-06 09:00';

/** A round that is over, with one adopted opinion on its second article. */
async function answeredOpinion() {
  const here = await county();
  const docket = await openedDocket(here);
  const round = await publishedRound(here, docket, consulted);
  const commentId = await opinionOn(here, round, 'n2');
  const answer = { commentId, result: 'adopted', reason: '五元确实偏高。' } as const;
  given(await disposeComment(here.as('drafter', closed), answer));
  const changed = async (draftId: string) =>
    given(await linkEffects(here.as('drafter', closed), { commentId, draftId, nodes: ['n2'] }));
  const publish = () =>
    publishFeedback(here.as('unitHead', closed), { consultationId: round.consultationId, summary: '都采纳了。' });
  return { here, docket, changed, publish };
}

const isPublic = async ({ db }: County, draftId: string) =>
  (await db.read.select().from(drafts).where(eq(drafts.id, draftId)))[0]!.publishedAt;

describe('publishing the feedback', () => {
  it('makes the review draft that the opinions changed public, and the record says which', async () => {
    const { here, docket, changed, publish } = await answeredOpinion();
    const draftId = await confirmedText(here, docket, mended, 'review');
    await changed(draftId);
    expect(await isPublic(here, draftId)).toBeNull();
    given(await publish());
    expect(await isPublic(here, draftId)).toEqual(here.as('unitHead', closed).now);
    const [event] = await here.db.read.select().from(events).where(eq(events.type, 'feedback.published'));
    expect(JSON.parse(event!.data)).toMatchObject({ publishedDraft: draftId });
  });

  it('of several versions makes only the latest confirmed one public', async () => {
    const { here, docket, changed, publish } = await answeredOpinion();
    const first = await confirmedText(here, docket, mended, 'review');
    const second = await confirmedText(here, docket, mended, 'review');
    const third = await uploadedDraft(here, docket, mended, 'review');
    for (const draftId of [first, second, third]) await changed(draftId);
    given(await publish());
    expect(await isPublic(here, first)).toBeNull();
    expect(await isPublic(here, second)).not.toBeNull();
    expect(await isPublic(here, third)).toBeNull();
  });

  it.each<[string, Stage]>([
    ['a draft that no opinion changed', 'review'],
    ['a text of a later stage', 'deliberation'],
  ])('leaves %s inside', async (name, stage) => {
    const { here, docket, changed, publish } = await answeredOpinion();
    const draftId = await confirmedText(here, docket, mended, stage);
    if (name !== 'a draft that no opinion changed') await changed(draftId);
    given(await publish());
    expect(await isPublic(here, draftId)).toBeNull();
  });

  it('that is refused makes nothing public', async () => {
    const { here, docket, changed, publish } = await answeredOpinion();
    const draftId = await confirmedText(here, docket, mended, 'review');
    await changed(draftId);
    given(await publish());
    expect(refusalCodes(await publish())).toContain('feedback_already_published');
    const later = await confirmedText(here, docket, mended, 'review');
    expect(await isPublic(here, later)).toBeNull();
  });
});
