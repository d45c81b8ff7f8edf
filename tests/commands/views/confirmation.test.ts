import { attendances, consents, representatives } from 'db/schema/meetings';
import { mails } from 'db/schema/record';
import { viewConfirmations } from 'db/schema/views';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { prepareMeeting } from '~/commands/meetings/prepare.server';
import { recordView } from '~/commands/meetings/record-view.server';
import { chooseConsent } from '~/commands/views/choose-consent.server';
import { confirmViews } from '~/commands/views/confirm.server';
import { fileSignedSheet } from '~/commands/views/file-signed-sheet.server';
import { issueStatement, issueStatements } from '~/commands/views/issue-statement.server';
import { meetingPage } from '~/queries/meeting-page.server';
import { statementSheet } from '~/queries/statement.server';
import { type County, county, given, refusalCodes } from '../../situations/county';
import { answeredView, madePublic, meetingReadyToPublish } from '../../situations/meetings';

const evening = '2026-03-03 20:00';
const letter = ({ code }: { code: string }) => ({ subject: '请核对', body: code });
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

async function asked(here: County) {
  const meeting = await meetingReadyToPublish(here);
  const { meetingId, resident: representativeId } = meeting;
  await here.db.transaction((tx) =>
    tx.update(representatives).set({ contact: 'ding@example.org' }).where(eq(representatives.id, representativeId)),
  );
  const sheet = given(await issueStatement(here.as('meetingSecretary'), { meetingId, representativeId }, letter));
  const citizen = { ...here.system, now: here.as('auditor', evening).now, actor: { kind: 'citizen' as const } };
  const read = async () => (await statementSheet(here.db.read, sheet))!;
  return { ...meeting, sheet, citizen, representativeId, read };
}

const answerTo = (view: { id: string; bodyHash: string }, answer: 'confirmed' | 'objected', remark = '') => [
  { viewId: view.id, bodyHash: view.bodyHash, answer, remark },
];

describe('a representative', () => {
  it('gets the code by mail and confirms the words with it; the public page says so', async () => {
    const here = await county();
    const { sheet, citizen, read, number, meetingId } = await asked(here);
    expect(await here.db.read.select().from(mails)).toMatchObject([
      { recipient: 'ding@example.org', body: sheet.code },
    ]);
    const { views } = await read();
    given(await confirmViews(citizen, { ...sheet, answers: answerTo(views[0]!, 'confirmed') }));
    given(await madePublic(here, { meetingId }, evening));
    const page = await meetingPage(here.db.read, number, citizen.now);
    expect(page?.items[0]?.views).toMatchObject([{ confirmed: { method: 'code', on: '2026-03-03' } }]);
  });

  it('is asked together with everybody who has not confirmed yet, by one button; then there is nobody to ask', async () => {
    const here = await county();
    const { citizen, meetingId } = await asked(here);
    const sent: { number: string; code: string }[] = [];
    const keeping = (sheet: { number: string; code: string }) => {
      sent.push(sheet);
      return letter(sheet);
    };
    const askAll = (role: 'meetingSecretary' | 'auditor' = 'meetingSecretary') =>
      issueStatements(here.as(role), { meetingId }, keeping);
    expect(given(await askAll())).toEqual({ asked: 1 });
    const [sheet] = sent;
    const [view] = (await statementSheet(here.db.read, sheet!))!.views;
    given(await confirmViews(citizen, { ...sheet!, answers: answerTo(view!, 'confirmed') }));
    expect(refusalCodes(await askAll())).toEqual(['nobody_to_ask']);
    expect(refusalCodes(await askAll('auditor'))).toEqual(['forbidden']);
  });

  it('who objects stops the publication until the words are mended; other words need a new answer', async () => {
    const here = await county();
    const { sheet, citizen, read, meetingId, itemId, representativeId } = await asked(here);
    const [view] = (await read()).views;
    given(await confirmViews(citizen, { ...sheet, answers: answerTo(view!, 'objected', '我说的是护栏') }));
    const secretary = here.as('meetingSecretary', evening);
    expect(refusalCodes(await prepareMeeting(secretary, { meetingId }))).toEqual(['view_objected']);
    const words = { meetingId, itemId, representativeId, body: '渡口要装护栏。' };
    given(await recordView(secretary, words));
    expect((await read()).views).toMatchObject([{ body: '渡口要装护栏。', answer: null }]);
    expect(refusalCodes(await confirmViews(citizen, { ...sheet, answers: answerTo(view!, 'confirmed') }))).toEqual([
      'words_changed_meanwhile',
    ]);
    await answeredView(here, words);
    given(await prepareMeeting(secretary, { meetingId }));
    const [now] = (await read()).views;
    expect(refusalCodes(await confirmViews(citizen, { ...sheet, answers: answerTo(now!, 'confirmed') }))).toEqual([
      'meeting_awaits_approval',
    ]);
  });

  it('takes a consent back with the same code, also after publication, and stays in the record', async () => {
    const here = await county();
    const { sheet, citizen, meetingId, number } = await asked(here);
    given(await madePublic(here, { meetingId }, evening));
    const shown = async () => JSON.stringify(await meetingPage(here.db.read, number, citizen.now));
    expect(await shown()).toContain('丁满仓');
    given(await chooseConsent(citizen, { ...sheet, fields: [] }));
    expect(await shown()).not.toContain('丁满仓');
    expect((await here.db.read.select().from(consents)).length).toBeGreaterThan(6);
  });

  it('is told apart from everybody else by number and code together', async () => {
    const here = await county();
    const { sheet, citizen, resident, meetingId } = await asked(here);
    for (const wrong of [
      { ...sheet, code: 'AAAA' },
      { ...sheet, number: 'AAAA' },
      { ...sheet, code: '' },
    ])
      expect(refusalCodes(await confirmViews(citizen, { ...wrong, answers: [] }))).toEqual(['receipt_wrong']);
    const again = { meetingId, representativeId: resident };
    const renewed = given(await issueStatement(here.as('meetingSecretary'), again, letter));
    expect(renewed.number).toBe(sheet.number);
    expect(await statementSheet(here.db.read, sheet)).toBeUndefined();
  });

  it('without an e-mail address signs a sheet, of which the scan is kept', async () => {
    const here = await county();
    const { meetingId, resident: representativeId } = await meetingReadyToPublish(here);
    const secretary = here.as('meetingSecretary', evening);
    const person = { meetingId, representativeId };
    expect(refusalCodes(await issueStatement(secretary, person, letter))).toEqual(['no_address_to_ask']);
    expect(refusalCodes(await fileSignedSheet(secretary, person))).toEqual(['scan_missing']);
    expect(refusalCodes(await fileSignedSheet(secretary, { ...person, scan: Buffer.from('一段文字') }))).toEqual([
      'scan_type',
    ]);
    given(await fileSignedSheet(secretary, { ...person, scan: png }));
    expect(await here.db.read.select().from(viewConfirmations)).toMatchObject([
      { method: 'signedSheet', answer: 'confirmed' },
    ]);
    const [silent] = (await here.db.read.select().from(attendances)).filter(
      (row) => row.representativeId !== representativeId,
    );
    const other = { meetingId, representativeId: silent!.representativeId, scan: png };
    expect(refusalCodes(await fileSignedSheet(secretary, other))).toEqual(['nothing_to_confirm']);
  });
});
