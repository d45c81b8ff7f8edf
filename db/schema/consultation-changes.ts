import { consultationChangeKinds } from '../../app/domain/vocabulary';
import { newId } from '../ids';
import { k } from '../kit';
import { type Channels, consultations } from './consultations';
import { accounts } from './people';

/** What a change made of a notice: only what it touched. Instants are ISO texts in UTC. */
export type NoticeTerms = { closesAt?: string; channels?: Channels };

/** Every change to a published notice, old beside new, with its reason. The snapshot of the first day stays as it was. */
export const consultationChanges = k.table(
  'consultation_changes',
  {
    id: k.text().primaryKey().$defaultFn(newId),
    consultationId: k
      .text()
      .notNull()
      .references(() => consultations.id),
    kind: k.choice([...consultationChangeKinds]).notNull(),
    before: k.json<NoticeTerms>().notNull(),
    after: k.json<NoticeTerms>().notNull(),
    /** Why, in words that the public reads. */
    reason: k.text().notNull(),
    /** Canonical JSON of the period as judged anew, where it became longer. */
    period: k.text(),
    changedBy: k
      .text()
      .notNull()
      .references(() => accounts.id),
    changedAt: k.instant().notNull(),
  },
  (t) => [k.index('consultation_changes_round').on(t.consultationId, t.changedAt)],
);

/** A stretch in which nobody could hand in comments through the website; `endedAt` is excluded. */
export const outages = k.table('outages', {
  id: k.text().primaryKey().$defaultFn(newId),
  startedAt: k.instant().notNull(),
  endedAt: k.instant().notNull(),
  what: k.text().notNull(),
  recordedBy: k
    .text()
    .notNull()
    .references(() => accounts.id),
  recordedAt: k.instant().notNull(),
});
