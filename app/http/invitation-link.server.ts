import type { AppLoadContext } from '@remix-run/node';
import { linkHash } from '~/commands/invitations/link.server';
import { type InvitationPage, invitationPage } from '~/queries/invitation-page.server';
import { notFound } from './answer.server';

/**
 * The invitation behind a personal link. A wrong link, an old one and one never made give the same missing page; whoever tries
 * many is answered so without being looked up.
 */
export async function holdsInvitation({ running, network }: AppLoadContext, token: string): Promise<InvitationPage> {
  const { db, clock, limits } = running;
  if (!(await limits.mayProceed('invitationByNetwork', network))) throw notFound();
  const found = await invitationPage(db.read, linkHash(token), clock());
  if (!found) throw notFound();
  return found;
}
