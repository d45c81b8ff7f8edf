import { forgetUnconfirmed } from '~/commands/subscriptions/end.server';
import { tellSubscribers } from '~/commands/subscriptions/tell.server';
import type { Running } from '~/http/load-context.server';
import { newsLetters } from '~/http/subscriber-letters';
import { siteIdentity } from '~/queries/site-identity.server';

/** Tells subscribers what has happened since, and forgets letter boxes that nobody confirmed. */
export const subscriberNews =
  ({ db, clock, address }: Pick<Running, 'db' | 'clock' | 'address'>) =>
  async (): Promise<number> => {
    await forgetUnconfirmed(db, clock());
    return tellSubscribers(db, clock(), newsLetters(address, await siteIdentity(db.read)));
  };
