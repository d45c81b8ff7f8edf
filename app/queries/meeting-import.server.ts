import type { Read } from 'db/database';
import { agendaItems, attendances, representatives, views } from 'db/schema/meetings';
import { asc, eq, inArray } from 'drizzle-orm';
import { type MeetingSheet, type SheetPerson, type SheetView, sheetTables } from '~/domain/meeting/sheet';
import type { Reason } from '~/domain/reason';

/** A sheet matched with the record: who is known already, whose view goes where. `id` is null for somebody new. */
export type MatchedSheet = {
  people: (SheetPerson & { id: string | null })[];
  /** `representativeId` is null for a speaker who is only just recorded from the same sheet. */
  views: (SheetView & { itemId: string; title: string; representativeId: string | null })[];
};
type Match = { ok: true; matched: MatchedSheet } | { ok: false; reasons: Reason[] };

/**
 * Puts the names of a sheet beside the people of the roster, then of the pool (where the unit tells two of a name apart), and
 * its views beside the items. All reasons at once; it writes nothing.
 */
export async function matchSheet(read: Read, meetingId: string, sheet: MeetingSheet): Promise<Match> {
  const everybody = await read
    .select({ id: representatives.id, name: representatives.name, unit: representatives.unit })
    .from(representatives);
  const roster = await read
    .select({ id: attendances.representativeId, attended: attendances.attended })
    .from(attendances)
    .where(eq(attendances.meetingId, meetingId));
  const items = await read
    .select({ id: agendaItems.id, title: agendaItems.title })
    .from(agendaItems)
    .where(eq(agendaItems.meetingId, meetingId))
    .orderBy(asc(agendaItems.position));
  const said = await read.select().from(views).where(eq(views.meetingId, meetingId));
  const onRoster = everybody.filter(({ id }) => roster.some((one) => one.id === id));
  const reasons: Reason[] = [];

  const people = sheet.people.map((person) => {
    const there = onRoster.filter(({ name }) => name === person.name);
    const named = there.length > 0 ? there : everybody.filter(({ name }) => name === person.name);
    const exact = named.length > 1 ? named.filter(({ unit }) => unit === person.unit) : named;
    if (named.length > 1 && exact.length !== 1)
      reasons.push({
        code: 'import_name_ambiguous',
        facts: { table: sheetTables.people, row: person.row, name: person.name },
      });
    return { ...person, id: exact[0]?.id ?? null };
  });
  const matched = sheet.views.map((view) => {
    const { row, name } = view;
    const signed = people.find((person) => person.name === name);
    const there = onRoster.filter((person) => person.name === name);
    const id = signed?.id ?? there[0]?.id;
    const attended = signed ? signed.attended : roster.find((one) => one.id === id)?.attended;
    const item = items[view.item - 1] ?? { id: '', title: '' };
    const recorded = said.find((one) => one.itemId === item.id && one.representativeId === id);
    if (!item.id) reasons.push({ code: 'import_item_unknown', facts: { row, value: view.item, items: items.length } });
    if (!signed && there.length > 1)
      reasons.push({ code: 'import_name_ambiguous', facts: { table: sheetTables.views, row, name } });
    else if (!signed && !id) reasons.push({ code: 'import_speaker_unknown', facts: { row, name } });
    else if (!attended) reasons.push({ code: 'import_speaker_absent', facts: { row, name } });
    if (recorded && recorded.body !== view.body)
      reasons.push({ code: 'import_view_overwrites', facts: { row, name, item: view.item } });
    return { ...view, itemId: item.id, title: item.title, representativeId: id ?? null };
  });
  return reasons.length > 0 ? { ok: false, reasons } : { ok: true, matched: { people, views: matched } };
}

/** What the template of a meeting is filled with before it is handed out: its items, and who is on its roster. */
export async function sheetFacts(read: Read, meetingId: string) {
  const items = await read
    .select({ title: agendaItems.title })
    .from(agendaItems)
    .where(eq(agendaItems.meetingId, meetingId))
    .orderBy(asc(agendaItems.position));
  const people = await read
    .select({
      name: representatives.name,
      unit: representatives.unit,
      post: representatives.post,
      category: representatives.category,
    })
    .from(attendances)
    .innerJoin(representatives, eq(representatives.id, attendances.representativeId))
    .where(eq(attendances.meetingId, meetingId))
    .orderBy(asc(attendances.recordedAt), asc(representatives.id));
  return { items, people };
}

/** Everybody who spoke at a meeting with the recorded words, for the sheets that are signed. */
export async function spokenWords(read: Read, meetingId: string) {
  const said = await read
    .select({ id: views.representativeId, body: views.body, item: agendaItems.title })
    .from(views)
    .innerJoin(agendaItems, eq(agendaItems.id, views.itemId))
    .where(eq(views.meetingId, meetingId))
    .orderBy(asc(agendaItems.position), asc(views.id));
  const ids = [...new Set(said.map(({ id }) => id))];
  const people = await read
    .select({ id: representatives.id, name: representatives.name })
    .from(representatives)
    .where(inArray(representatives.id, ids));
  return ids.map((id) => ({
    name: people.find((person) => person.id === id)!.name,
    views: said.filter((view) => view.id === id).map(({ item, body }) => ({ item, body })),
  }));
}
