import type { Scope, WebhookKind } from '../../app/domain/interface/scopes';
import { newId } from '../ids';
import { k } from '../kit';
import { accounts } from './people';

/** Programs of other offices that use the interface. Each acts as one account; of its key only the SHA-256 is kept. */
export const apiClients = k.table('api_clients', {
  id: k.text().primaryKey().$defaultFn(newId),
  name: k.text().notNull(),
  accountId: k
    .text()
    .notNull()
    .references(() => accounts.id),
  scopes: k.json<Scope[]>().notNull(),
  keyHash: k.text().notNull().unique(),
  /** The beginning of the key, by which people tell keys apart. */
  keyStart: k.text().notNull(),
  createdAt: k.instant().notNull(),
  lastUsedAt: k.instant(),
  revokedAt: k.instant(),
});

/** What a client was answered under an idempotency key: asked again, it gets the same. Without an answer it is being worked on. */
export const apiReplies = k.table(
  'api_replies',
  {
    clientId: k
      .text()
      .notNull()
      .references(() => apiClients.id),
    key: k.text().notNull(),
    requestHash: k.text().notNull(),
    claimedAt: k.instant().notNull(),
    status: k.int(),
    body: k.text(),
  },
  (t) => [k.primaryKey({ columns: [t.clientId, t.key] })],
);

/** Addresses of other systems that are told what happens. */
export const webhooks = k.table('webhooks', {
  id: k.text().primaryKey().$defaultFn(newId),
  address: k.text().notNull(),
  kinds: k.json<WebhookKind[]>().notNull(),
  secret: k.sealed().notNull(),
  /** Signs beside the new secret until this moment, so that the receiver can change over. */
  formerSecret: k.sealed(),
  formerUntil: k.instant(),
  createdAt: k.instant().notNull(),
  endedAt: k.instant(),
  /** Place in the chain of events, and moment of the clock, up to which deliveries were made out. */
  readThrough: k.int().notNull(),
  timesThrough: k.instant().notNull(),
});
