import type { Reason } from '../reason';
import type { RepresentativeCategory } from '../vocabulary';

/** The two tables of the sign-in and view sheet, by the headings that the template prints. */
export const signInHeadings = ['姓名', '单位', '职务', '类别', '列席'] as const;
export const viewHeadings = ['姓名', '议题序号', '意见'] as const;
export const sheetTables = { people: '签到', views: '意见' } as const;

export type SheetPerson = {
  row: number;
  name: string;
  unit: string;
  post: string;
  category: RepresentativeCategory;
  attended: boolean;
};
export type SheetView = { row: number; name: string; item: number; body: string };
export type MeetingSheet = { people: SheetPerson[]; views: SheetView[] };
type Read = { ok: true; sheet: MeetingSheet } | { ok: false; reasons: Reason[] };

/** What the sheet is read against: how many items the agenda has, and the words for categories. */
export type SheetFrame = { items: number; categories: ReadonlyMap<string, RepresentativeCategory> };

type Line = { row: number; cell: (heading: string) => string };

/**
 * Reads the tables of a filled-in sheet, each a list of rows of cells. Columns are known by their headings, so their order does
 * not matter; what does not fit its column is said with its row: the cells may be shifted. All reasons at once; rows count from
 * 1 at the top of their table. Empty lines are passed over.
 */
export function readMeetingSheet(tables: string[][][], frame: SheetFrame): Read {
  const people = lines(tables, sheetTables.people, signInHeadings, '列席');
  const views = lines(tables, sheetTables.views, viewHeadings, '意见');
  if (!people && !views) return { ok: false, reasons: [{ code: 'import_no_table' }] };
  const reasons = [...(people?.reasons ?? []), ...(views?.reasons ?? [])];
  const sheet: MeetingSheet = { people: [], views: [] };
  for (const line of people?.lines ?? []) {
    const read = personOf(line, frame);
    if ('reasons' in read) reasons.push(...read.reasons);
    else sheet.people.push(read);
  }
  for (const line of views?.lines ?? []) {
    const read = viewOf(line, frame);
    if ('reasons' in read) reasons.push(...read.reasons);
    else sheet.views.push(read);
  }
  reasons.push(...twice(sheet));
  if (reasons.length === 0 && sheet.people.length + sheet.views.length === 0) reasons.push({ code: 'import_empty' });
  return reasons.length > 0 ? { ok: false, reasons } : { ok: true, sheet };
}

/** The lines under the headings of the table that has a heading of its own, `mark`. */
function lines(tables: string[][][], table: string, headings: readonly string[], mark: string) {
  for (const rows of tables) {
    const head = rows.findIndex((row) => row.some((cell) => tidy(cell) === mark));
    if (head < 0) continue;
    const places = rows[head]!.map(tidy);
    const missing = headings.filter((heading) => !places.includes(heading));
    const found = rows
      .map((cells, at): Line & { filled: boolean } => ({
        row: at + 1,
        cell: (heading) => (cells[places.indexOf(heading)] ?? '').trim(),
        filled: cells.some((cell) => cell.trim() !== ''),
      }))
      .filter(({ row, filled }) => row > head + 1 && filled);
    const reasons = missing.map((column): Reason => ({ code: 'import_column_missing', facts: { table, column } }));
    return { lines: missing.length > 0 ? [] : found, reasons };
  }
  return undefined;
}

const tidy = (text: string) => text.replace(/[\s\u3000*＊]/g, '');

const longest = { name: 60, unit: 100, post: 100, body: 4000 };

function personOf({ row, cell }: Line, { categories }: SheetFrame): SheetPerson | { reasons: Reason[] } {
  const [name, unit, post, word, came] = signInHeadings.map(cell) as [string, string, string, string, string];
  const category = categories.get(word);
  const table = sheetTables.people;
  const reasons: Reason[] = [
    ...tooLong(table, row, [
      ['姓名', name, longest.name],
      ['单位', unit, longest.unit],
      ['职务', post, longest.post],
    ]),
  ];
  if (!name) reasons.push({ code: 'import_name_missing', facts: { table, row } });
  if (!category) reasons.push({ code: 'import_category_unknown', facts: { row, value: word } });
  if (!['是', '否', '√', '✓', '×', ''].includes(came))
    reasons.push({ code: 'import_attended_unknown', facts: { row, value: came } });
  if (!category || reasons.length > 0) return { reasons };
  return { row, name, unit, post, category, attended: ['是', '√', '✓'].includes(came) };
}

function viewOf({ row, cell }: Line, { items }: SheetFrame): SheetView | { reasons: Reason[] } {
  const [name, value, body] = viewHeadings.map(cell) as [string, string, string];
  const table = sheetTables.views;
  const item = Number(value.replace(/^第|项$/g, '').trim());
  const reasons: Reason[] = tooLong(table, row, [['意见', body, longest.body]]);
  if (!name) reasons.push({ code: 'import_name_missing', facts: { table, row } });
  if (items === 0) reasons.push({ code: 'import_no_agenda', facts: { row } });
  else if (!Number.isInteger(item) || item < 1 || item > items)
    reasons.push({ code: 'import_item_unknown', facts: { row, value, items } });
  if (!body) reasons.push({ code: 'import_view_missing', facts: { row } });
  return reasons.length > 0 ? { reasons } : { row, name, item, body };
}

const tooLong = (table: string, row: number, cells: [column: string, text: string, most: number][]): Reason[] =>
  cells
    .filter(([, text, most]) => text.length > most)
    .map(([column]) => ({ code: 'import_too_long', facts: { table, row, column } }));

/** A name twice among those who signed in, and two views of one person on one item. */
function twice({ people, views }: MeetingSheet): Reason[] {
  const again = people.flatMap(({ name, row }, at): Reason[] => {
    const first = people.slice(0, at).find((one) => one.name === name);
    return first ? [{ code: 'import_name_twice', facts: { name, first: first.row, row } }] : [];
  });
  const repeated = views.flatMap(({ name, item, row }, at): Reason[] => {
    const first = views.slice(0, at).find((one) => one.name === name && one.item === item);
    return first ? [{ code: 'import_view_twice', facts: { first: first.row, row } }] : [];
  });
  return [...again, ...repeated];
}
