import { defineCommand } from 'citty';
import type { Outcome } from '~/commands/act.server';
import { changeKey } from '~/commands/clients/change-key.server';
import { createClient, newClient } from '~/commands/clients/create.server';
import { revokeClient } from '~/commands/clients/revoke.server';
import { scopes } from '~/domain/interface/scopes';
import type { Running } from '~/http/load-context.server';
import { clientsList } from '~/queries/api-client.server';
import { say, stop, systemAct, withInstallation } from './settings';

const name = { type: 'positional', required: true, description: 'name of the client' } as const;

const given = <V>(outcome: Outcome<V>): V =>
  outcome.ok ? outcome.value : stop(outcome.reasons.map(({ code }) => code).join(', '), 1);

/** The client in use with a name; an empty text, which no client has, when there is none. */
async function idOf({ db }: Running, wanted: string): Promise<string> {
  const found = (await clientsList(db.read)).find(({ name, revokedAt }) => name === wanted && !revokedAt);
  return found?.id ?? '';
}

const create = defineCommand({
  meta: { name: 'create', description: 'let a program use the interface; prints its key, once' },
  args: {
    name,
    login: { type: 'string', required: true, description: 'the account in whose name it acts' },
    scopes: { type: 'string', default: '', description: `any of ${scopes.join(', ')}, separated by commas` },
  },
  async run({ args }) {
    const wanted = args.scopes.split(',').filter(Boolean);
    const input = newClient.safeParse({ name: args.name, loginName: args.login, scopes: wanted });
    if (!input.success)
      return stop(input.error.issues.map(({ path, message }) => `${path.join()}: ${message}`).join('; '), 64);
    await withInstallation(async (running) => say(given(await createClient(systemAct(running), input.data)).key));
  },
});

const list = defineCommand({
  meta: { name: 'list', description: 'print the clients, without their keys' },
  run: () =>
    withInstallation(async ({ db }) => {
      for (const { name, account, scopes, keyStart, revokedAt } of await clientsList(db.read))
        say([name, account, scopes.join(','), `${keyStart}…`, revokedAt ? 'revoked' : 'in use'].join('\t'));
    }),
});

const revoke = defineCommand({
  meta: { name: 'revoke', description: 'take the key of a client out of use' },
  args: { name },
  run: ({ args }) =>
    withInstallation(async (running) => {
      given(await revokeClient(systemAct(running), { clientId: await idOf(running, args.name) }));
    }),
});

const rotate = defineCommand({
  meta: { name: 'rotate', description: 'give a client another key; prints it, once' },
  args: { name },
  run: ({ args }) =>
    withInstallation(async (running) =>
      say(given(await changeKey(systemAct(running), { clientId: await idOf(running, args.name) })).key),
    ),
});

export const client = defineCommand({
  meta: { name: 'client', description: 'create, list, rotate, revoke' },
  subCommands: { create, list, rotate, revoke },
});
