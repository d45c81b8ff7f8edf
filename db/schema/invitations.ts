import { newId } from '../ids';
import { k } from '../kit';
import { files } from './drafts';
import { agendaItems, meetings, representatives } from './meetings';
import { accounts } from './people';

/**
 * One person invited to one meeting. The meeting's roster is filled from it: the row of `attendances` with the same meeting and
 * representative is the same person's attendance.
 */
export const invitations = k.table(
  'invitations',
  {
    id: k.text().primaryKey().$defaultFn(newId),
    meetingId: k
      .text()
      .notNull()
      .references(() => meetings.id),
    representativeId: k
      .text()
      .notNull()
      .references(() => representatives.id),
    invitedBy: k
      .text()
      .notNull()
      .references(() => accounts.id),
    invitedAt: k.instant().notNull(),
    answerBy: k.instant().notNull(),
    answer: k.choice(['accepted', 'declined']),
    answerReason: k.text().notNull().default(''),
    answeredAt: k.instant(),
    withdrawnAt: k.instant(),
    withdrawnReason: k.text().notNull().default(''),
    seat: k.text().notNull().default(''),
    checkedInAt: k.instant(),
    checkedInBy: k.choice(['person', 'secretary']),
  },
  (t) => [k.unique('invitations_once').on(t.meetingId, t.representativeId)],
);

/** The personal links that were sent for an invitation; of a link's token only the SHA-256 is kept. */
export const invitationLinks = k.table('invitation_links', {
  tokenHash: k.text().primaryKey(),
  invitationId: k
    .text()
    .notNull()
    .references(() => invitations.id),
  issuedAt: k.instant().notNull(),
});

/** The code that hangs at the door of a meeting; of its token only the SHA-256 is kept. A new one takes the earlier one's place. */
export const doorCodes = k.table('door_codes', {
  meetingId: k
    .text()
    .primaryKey()
    .references(() => meetings.id),
  tokenHash: k.text().notNull().unique(),
  issuedBy: k
    .text()
    .notNull()
    .references(() => accounts.id),
  issuedAt: k.instant().notNull(),
});

/** A paper for those who were invited; with an item it belongs to that item. */
export const papers = k.table('papers', {
  id: k.text().primaryKey().$defaultFn(newId),
  meetingId: k
    .text()
    .notNull()
    .references(() => meetings.id),
  itemId: k.text().references(() => agendaItems.id),
  title: k.text().notNull(),
  fileHash: k
    .text()
    .notNull()
    .references(() => files.hash),
  addedBy: k
    .text()
    .notNull()
    .references(() => accounts.id),
  addedAt: k.instant().notNull(),
  removedAt: k.instant(),
});

/** Who opened which paper when. */
export const paperOpenings = k.table(
  'paper_openings',
  {
    id: k.text().primaryKey().$defaultFn(newId),
    paperId: k
      .text()
      .notNull()
      .references(() => papers.id),
    invitationId: k
      .text()
      .notNull()
      .references(() => invitations.id),
    openedAt: k.instant().notNull(),
  },
  (t) => [k.index('paper_openings_paper').on(t.paperId), k.index('paper_openings_invitation').on(t.invitationId)],
);
