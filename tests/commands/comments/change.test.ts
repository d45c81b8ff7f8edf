import { commentWordings } from 'db/schema/comments';
import { events } from 'db/schema/record';
import { asc, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { editComment, withdrawComments } from '~/commands/comments/change.server';
import type { Receipt } from '~/commands/comments/receive.server';
import { standingOpinions } from '~/queries/opinions-count.server';
import { citizen, marketRound, received, seenBy, written } from '../../situations/comments';
import { type County, county, given, refusalCodes } from '../../situations/county';

const nine = '2026-03-10 09:00';
const wording = { body: '摊位要多些，也要宽些。' };

async function sentAtNine() {
  const here = await county();
  const round = await marketRound(here);
  const receipt = await received(here, round, nine);
  const seen = await seenBy(here, receipt, nine);
  return { here, round, receipt, commentId: seen!.opinions[0]!.id };
}

const wordingsOf = ({ db }: County) => db.read.select().from(commentWordings).orderBy(asc(commentWordings.version));
const bodyAt = async (here: County, receipt: Receipt, at: string) =>
  (await seenBy(here, receipt, at))?.opinions[0]?.body;

describe('changing a comment', () => {
  it('after 9 minutes and 59 seconds is allowed; the new words stand and the old ones stay in the record', async () => {
    const { here, receipt, commentId } = await sentAtNine();
    given(await editComment(citizen(here, '2026-03-10 09:09:59'), { ...receipt, commentId, wording }));
    expect(await bodyAt(here, receipt, '2026-03-10 09:10')).toBe('摊位要多些，也要宽些。');
    expect((await wordingsOf(here)).map(({ kind, body }) => [kind, body])).toEqual([
      ['submitted', '摊位太少了。'],
      ['edited', '摊位要多些，也要宽些。'],
    ]);
    const said = await here.db.read.select().from(events).where(eq(events.type, 'comment.edited'));
    expect(said).toMatchObject([{ subject: commentId, data: '{}' }]);
  });

  it('after 10 minutes to the second is refused, and the page says so', async () => {
    const { here, receipt, commentId } = await sentAtNine();
    const outcome = await editComment(citizen(here, '2026-03-10 09:10:00'), { ...receipt, commentId, wording });
    expect(outcome).toMatchObject({ reasons: [{ code: 'comment_change_too_late', facts: { minutes: 10 } }] });
    expect(await bodyAt(here, receipt, '2026-03-10 09:10')).toBe('摊位太少了。');
    expect(await seenBy(here, receipt, '2026-03-10 09:09:59')).toMatchObject({ mayChange: true });
    expect(await seenBy(here, receipt, '2026-03-10 09:10:00')).toMatchObject({ mayChange: false });
  });

  it('twice keeps all three wordings', async () => {
    const { here, receipt, commentId } = await sentAtNine();
    const act = citizen(here, '2026-03-10 09:05');
    given(await editComment(act, { ...receipt, commentId, wording }));
    given(await editComment(act, { ...receipt, commentId, wording: { body: '算了，够用。', stance: 'support' } }));
    expect((await wordingsOf(here)).map(({ version }) => version)).toEqual([1, 2, 3]);
    expect(await bodyAt(here, receipt, '2026-03-10 09:06')).toBe('算了，够用。');
  });

  it('reaches only the comments of one’s own receipt', async () => {
    const { here, round, commentId } = await sentAtNine();
    const other = await received(here, round, nine);
    expect(refusalCodes(await editComment(citizen(here, nine), { ...other, commentId, wording }))).toEqual([
      'not_found',
    ]);
  });
});

describe('withdrawing', () => {
  it('takes back everything of one sending; nothing is erased, nothing is counted any more', async () => {
    const here = await county();
    const round = await marketRound(here);
    const opinions = [{ node: 'n2', body: '第一条好。' }, { body: '都好。' }];
    const receipt = await received(here, round, nine, written({ opinions }));
    await received(here, round, nine);
    given(await withdrawComments(citizen(here, '2026-03-10 09:09:59'), receipt));
    expect(await seenBy(here, receipt, '2026-03-10 09:10')).toMatchObject({ withdrawn: true });
    expect(await wordingsOf(here)).toHaveLength(5);
    expect((await standingOpinions(here.db.read, [round.consultationId])).get(round.consultationId)).toBe(1);
  });

  it('is refused after the minutes are over, and a second time', async () => {
    const { here, receipt } = await sentAtNine();
    expect(refusalCodes(await withdrawComments(citizen(here, '2026-03-10 09:10:00'), receipt))).toEqual([
      'comment_change_too_late',
    ]);
    given(await withdrawComments(citizen(here, '2026-03-10 09:01'), receipt));
    expect(refusalCodes(await withdrawComments(citizen(here, '2026-03-10 09:02'), receipt))).toEqual([
      'comment_withdrawn',
    ]);
  });

  it('ends the changing as well', async () => {
    const { here, receipt, commentId } = await sentAtNine();
    given(await withdrawComments(citizen(here, '2026-03-10 09:01'), receipt));
    const outcome = await editComment(citizen(here, '2026-03-10 09:02'), { ...receipt, commentId, wording });
    expect(refusalCodes(outcome)).toEqual(['not_found']);
  });

  it('of two who press at once, in two tabs, one is told that it is done', async () => {
    const { here, receipt } = await sentAtNine();
    const act = citizen(here, '2026-03-10 09:01');
    const both = await Promise.all([withdrawComments(act, receipt), withdrawComments(act, receipt)]);
    expect(both.map(refusalCodes).sort()).toEqual([[], ['comment_withdrawn']]);
  });
});

describe('a number and a code that do not belong together', () => {
  it('get the same answer, whichever of the two is wrong', async () => {
    const { here, round, receipt, commentId } = await sentAtNine();
    const other = await received(here, round, nine);
    const act = citizen(here, nine);
    const wrong = [
      { number: receipt.number, code: other.code },
      { number: other.number, code: receipt.code },
      { number: '0000-0000-000', code: receipt.code },
      { number: receipt.number, code: '' },
      { number: 'nonsense \u0000', code: 'nonsense \u0000' },
    ];
    for (const key of wrong) {
      expect(await withdrawComments(act, key)).toEqual({ ok: false, reasons: [{ code: 'receipt_wrong' }] });
      expect(await editComment(act, { ...key, commentId, wording })).toEqual({
        ok: false,
        reasons: [{ code: 'receipt_wrong' }],
      });
      expect(await seenBy(here, { ...key, late: false }, nine)).toBeUndefined();
    }
  });

  it('as typed by hand, in small letters, without hyphens, with O for 0, they are understood', async () => {
    const { here, receipt } = await sentAtNine();
    const typed = (text: string) => text.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o');
    const key = { number: typed(receipt.number), code: typed(receipt.code) };
    expect(refusalCodes(await withdrawComments(citizen(here, nine), key))).toEqual([]);
  });
});
