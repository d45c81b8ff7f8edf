import type { Read } from 'db/database';
import { mails } from 'db/schema/record';
import { asc, isNull } from 'drizzle-orm';

/** Mails that were not sent yet, oldest first. */
export const dueMails = (read: Read, limit = 50) =>
  read.select().from(mails).where(isNull(mails.sentAt)).orderBy(asc(mails.createdAt)).limit(limit);
