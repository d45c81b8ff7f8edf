import { attendances, representatives, views } from 'db/schema/meetings';
import { describe, expect, it } from 'vitest';
import { importSheet } from '~/commands/meetings/import-sheet.server';
import type { MeetingSheet } from '~/domain/meeting/sheet';
import { uploadedSheet } from '~/http/meeting-import.server';
import { confirmationSheets, templateAsDocx, templateAsXlsx } from '~/http/meeting-sheets.server';
import { sheetFacts, spokenWords } from '~/queries/meeting-import.server';
import { readTables } from '~/text/document-in/tables.server';
import { workbook } from '~/text/document-out/workbook.server';
import { county, given, refusalCodes } from '../../situations/county';
import { attendingRepresentative, meetingReadyToPublish, recordedMeeting, reportItem } from '../../situations/meetings';

const file = (bytes: Buffer) => new File([new Uint8Array(bytes)], '签到和意见.xlsx');
const ding = { row: 2, name: '丁满仓', unit: '渡口村', post: '村民', category: 'resident' as const, attended: true };
const sheet = (said: Partial<MeetingSheet>): MeetingSheet => ({ people: [], views: [], ...said });

describe('the template', () => {
  it.each(['xlsx', 'docx'] as const)(
    'as .%s comes back with everybody who is invited and asks for who came',
    async (format) => {
      const here = await county();
      const { meetingId } = await recordedMeeting(here);
      await reportItem(here, meetingId);
      await attendingRepresentative(here, meetingId, { name: '丁满仓' });
      const facts = await sheetFacts(here.db.read, meetingId);
      const bytes = format === 'xlsx' ? await templateAsXlsx(facts) : await templateAsDocx('签到', facts);
      const upload = await uploadedSheet(here.db.read, meetingId, file(bytes));
      expect(upload.reasons).toEqual([]);
      expect(upload.preview?.matched.people).toMatchObject([{ name: '丁满仓', category: 'resident', attended: false }]);
    },
  );

  it('filled in by hand is read from a real workbook, and a person’s formula is only text', async () => {
    const here = await county();
    const { meetingId } = await recordedMeeting(here);
    await reportItem(here, meetingId);
    const bytes = await workbook([
      {
        name: '签到',
        rows: [
          ['姓名', '单位', '职务', '类别', '列席'],
          ['丁满仓', '渡口村', '村民', '群众代表', '是'],
        ],
        widths: [],
      },
      {
        name: '意见',
        rows: [
          ['姓名', '议题序号', '意见'],
          ['丁满仓', '1', '=1+1 也算意见'],
        ],
        widths: [],
      },
    ]);
    expect((await readTables(bytes))?.[1]?.[1]).toEqual(['丁满仓', '1', "'=1+1 也算意见"]);
    const { preview } = await uploadedSheet(here.db.read, meetingId, file(bytes));
    expect(preview?.matched.views).toMatchObject([{ name: '丁满仓', item: 1 }]);
  });

  it('that is no office file is refused, not half read', async () => {
    const here = await county();
    const { meetingId } = await recordedMeeting(here);
    for (const bytes of [Buffer.from('姓名,列席'), Buffer.from('PK\u0003\u0004broken')])
      expect((await uploadedSheet(here.db.read, meetingId, file(bytes))).reasons).toMatchObject([
        { code: 'import_not_readable' },
      ]);
  });

  it('has a sheet to sign for everybody who spoke', async () => {
    const here = await county();
    const { meetingId } = await meetingReadyToPublish(here);
    const tables = await readTables(await confirmationSheets('第5次', await spokenWords(here.db.read, meetingId)));
    expect(JSON.stringify(tables)).toContain('渡口的警示牌要装灯');
  });
});

describe('taking over a sheet', () => {
  it('records who is new, puts everybody on the roster and writes the views, once', async () => {
    const here = await county();
    const { meetingId } = await recordedMeeting(here);
    await reportItem(here, meetingId);
    const act = here.as('meetingSecretary');
    const filled = sheet({ people: [ding], views: [{ row: 2, name: '丁满仓', item: 1, body: '要装灯。' }] });
    given(await importSheet(act, { meetingId, sheet: filled }));
    given(await importSheet(act, { meetingId, sheet: filled }));
    expect(await here.db.read.select().from(representatives)).toHaveLength(1);
    expect(await here.db.read.select().from(attendances)).toMatchObject([{ attended: true }]);
    expect(await here.db.read.select().from(views)).toMatchObject([{ body: '要装灯。' }]);
  });

  it('writes nothing when one row is wrong', async () => {
    const here = await county();
    const { meetingId } = await recordedMeeting(here);
    await reportItem(here, meetingId);
    const view = { row: 2, item: 1, body: '意见' };
    const filled = sheet({
      people: [ding, { ...ding, row: 3, name: '丙秀兰', attended: false }],
      views: [
        { ...view, name: '丁满仓' },
        { ...view, row: 3, name: '丙秀兰' },
        { ...view, row: 4, name: '无此人' },
        { ...view, row: 5, name: '丁满仓', item: 2 },
      ],
    });
    const outcome = await importSheet(here.as('meetingSecretary'), { meetingId, sheet: filled });
    expect(refusalCodes(outcome)).toEqual(['import_speaker_absent', 'import_speaker_unknown', 'import_item_unknown']);
    expect(await here.db.read.select().from(representatives)).toEqual([]);
    expect(await here.db.read.select().from(views)).toEqual([]);
  });

  it('does not guess between two people of one name, and overwrites no view', async () => {
    const here = await county();
    const { meetingId, itemId, resident } = await meetingReadyToPublish(here);
    expect(itemId && resident).toBeTruthy();
    const other = await recordedMeeting(here, { title: '第6次' });
    await attendingRepresentative(here, other.meetingId, { name: '丙秀兰', unit: '学前社区' });
    await attendingRepresentative(here, other.meetingId, { name: '丙秀兰', unit: '笕头村' });
    const act = here.as('meetingSecretary');
    const take = (filled: MeetingSheet) => importSheet(act, { meetingId, sheet: filled });
    const bing = { ...ding, name: '丙秀兰', unit: '某处' };
    expect(refusalCodes(await take(sheet({ people: [bing] })))).toEqual(['import_name_ambiguous']);
    given(await take(sheet({ people: [{ ...bing, unit: '笕头村' }] })));
    const words = { row: 2, name: '丁满仓', item: 1, body: '别的话' };
    expect(refusalCodes(await take(sheet({ views: [words] })))).toEqual(['import_view_overwrites']);
  });

  it('is the secretary’s alone', async () => {
    const here = await county();
    const { meetingId } = await recordedMeeting(here);
    expect(refusalCodes(await importSheet(here.as('governmentOffice'), { meetingId, sheet: sheet({}) }))).toEqual([
      'forbidden',
    ]);
  });
});
