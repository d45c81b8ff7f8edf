import { createHash, randomBytes } from 'node:crypto';
import { apiClients } from 'db/schema/interface';
import { accounts } from 'db/schema/people';
import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { scopes } from '~/domain/interface/scopes';
import { type Act, forbidden, type Outcome, Refusal, record, refuseIf, transact } from '../act.server';

export const newClient = z.object({
  name: z.string().trim().min(1, 'required').max(100, 'tooLong'),
  loginName: z.string().trim().min(1, 'required').max(100, 'tooLong'),
  scopes: z.array(z.enum(scopes, 'chooseOne')).default([]),
});

/** How a key is known again: its SHA-256 in hex. */
export const keyHash = (key: string): string => createHash('sha256').update(key).digest('hex');

const shown = 12;

export const newKey = (): string => `minyi_${randomBytes(32).toString('base64url')}`;

/** What is kept of a key. */
export const keyColumns = (key: string) => ({ keyHash: keyHash(key), keyStart: key.slice(0, shown) });

/** Lets a program of another office use the interface as an account. Its key is given here and never again. */
export function createClient(act: Act, input: z.output<typeof newClient>): Promise<Outcome<{ key: string }>> {
  const key = newKey();
  return transact(act, async (tx) => {
    if (act.actor.kind !== 'system') refuseIf(forbidden(act, 'interface.manage', []));
    const [account] = await tx
      .select({ id: accounts.id })
      .from(accounts)
      .where(and(eq(accounts.loginName, input.loginName), eq(accounts.active, true)));
    if (!account) throw new Refusal([{ code: 'account_not_found', field: 'loginName' }]);
    const namesakes = await tx
      .select({ id: apiClients.id })
      .from(apiClients)
      .where(and(eq(apiClients.name, input.name), isNull(apiClients.revokedAt)));
    if (namesakes.length > 0) throw new Refusal([{ code: 'client_name_taken', field: 'name' }]);
    const [row] = await tx
      .insert(apiClients)
      .values({
        name: input.name,
        accountId: account.id,
        scopes: input.scopes,
        ...keyColumns(key),
        createdAt: act.now,
      })
      .returning({ id: apiClients.id });
    const data = { scopes: input.scopes, account: account.id };
    await record(tx, act, { type: 'api_client.created', subject: row!.id, data });
    return { key };
  });
}
