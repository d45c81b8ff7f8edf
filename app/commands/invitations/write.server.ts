import type { Tx } from 'db/database';
import { enqueueMail } from '~/commands/mail/enqueue.server';
import type { InvitationFactsInWords } from '~/domain/invitation/letters';
import type { Letter } from '~/domain/mail/letter';
import type { InvitationRow } from '~/queries/invitation-facts.server';
import { siteIdentity } from '~/queries/site-identity.server';
import { issueLink } from './link.server';

/** What every letter about an invitation says. */
export async function factsInWords(tx: Tx, invitation: InvitationRow): Promise<InvitationFactsInWords> {
  const { name, heldAt, items, answerBy, meeting } = invitation;
  const { countyName, organiser } = await siteIdentity(tx);
  const { title, place } = meeting;
  return { name, meeting: title, heldAt, place, items, answerBy, from: organiser ?? countyName };
}

/** Puts a letter with a new personal link into the outbox. Nothing for who left no address: a printed one is handed over. */
export async function sendWithLink(
  tx: Tx,
  invitation: InvitationRow,
  write: (facts: InvitationFactsInWords & { link: string }) => Letter,
  now: Date,
): Promise<void> {
  if (!invitation.email) return;
  const { path } = await issueLink(tx, invitation.id, now);
  const letter = write({ ...(await factsInWords(tx, invitation)), link: path });
  await enqueueMail(tx, { recipient: invitation.email, ...letter, createdAt: now });
}
