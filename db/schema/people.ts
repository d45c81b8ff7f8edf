import { roles } from '../../app/domain/vocabulary';
import { newId } from '../ids';
import { k } from '../kit';

export const units = k.table('units', {
  id: k.text().primaryKey().$defaultFn(newId),
  name: k.text().notNull(),
  parentId: k.text(),
  createdAt: k.instant().notNull(),
});

export const accounts = k.table('accounts', {
  id: k.text().primaryKey().$defaultFn(newId),
  loginName: k.text().notNull().unique(),
  displayName: k.text().notNull(),
  passwordHash: k.text().notNull(),
  /** Where the person's own reminders go; without one they go to the office. */
  email: k.sealed(),
  language: k.choice(['zh-CN', 'en']).notNull().default('zh-CN'),
  active: k.bool().notNull().default(true),
  /** The password was given by an administrator: it opens nothing but the page on which it is changed. */
  oneTimePassword: k.bool().notNull().default(false),
  createdAt: k.instant().notNull(),
});

export const accountRoles = k.table(
  'account_roles',
  {
    accountId: k
      .text()
      .notNull()
      .references(() => accounts.id),
    role: k.choice([...roles]).notNull(),
    unitId: k
      .text()
      .notNull()
      .references(() => units.id),
  },
  (t) => [k.primaryKey({ columns: [t.accountId, t.role, t.unitId] })],
);

/** The cookie holds the token; the row only its SHA-256. */
export const sessions = k.table('sessions', {
  tokenHash: k.text().primaryKey(),
  accountId: k
    .text()
    .notNull()
    .references(() => accounts.id),
  createdAt: k.instant().notNull(),
  lastSeenAt: k.instant().notNull(),
  expiresAt: k.instant().notNull(),
  revokedAt: k.instant(),
});
