import { defineCommand } from 'citty';
import { createAccount, newAccount } from '~/commands/accounts/create.server';
import { addUnit } from '~/commands/settings/add-unit.server';
import { roles } from '~/domain/vocabulary';
import { unitsList } from '~/queries/units-list.server';
import { say, stop, systemAct, withInstallation } from './settings';

const create = defineCommand({
  meta: {
    name: 'create',
    description: 'create an account of a member of staff; the password is read from standard input',
  },
  args: {
    login: { type: 'string', required: true, description: 'account name' },
    name: { type: 'string', required: true, description: 'display name' },
    unit: { type: 'string', required: true, description: 'name of the unit; made when it does not exist' },
    email: { type: 'string', description: 'where the own reminders go' },
    role: { type: 'string', required: true, description: `one or more of ${roles.join(', ')}, separated by commas` },
  },
  async run({ args }) {
    const wanted = args.role.split(',').map((role) => role.trim());
    const known = roles.filter((role) => wanted.includes(role));
    if (known.length !== wanted.length) stop(`岗位只能是 / roles are: ${roles.join(', ')}`, 64);
    const input = newAccount.safeParse({
      loginName: args.login,
      displayName: args.name,
      email: args.email,
      password: await standardInput(),
    });
    if (!input.success)
      return stop(input.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '), 64);
    await withInstallation(async (running) => {
      const act = systemAct(running);
      const existing = (await unitsList(running.db.read)).find(({ name }) => name === args.unit);
      const unit = existing
        ? existing.id
        : await addUnit(act, { name: args.unit }).then((made) => made.ok && made.value);
      if (!unit) return stop('单位无法建立 / the unit could not be made');
      const grants = known.map((role) => ({ role, unitId: unit }));
      const outcome = await createAccount(act, { ...input.data, grants });
      if (!outcome.ok) return stop(outcome.reasons.map(({ code }) => code).join(', '), 1);
      say(outcome.value);
    });
  },
});

async function standardInput(): Promise<string> {
  let text = '';
  for await (const chunk of process.stdin) text += chunk;
  return text.replace(/\r?\n$/, '');
}

export const account = defineCommand({ meta: { name: 'account', description: 'create' }, subCommands: { create } });
