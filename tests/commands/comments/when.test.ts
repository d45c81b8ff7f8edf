import { comments, receipts } from 'db/schema/comments';
import { describe, expect, it } from 'vitest';
import { prepareConsultation } from '~/commands/consultations/prepare.server';
import { terminateDocket } from '~/commands/dockets/terminate.server';
import { marketRound, marketRules, received, send } from '../../situations/comments';
import { publishedRound } from '../../situations/consultations';
import { county, given, refusalCodes } from '../../situations/county';
import { openedDocket } from '../../situations/dockets';
import { confirmedText } from '../../situations/drafts';

describe('when a comment comes in', () => {
  it('one second before opening it is refused, and nothing of it is kept', async () => {
    const here = await county();
    const round = await marketRound(here);
    const outcome = await send(here, round, '2026-03-02 23:59:59');
    expect(outcome).toMatchObject({
      ok: false,
      reasons: [{ code: 'comment_before_opening', facts: { opens: '2026-03-02T16:00:00.000Z' } }],
    });
    expect(await here.db.read.select().from(receipts)).toEqual([]);
    expect(await here.db.read.select().from(comments)).toEqual([]);
  });

  it.each([
    ['in the first second of the first day', '2026-03-03 00:00:00', false],
    ['one second before 24:00 of the last day', '2026-04-05 23:59:59', false],
    ['at 24:00 of the last day', '2026-04-06 00:00:00', true],
    ['one second after closing', '2026-04-06 00:00:01', true],
    ['three months later', '2026-07-06 09:00', true],
  ])('%s it is kept, and marked as late only after closing', async (_when, at, late) => {
    const here = await county();
    const round = await marketRound(here);
    expect(await received(here, round, at)).toMatchObject({ late });
    expect(await here.db.read.select().from(receipts)).toMatchObject([
      { late, receivedAt: here.as('auditor', at).now },
    ]);
  });

  it('after the docket was ended it is refused', async () => {
    const here = await county();
    const docket = await openedDocket(here);
    const round = await publishedRound(here, docket, marketRules);
    const reason = '集市搬迁，不再制定';
    given(await terminateDocket(here.as('unitHead', '2026-03-09 09:00'), { docketId: docket.docketId, reason }));
    expect(refusalCodes(await send(here, round, '2026-03-10 09:00'))).toEqual(['docket_terminated']);
  });

  it('for a notice that is not public yet there is nothing to comment on', async () => {
    const here = await county();
    const docket = await openedDocket(here);
    const draftId = await confirmedText(here, docket, '第一条　为了方便赶集，制定本办法。');
    const terms = { draftId, opensOn: '2026-03-03', closesOn: '2026-04-05', phone: '0000-6030000' };
    const prepared = given(await prepareConsultation(here.as('drafter'), terms));
    expect(refusalCodes(await send(here, prepared, '2026-03-10 09:00'))).toEqual(['not_found']);
    expect(refusalCodes(await send(here, { number: 'AAAA-AAAA' }, '2026-03-10 09:00'))).toEqual(['not_found']);
  });
});
