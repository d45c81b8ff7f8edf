import { newId } from '../ids';
import { k } from '../kit';

/** What happened, by whom, when, to what. Written in the act's own transaction; `data` is canonical JSON kept as text. */
export const events = k.table(
  'events',
  {
    id: k.text().primaryKey().$defaultFn(newId),
    type: k.text().notNull(),
    at: k.instant().notNull(),
    /** An account's id, or `citizen`, `system`. */
    actor: k.text().notNull(),
    docketId: k.text(),
    subject: k.text().notNull(),
    data: k.text().notNull(),
  },
  (t) => [k.index('events_docket').on(t.docketId, t.at), k.index('events_subject').on(t.subject)],
);

/** The chain over the events, laid by one sequencer within seconds so that no act waits for a global head. */
export const eventChain = k.table('event_chain', {
  position: k.int().primaryKey(),
  eventId: k
    .text()
    .notNull()
    .unique()
    .references(() => events.id),
  previousHash: k.text().notNull(),
  hash: k.text().notNull(),
});

export const jobs = k.table(
  'jobs',
  {
    id: k.text().primaryKey().$defaultFn(newId),
    kind: k.text().notNull(),
    payload: k.json<Record<string, string>>().notNull(),
    /** Two jobs of one kind with the same key are one job. */
    dedupe: k.text().notNull(),
    runAt: k.instant().notNull(),
    lockedUntil: k.instant(),
    attempts: k.int().notNull().default(0),
    lastError: k.text(),
    doneAt: k.instant(),
    givenUpAt: k.instant(),
  },
  (t) => [k.index('jobs_due').on(t.doneAt, t.runAt), k.unique('jobs_once').on(t.kind, t.dedupe)],
);

export const mails = k.table('mails', {
  id: k.text().primaryKey().$defaultFn(newId),
  recipient: k.sealed().notNull(),
  subject: k.text().notNull(),
  body: k.sealed().notNull(),
  /** Where one press ends such letters (RFC 8058); only letters that were subscribed to have it. */
  unsubscribe: k.sealed(),
  createdAt: k.instant().notNull(),
  sentAt: k.instant(),
});

/** County settings that are no rule: site identity, the decision to show comments, …, one JSON value a key. */
export const settings = k.table('settings', {
  key: k.text().primaryKey(),
  value: k.json<unknown>().notNull(),
  changedBy: k.text(),
  changedAt: k.instant().notNull(),
});
