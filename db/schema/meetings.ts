import { adoptions, consentFields, itemKinds, representativeCategories } from '../../app/domain/vocabulary';
import { newId } from '../ids';
import { k } from '../kit';
import { dockets } from './dockets';
import { accounts, units } from './people';

export const meetings = k.table('meetings', {
  id: k.text().primaryKey().$defaultFn(newId),
  number: k.text().notNull().unique(),
  title: k.text().notNull(),
  heldAt: k.instant().notNull(),
  place: k.text().notNull().default(''),
  organId: k
    .text()
    .notNull()
    .references(() => units.id),
  createdBy: k
    .text()
    .notNull()
    .references(() => accounts.id),
  createdAt: k.instant().notNull(),
  publishedBy: k.text().references(() => accounts.id),
  /** When it first went public; what it says in public is in its versions. */
  publishedAt: k.instant(),
  /** Why it is being corrected, while it is. */
  correctionReason: k.text(),
});

export const agendaItems = k.table(
  'agenda_items',
  {
    id: k.text().primaryKey().$defaultFn(newId),
    meetingId: k
      .text()
      .notNull()
      .references(() => meetings.id),
    position: k.int().notNull(),
    title: k.text().notNull(),
    kind: k.choice([...itemKinds]).notNull(),
    docketId: k.text().references(() => dockets.id),
    result: k.text().notNull().default(''),
  },
  (t) => [k.unique('agenda_items_position').on(t.meetingId, t.position)],
);

export const representatives = k.table('representatives', {
  id: k.text().primaryKey().$defaultFn(newId),
  name: k.sealed().notNull(),
  unit: k.text().notNull().default(''),
  post: k.text().notNull().default(''),
  category: k.choice([...representativeCategories]).notNull(),
  contact: k.sealed(),
  /** Speaks for elderly or disabled people or for one of their bodies. */
  forSpecialGroup: k.bool().notNull().default(false),
  createdAt: k.instant().notNull(),
});

export const attendances = k.table(
  'attendances',
  {
    meetingId: k
      .text()
      .notNull()
      .references(() => meetings.id),
    representativeId: k
      .text()
      .notNull()
      .references(() => representatives.id),
    /** Whether the invitation was accepted; nothing while it is not answered. */
    accepted: k.bool(),
    attended: k.bool().notNull(),
    recordedAt: k.instant().notNull(),
  },
  (t) => [k.primaryKey({ columns: [t.meetingId, t.representativeId] })],
);

/** Separate consent to publish one field (personal-information law, article 25). The latest row for a field stands. */
export const consents = k.table(
  'consents',
  {
    id: k.text().primaryKey().$defaultFn(newId),
    representativeId: k
      .text()
      .notNull()
      .references(() => representatives.id),
    meetingId: k
      .text()
      .notNull()
      .references(() => meetings.id),
    field: k.choice([...consentFields]).notNull(),
    given: k.bool().notNull(),
    wordingVersion: k.text().notNull(),
    agreedOn: k.day().notNull(),
    /** Nobody of the staff when the person said so with the own code. */
    recordedBy: k.text().references(() => accounts.id),
    recordedAt: k.instant().notNull(),
  },
  (t) => [k.index('consents_person').on(t.representativeId, t.meetingId)],
);

export const views = k.table(
  'views',
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
    body: k.text().notNull(),
    adoption: k.choice([...adoptions]),
    reason: k.text().notNull().default(''),
    responsibleUnitId: k.text().references(() => units.id),
    /** By when the responsible unit answers. */
    dueOn: k.day(),
    /** Its public name: what other pages point at. */
    number: k.text().unique(),
    recordedAt: k.instant().notNull(),
  },
  (t) => [k.unique('views_once').on(t.itemId, t.representativeId), k.index('views_unit').on(t.responsibleUnitId)],
);
