import { selectionWays } from '../../app/domain/pool/words';
import { representativeCategories } from '../../app/domain/vocabulary';
import { newId } from '../ids';
import { k } from '../kit';
import { agendaItems, meetings, representatives } from './meetings';
import { accounts } from './people';

/** An interest of a representative in an item, declared before the choice: who has one is not chosen for that item. */
export const interestConflicts = k.table(
  'interest_conflicts',
  {
    itemId: k
      .text()
      .notNull()
      .references(() => agendaItems.id),
    representativeId: k
      .text()
      .notNull()
      .references(() => representatives.id),
    reason: k.text().notNull(),
    declaredBy: k
      .text()
      .notNull()
      .references(() => accounts.id),
    declaredAt: k.instant().notNull(),
  },
  (t) => [k.primaryKey({ columns: [t.itemId, t.representativeId] })],
);

/** A draw as it was announced: list, rule and source of the seed, as canonical JSON with its SHA-256. Never changed. */
export const draws = k.table('draws', {
  id: k.text().primaryKey().$defaultFn(newId),
  number: k.text().notNull().unique(),
  meetingId: k
    .text()
    .notNull()
    .references(() => meetings.id),
  itemId: k
    .text()
    .notNull()
    .references(() => agendaItems.id),
  announcement: k.text().notNull(),
  announcementHash: k.text().notNull(),
  announcedBy: k
    .text()
    .notNull()
    .references(() => accounts.id),
  announcedAt: k.instant().notNull(),
});

/** Who stands behind the pseudonyms of a draw. */
export const drawEntries = k.table(
  'draw_entries',
  {
    drawId: k
      .text()
      .notNull()
      .references(() => draws.id),
    pseudonym: k.text().notNull(),
    representativeId: k
      .text()
      .notNull()
      .references(() => representatives.id),
    category: k.choice([...representativeCategories]).notNull(),
  },
  (t) => [
    k.primaryKey({ columns: [t.drawId, t.pseudonym] }),
    k.unique('draw_entries_person').on(t.drawId, t.representativeId),
  ],
);

/** The outcome of a draw: the seed, where it was read, who was drawn; once for each draw. */
export const drawResults = k.table('draw_results', {
  drawId: k
    .text()
    .primaryKey()
    .references(() => draws.id),
  result: k.text().notNull(),
  resultHash: k.text().notNull(),
  drawnBy: k
    .text()
    .notNull()
    .references(() => accounts.id),
  drawnAt: k.instant().notNull(),
});

/** Somebody chosen for an item, or held in reserve for it. */
export const selections = k.table(
  'selections',
  {
    id: k.text().primaryKey().$defaultFn(newId),
    meetingId: k
      .text()
      .notNull()
      .references(() => meetings.id),
    itemId: k
      .text()
      .notNull()
      .references(() => agendaItems.id),
    representativeId: k
      .text()
      .notNull()
      .references(() => representatives.id),
    way: k.choice([...selectionWays]).notNull(),
    drawId: k.text().references(() => draws.id),
    /** Place among the reserves of the person's category, from 1; nothing for who was chosen. */
    reserve: k.int(),
    selectedBy: k
      .text()
      .notNull()
      .references(() => accounts.id),
    selectedAt: k.instant().notNull(),
  },
  (t) => [k.unique('selections_once').on(t.itemId, t.representativeId), k.index('selections_meeting').on(t.meetingId)],
);
