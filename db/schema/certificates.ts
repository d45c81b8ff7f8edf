import type { JWK } from 'jose';
import { newId } from '../ids';
import { k } from '../kit';
import { dockets } from './dockets';
import { files } from './drafts';
import { accounts } from './people';

/**
 * The keys that the county signs with, one at a time. Public halves stay for good; a private half is kept sealed while it
 * signs and forgotten after that. Of a key that comes from the environment only the public half is here.
 */
export const signingKeys = k.table('signing_keys', {
  kid: k.text().primaryKey(),
  algorithm: k.text().notNull(),
  publicKey: k.json<JWK>().notNull(),
  privateKey: k.sealed(),
  validFrom: k.instant().notNull(),
  retiredAt: k.instant(),
});

/** Certificates of completed public consultation. The bytes are in the file store; they are never made again. */
export const certificates = k.table(
  'certificates',
  {
    id: k.text().primaryKey().$defaultFn(newId),
    number: k.text().notNull().unique(),
    docketId: k
      .text()
      .notNull()
      .references(() => dockets.id),
    /** SHA-256 of the facts that it states: the same facts are certified once. */
    factsHash: k.text().notNull(),
    file: k
      .text()
      .notNull()
      .references(() => files.hash),
    kid: k
      .text()
      .notNull()
      .references(() => signingKeys.kid),
    issuedBy: k
      .text()
      .notNull()
      .references(() => accounts.id),
    issuedAt: k.instant().notNull(),
  },
  (t) => [k.unique('certificates_once').on(t.docketId, t.factsHash)],
);
