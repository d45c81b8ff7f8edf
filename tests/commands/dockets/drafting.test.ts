import { basisEntries } from 'db/schema/basis';
import { dockets } from 'db/schema/dockets';
import { drafts, files, provisions } from 'db/schema/drafts';
import { events } from 'db/schema/record';
import { describe, expect, it } from 'vitest';
import { addBasis, newBasis } from '~/commands/basis/add.server';
import { openDocket } from '~/commands/dockets/open.server';
import { terminateDocket } from '~/commands/dockets/terminate.server';
import { confirmDraft } from '~/commands/drafts/confirm.server';
import { uploadDraft } from '~/commands/drafts/upload.server';
import { writeNotes } from '~/commands/notes/write.server';
import { roles } from '~/domain/vocabulary';
import { type County, county, given, refusalCodes } from '../../situations/county';
import { openedDocket } from '../../situations/dockets';
import { uploadedDraft } from '../../situations/drafts';

const docketOf = ({ units }: County, leadUnitId = units.transport) => ({
  title: '汀禾县集市管理办法',
  summary: '',
  affected: '',
  leadUnitId,
  coDraftingUnitIds: [],
  issuingOrganId: units.government,
  topic: 'other' as const,
  flags: [],
});

describe('opening a docket', () => {
  it.each(roles.filter((role) => role !== 'drafter' && role !== 'unitHead'))('is not for %s', async (role) => {
    const here = await county();
    expect(refusalCodes(await openDocket(here.as(role), docketOf(here)))).toEqual(['forbidden']);
    expect(await here.db.read.select().from(dockets)).toEqual([]);
  });

  it('for another unit is refused: a drafter drafts for the own unit', async () => {
    const here = await county();
    expect(refusalCodes(await openDocket(here.as('drafter'), docketOf(here, here.units.housing)))).toEqual([
      'forbidden',
    ]);
  });

  it('keeps the version of the rules under which it was opened', async () => {
    const here = await county();
    given(await openDocket(here.as('drafter'), docketOf(here)));
    const [row] = await here.db.read.select().from(dockets);
    expect(row!.profileVersion).toBe(1);
  });
});

describe('a draft', () => {
  it('is kept as it was handed in, split into provisions, and numbered by stage', async () => {
    const here = await county();
    const docket = await openedDocket(here);
    await uploadedDraft(here, docket, '第一条 甲。\n第二条 乙。\n');
    await uploadedDraft(here, docket, '第一条 丙。\n');
    await uploadedDraft(here, docket, '第一条 丁。\n', 'review');
    const rows = await here.db.read
      .select({ stage: drafts.stage, version: drafts.version, file: drafts.sourceFile })
      .from(drafts);
    expect(rows.map(({ stage, version }) => `${stage} ${version}`).sort()).toEqual([
      'consultation 1',
      'consultation 2',
      'review 1',
    ]);
    expect(Buffer.from(await here.files.get(rows[0]!.file!)).toString()).toContain('第一条');
    expect((await here.db.read.select().from(provisions)).length).toBe(4);
  });

  it.each([
    ['a PDF', '%PDF-1.7 …', 'document.pdf'],
    ['nothing at all', '', 'document.empty_text'],
    ['a torn Word file', 'PK\u0003\u0004torn', 'document.corrupt'],
  ])('that is %s is refused, and nothing of it is kept', async (_name, content, code) => {
    const here = await county();
    const docket = await openedDocket(here);
    const source = { name: '办法.docx', bytes: new TextEncoder().encode(content) };
    const outcome = await uploadDraft(here.as('drafter'), { ...docket, stage: 'consultation', source });
    expect(refusalCodes(outcome)).toEqual([code]);
    expect(await here.db.read.select().from(drafts)).toEqual([]);
    expect(await here.db.read.select().from(files)).toEqual([]);
  });

  it('is confirmed once, by whoever is first', async () => {
    const here = await county();
    const draftId = await uploadedDraft(here, await openedDocket(here), '第一条 甲。\n');
    const confirm = () => confirmDraft(here.as('drafter'), { draftId });
    const outcomes = await Promise.all([confirm(), confirm()]);
    expect(outcomes.flatMap((outcome) => refusalCodes(outcome))).toEqual(['draft_already_confirmed']);
  });
});

describe('policy basis', () => {
  it('names the articles it supports, typed as on paper', () => {
    const typed = { kind: 'law', title: '某法', issuingBody: '全国人大常委会', supports: '3、5-7，第十条之一' };
    expect(newBasis.parse(typed).supports).toEqual(['3', '5', '6', '7', '10-1']);
    expect(newBasis.safeParse({ ...typed, supports: '第几条' }).success).toBe(false);
    expect(newBasis.safeParse({ ...typed, supports: '7-3' }).success).toBe(false);
  });

  it('and drafting notes are not taken once the docket has ended', async () => {
    const here = await county();
    const docket = await openedDocket(here);
    given(await terminateDocket(here.as('unitHead'), { ...docket, reason: '上级另有规定。' }));
    const entry = newBasis.parse({ kind: 'law', title: '某法', issuingBody: '全国人大常委会' });
    expect(refusalCodes(await addBasis(here.as('drafter'), { ...docket, ...entry }))).toEqual(['docket_terminated']);
    expect(refusalCodes(await writeNotes(here.as('drafter'), { ...docket, markdown: '说明' }))).toEqual([
      'docket_terminated',
    ]);
    expect(await here.db.read.select().from(basisEntries)).toEqual([]);
  });
});

it('ending a docket is for the head of the unit, happens once, and its reason is on record', async () => {
  const here = await county();
  const docket = await openedDocket(here);
  const end = (role: 'drafter' | 'unitHead') => terminateDocket(here.as(role), { ...docket, reason: '上级另有规定。' });
  expect(refusalCodes(await end('drafter'))).toEqual(['forbidden']);
  given(await end('unitHead'));
  expect(refusalCodes(await end('unitHead'))).toEqual(['docket_terminated']);
  const said = await here.db.read.select().from(events);
  expect(said.filter(({ type }) => type === 'docket.terminated')).toHaveLength(1);
});
