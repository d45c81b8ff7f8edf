import { drafts, provisions } from 'db/schema/drafts';
import { events } from 'db/schema/record';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { linkEffects } from '~/commands/dispositions/link-effects.server';
import { confirmDraft } from '~/commands/drafts/confirm.server';
import { resplitDraft } from '~/commands/drafts/resplit.server';
import { draftNodes, splitSeen } from '~/queries/draft-nodes.server';
import { opinionOn, publishedRound } from '../../situations/consultations';
import { type County, county, given, refusalCodes } from '../../situations/county';
import { openedDocket } from '../../situations/dockets';
import { uploadedDraft } from '../../situations/drafts';

const text = '第一条 为了便民，制定本办法。\n第二条 摊位分为：\n（一）甲；（二）乙。\n说明另行规定。\n';

async function draftToMend() {
  const here = await county();
  const draftId = await uploadedDraft(here, await openedDocket(here), text);
  return { here, draftId, seen: await splitSeen(here.db.read, draftId) };
}

const said = async ({ db }: County, draftId: string) =>
  (await draftNodes(db.read, draftId)).map(({ level, label }) => `${level} ${label}`.trim());

describe('mending how a draft is split', () => {
  it('changes the split, keeps every word, and writes into the record what was done', async () => {
    const { here, draftId, seen } = await draftToMend();
    expect(await said(here, draftId)).toEqual(['article 第一条', 'article 第二条', 'item （一）', 'paragraph']);
    const cut = { edit: 'split', node: 'n3', seen, words: '（二）' } as const;
    expect(given(await resplitDraft(here.as('drafter'), { draftId, ...cut }))).toEqual({ node: 'n4' });
    expect(await said(here, draftId)).toEqual([
      'article 第一条',
      'article 第二条',
      'item （一）',
      'item （二）',
      'paragraph',
    ]);
    const [draft] = await here.db.read.select().from(drafts).where(eq(drafts.id, draftId));
    expect(draft!.text).toBe(text);
    const [event] = await here.db.read.select().from(events).where(eq(events.type, 'draft.resplit'));
    expect(event!.subject).toBe(draftId);
    expect(JSON.parse(event!.data)).toEqual({ stage: 'consultation', version: 1, edit: 'split', node: 'n3' });
  });

  it('says anew whether there are articles', async () => {
    const here = await county();
    const draftId = await uploadedDraft(here, await openedDocket(here), '各单位要做好防汛工作。\n请遵照执行。\n');
    const notices = async () => (await here.db.read.select().from(drafts).where(eq(drafts.id, draftId)))[0]!.notices;
    expect(await notices()).toContainEqual({ code: 'no-articles' });
    const seen = await splitSeen(here.db.read, draftId);
    const article = { edit: 'relabel', node: 'n1', level: 'article', label: '' } as const;
    given(await resplitDraft(here.as('drafter'), { draftId, seen, ...article }));
    expect(await notices()).toEqual([]);
  });

  it('of two officers at once the second is refused, and sees what the first one did', async () => {
    const { here, draftId, seen } = await draftToMend();
    const both = await Promise.all([
      resplitDraft(here.as('drafter'), { draftId, seen, edit: 'demote', node: 'n2' }),
      resplitDraft(here.as('unitHead'), { draftId, seen, edit: 'merge', node: 'n4' }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.flatMap(refusalCodes)).toEqual(['split_changed_meanwhile']);
    const again = await splitSeen(here.db.read, draftId);
    expect(again).not.toBe(seen);
    given(await resplitDraft(here.as('drafter'), { draftId, seen: again, edit: 'merge', node: 'n4' }));
  });

  it('is refused with a sentence when it is not possible, and nothing changes', async () => {
    const { here, draftId, seen } = await draftToMend();
    const refused = await resplitDraft(here.as('drafter'), { draftId, seen, edit: 'merge', node: 'n1' });
    expect(refusalCodes(refused)).toEqual(['split.nothing-before']);
    expect(await splitSeen(here.db.read, draftId)).toBe(seen);
  });

  it('is for those who draft for the unit', async () => {
    const { here, draftId, seen } = await draftToMend();
    for (const role of ['legalReviewer', 'governmentOffice', 'opennessOffice', 'auditor', 'administrator'] as const) {
      const refused = await resplitDraft(here.as(role), { draftId, seen, edit: 'demote', node: 'n2' });
      expect(refusalCodes(refused)).toEqual(['forbidden']);
    }
    const refused = await resplitDraft(here.as('drafter'), { draftId: 'nothing', seen, edit: 'demote', node: 'n2' });
    expect(refusalCodes(refused)).toEqual(['not_found']);
  });

  it('is refused once the split is confirmed', async () => {
    const { here, draftId, seen } = await draftToMend();
    given(await confirmDraft(here.as('drafter'), { draftId, seen }));
    const refused = await resplitDraft(here.as('drafter'), { draftId, seen, edit: 'demote', node: 'n2' });
    expect(refusalCodes(refused)).toEqual(['draft_already_confirmed']);
  });

  it('is refused when the answer to an opinion already names a provision of the draft', async () => {
    const here = await county();
    const docket = await openedDocket(here);
    const commentId = await opinionOn(here, await publishedRound(here, docket, text), 'n1');
    const draftId = await uploadedDraft(here, docket, text, 'review');
    const seen = await splitSeen(here.db.read, draftId);
    given(await linkEffects(here.as('drafter'), { commentId, draftId, nodes: ['n1'] }));
    const refused = await resplitDraft(here.as('drafter'), { draftId, seen, edit: 'demote', node: 'n2' });
    expect(refusalCodes(refused)).toEqual(['split_pointed_at']);
  });
});

describe('confirming a split', () => {
  it('is refused when a colleague changed it after the page was shown', async () => {
    const { here, draftId, seen } = await draftToMend();
    given(await resplitDraft(here.as('unitHead'), { draftId, seen, edit: 'demote', node: 'n2' }));
    expect(refusalCodes(await confirmDraft(here.as('drafter'), { draftId, seen }))).toEqual([
      'split_changed_meanwhile',
    ]);
    const now = await splitSeen(here.db.read, draftId);
    given(await confirmDraft(here.as('drafter'), { draftId, seen: now }));
    expect(refusalCodes(await confirmDraft(here.as('drafter'), { draftId, seen: now }))).toEqual([
      'draft_already_confirmed',
    ]);
  });

  it('is refused when the split no longer gives back the text', async () => {
    const { here, draftId } = await draftToMend();
    await here.db.transaction((tx) => tx.delete(provisions).where(eq(provisions.nodeId, 'n2')));
    expect(refusalCodes(await confirmDraft(here.as('drafter'), { draftId }))).toEqual(['split_broken']);
    const [draft] = await here.db.read.select().from(drafts).where(eq(drafts.id, draftId));
    expect(draft!.confirmedAt).toBeNull();
  });
});
