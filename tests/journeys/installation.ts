import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { addNaturalDays, type Day, dayOf } from '~/domain/calendar/day';
import type { Role } from '~/domain/vocabulary';
import { minyi } from '../faults/minyi';
import { testDataKey, whenDone } from '../setup/fresh-database';
import { root } from '../shape/source-files';
import { mailServer } from '../situations/mail-server';
import { type OpenedMail, openedMail } from '../situations/opened-mail';
import { freePort, runningServer } from '../situations/running-server';

const password = 'a password for one walk';
const today = dayOf(new Date());

/**
 * An installation as an operator makes it: an empty database brought up by the command line, accounts made by the command line,
 * the built server, a real mail server. Nothing is in it. Its clock is moved by the walk.
 */
export async function emptyInstallation(accounts: { login: string; name: string; unit: string; role: Role }[]) {
  const folder = mkdtempSync(join(tmpdir(), 'minyi-empty-'));
  whenDone(async () => rmSync(folder, { recursive: true, force: true }));
  const post = await mailServer();
  const port = String(await freePort());
  const clock = join(folder, 'clock');
  const url = `file:${join(folder, 'minyi.sqlite')}`;
  const env = {
    DATABASE_URL: url,
    PORT: port,
    MINYI_ADDRESS: `http://localhost:${port}`,
    MINYI_SECRET: 'a secret of this walk, longer than thirty-two characters',
    MINYI_DATA_KEYS: testDataKey,
    MINYI_FILES: join(folder, 'files'),
    MINYI_SMTP_URL: post.url,
    MINYI_MAIL_FROM: '民议 <minyi@tinghe.example>',
  };
  await onCommandLine(['database', 'migrate'], env);
  for (const { login, name, unit, role } of accounts)
    await onCommandLine(
      ['account', 'create', '--login', login, '--name', name, '--unit', unit, '--role', role],
      env,
      password,
    );
  let boxes: OpenedMail[] = [];
  const dayNumber = (days: number): Day => addNaturalDays(today, days);
  const setClock = async (days: number, time: string) => {
    const then = Date.parse(`${dayNumber(days)}T${time}:00+08:00`);
    writeFileSync(clock, String(then - Date.now()));
    await sleep(120);
  };
  await setClock(1, '09:00');
  const preload = pathToFileURL(join(root, 'tests/setup/moved-clock.mjs')).href;
  const { address } = await runningServer(url, {
    ...env,
    MINYI_TEST_CLOCK: clock,
    NODE_OPTIONS: `--import ${preload}`,
  });
  return {
    address,
    password,
    dayNumber,
    setClock,
    /** Takes the letters about something out of the boxes; waits until as many lie there. Reminders come when they come. */
    async letters(count: number, about: string) {
      const isMeant = (letter: OpenedMail) => letter.text.includes(about);
      for (let tries = 0; tries < 150; tries++) {
        boxes.push(...post.received.splice(0).map(openedMail));
        if (boxes.filter(isMeant).length >= count) break;
        await sleep(100);
      }
      const meant = boxes.filter(isMeant);
      boxes = boxes.filter((letter) => !isMeant(letter));
      return meant;
    },
  };
}

async function onCommandLine(words: string[], env: Record<string, string>, input = ''): Promise<void> {
  const { code, complained } = await minyi(words, env, input);
  if (code !== 0) throw new Error(`minyi ${words.join(' ')}: ${complained}`);
}
