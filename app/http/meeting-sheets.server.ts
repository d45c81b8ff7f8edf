import { signInHeadings, viewHeadings } from '~/domain/meeting/sheet';
import { representativeCategories } from '~/domain/vocabulary';
import { translator } from '~/i18n/t';
import type { sheetFacts } from '~/queries/meeting-import.server';
import { recordAsDocx } from '~/text/document-out/record-docx.server';
import { workbook } from '~/text/document-out/workbook.server';

// The template is read back by its headings, so it comes in one language: that of the record.
const t = translator('zh-CN');

/** The words for categories that a filled-in template may hold. */
export const categoryWords = new Map(representativeCategories.map((one) => [t(`words.category.${one}`), one]));

type Facts = Awaited<ReturnType<typeof sheetFacts>>;

/** The sign-in and view sheet of a meeting: whoever is invited stands on it, the items are numbered, the rest is free. */
function tables({ items, people }: Facts) {
  const signIn = people.map(({ name, unit, post, category }) => [
    name,
    unit,
    post,
    t(`words.category.${category}`),
    '',
  ]);
  const help = [
    ...items.map(({ title }, at) => [String(at + 1), title]),
    ...[...categoryWords.keys()].map((word) => [t('meeting.roster.category'), word]),
  ];
  const free = (columns: number, rows: number) => Array.from({ length: rows }, () => Array<string>(columns).fill(''));
  return {
    signIn: [[...signInHeadings], ...signIn, ...free(signInHeadings.length, 5)],
    views: [[...viewHeadings], ...free(viewHeadings.length, Math.max(people.length, 10))],
    help: [[t('meeting.agenda.number'), t('meeting.agenda.item')], ...help],
  };
}

/** The template as .xlsx: sign-in, views, and what may stand in them. */
export function templateAsXlsx(facts: Facts): Promise<Buffer> {
  const { signIn, views, help } = tables(facts);
  return workbook([
    { name: t('meeting.import.people'), rows: signIn, widths: [12, 28, 24, 18, 8] },
    { name: t('meeting.import.views'), rows: views, widths: [12, 10, 80] },
    { name: t('meeting.import.how'), rows: help, widths: [10, 60] },
  ]);
}

/** The template as .docx, for those who write by hand first. */
export function templateAsDocx(title: string, facts: Facts): Promise<Buffer> {
  const { signIn, views, help } = tables(facts);
  return recordAsDocx({
    title,
    lines: [],
    tables: [
      { heading: t('meeting.import.people'), rows: signIn, shares: [2, 4, 4, 3, 1] },
      { heading: t('meeting.import.views'), rows: views, shares: [2, 1, 9] },
      { heading: t('meeting.import.how'), rows: help, shares: [2, 9] },
    ],
    footer: '',
  });
}

type Sheet = { name: string; views: { item: string; body: string }[] };

/** A sheet for everybody who spoke: the recorded words, to be signed. */
export function confirmationSheets(title: string, sheets: Sheet[]): Promise<Buffer> {
  return recordAsDocx({
    title: t('letter.sheet.title', { title }),
    lines: [t('letter.sheet.lead')],
    tables: sheets.map(({ name, views }) => ({
      heading: name,
      rows: [
        [t('meeting.agenda.item'), t('meeting.discussion.view')],
        ...views.map(({ item, body }) => [item, body]),
        [t('letter.sheet.consent'), t('letter.sheet.boxes')],
        [t('letter.sheet.signed'), t('letter.sheet.date')],
      ],
      shares: [4, 8],
    })),
    footer: '',
  });
}
