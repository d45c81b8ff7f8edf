import { comments, commentWordings, receipts } from 'db/schema/comments';
import { events } from 'db/schema/record';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { marketRound, received, seenBy, send, written } from '../../situations/comments';
import { county, refusalCodes } from '../../situations/county';

describe('a sending', () => {
  it('carries opinions on several articles and on the whole text under one receipt', async () => {
    const here = await county();
    const round = await marketRound(here);
    const opinions = [
      { node: 'n3', body: '摊位费写清楚。', stance: 'neutral' as const },
      { node: 'n5', body: '老年人几岁算？', suggestedWording: '（二）六十岁以上的老年人优先。' },
      { body: '总的来说很好。' },
    ];
    const receipt = await received(here, round, '2026-03-10 09:00', written({ opinions }));
    const seen = await seenBy(here, receipt, '2026-03-10 09:01');
    expect(
      seen?.opinions.map(({ place, body, stance, suggestedWording }) => [place, body, stance, suggestedWording]),
    ).toEqual([
      ['第二条', '摊位费写清楚。', 'neutral', null],
      ['第二条（二）', '老年人几岁算？', null, '（二）六十岁以上的老年人优先。'],
      [null, '总的来说很好。', null, null],
    ]);
  });

  it('about a place that the draft does not have is refused as a whole', async () => {
    const here = await county();
    const round = await marketRound(here);
    const opinions = [{ body: '好。' }, { node: 'n99', body: '这一条不好。' }];
    expect(refusalCodes(await send(here, round, '2026-03-10 09:00', written({ opinions })))).toEqual([
      'provision_not_found',
    ]);
    expect(await here.db.read.select().from(comments)).toEqual([]);
  });

  it('about the title, which is no provision, is refused', async () => {
    const here = await county();
    const round = await marketRound(here);
    const opinions = [{ node: 'n1', body: '名字太长。' }];
    expect(refusalCodes(await send(here, round, '2026-03-10 09:00', written({ opinions })))).toEqual([
      'provision_not_found',
    ]);
  });

  it('leaves one event that names the receipt and says nothing of the words or of who wrote them', async () => {
    const here = await county();
    const round = await marketRound(here);
    const author = { authorKind: 'person' as const, authorName: '丁满仓', contact: '13800138000' };
    await received(here, round, '2026-03-10 09:00', written({ ...author, opinions: [{ body: '路灯要亮。' }] }));
    const [receipt] = await here.db.read.select().from(receipts);
    const said = await here.db.read.select().from(events).where(eq(events.type, 'comment.submitted'));
    expect(said).toMatchObject([{ actor: 'citizen', subject: receipt!.id }]);
    expect(JSON.parse(said[0]!.data)).toEqual({ opinions: 1, channel: 'online', late: false });
  });

  it('keeps the version of the privacy notice that its author saw', async () => {
    const here = await county();
    await received(here, await marketRound(here));
    expect(await here.db.read.select().from(receipts)).toMatchObject([{ privacyNotice: '2026-1' }]);
  });

  it('stores nothing from which the secret code could be read', async () => {
    const here = await county();
    const { code } = await received(here, await marketRound(here));
    const [row] = await here.db.read.select().from(receipts);
    expect(JSON.stringify(row)).not.toContain(code);
    expect(JSON.stringify(row)).not.toContain(code.replaceAll('-', ''));
  });
});

describe('the same form sent twice', () => {
  it('one after the other gives the same receipt and is one comment', async () => {
    const here = await county();
    const round = await marketRound(here);
    const form = written();
    const first = await received(here, round, '2026-03-10 09:00', form);
    expect(await received(here, round, '2026-03-10 09:00:01', form)).toEqual(first);
    expect(await here.db.read.select().from(comments)).toHaveLength(1);
    expect(await here.db.read.select().from(events).where(eq(events.type, 'comment.submitted'))).toHaveLength(1);
  });

  it('at the same moment gives the same receipt and is one comment', async () => {
    const here = await county();
    const round = await marketRound(here);
    const form = written();
    const both = await Promise.all([1, 2, 3, 4].map(() => received(here, round, '2026-03-10 09:00', form)));
    expect(new Set(both.map(({ number, code }) => `${number} ${code}`)).size).toBe(1);
    expect(await here.db.read.select().from(commentWordings)).toHaveLength(1);
  });

  it('of a second form at the same moment it knows nothing: that is a comment of its own', async () => {
    const here = await county();
    const round = await marketRound(here);
    const receipts = await Promise.all([1, 2, 3, 4].map(() => received(here, round, '2026-03-10 09:00')));
    expect(new Set(receipts.map(({ number }) => number)).size).toBe(4);
    expect(new Set(receipts.map(({ code }) => code)).size).toBe(4);
  });

  it('again after closing is still the one that came in time', async () => {
    const here = await county();
    const round = await marketRound(here);
    const form = written();
    const first = await received(here, round, '2026-04-05 23:59:59', form);
    expect(await received(here, round, '2026-04-06 00:00:01', form)).toEqual({ ...first, late: false });
  });
});
