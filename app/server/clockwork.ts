import { setTimeout as sleep } from 'node:timers/promises';
import { sequenceEvents } from 'db/record';
import type { Logger } from 'pino';
import { remindInvited } from '~/commands/invitations/remind.server';
import { indexPublished } from '~/commands/search/index-published.server';
import { invitationLetters } from '~/http/letters.server';
import type { Running } from '~/http/load-context.server';
import type { Configuration } from './configuration';
import { mailer } from './mail';
import { meetingReminder } from './meeting-reminders';
import { subscriberNews } from './subscriber-news';
import { webhookDeliverer } from './webhooks/deliverer';

export type Clockwork = { stop(): Promise<void> };

type Wheel = { name: string; everyMilliseconds: number; turn: () => Promise<unknown> };

/** What the system does by itself: chains events, makes findable what was published, tells subscribers and other systems, sends mail. A failing wheel is logged and turns again. */
export function startClockwork(running: Running, settings: Configuration, log: Logger): Clockwork {
  const stopped = new AbortController();
  const wheels: Wheel[] = [
    { name: 'sequencer', everyMilliseconds: 1000, turn: sequencer(running, stopped.signal) },
    { name: 'search', everyMilliseconds: 2000, turn: () => indexPublished(running.db, running.clock()) },
    { name: 'subscribers', everyMilliseconds: 5000, turn: subscriberNews(running) },
    { name: 'meeting reminders', everyMilliseconds: 600_000, turn: meetingReminder(running) },
    {
      name: 'webhooks',
      everyMilliseconds: 2000,
      turn: webhookDeliverer(running, running.webhookHosts, log, stopped.signal),
    },
    { name: 'invitations', everyMilliseconds: 60_000, turn: reminders(running) },
    { name: 'mail', everyMilliseconds: 5000, turn: mailer(running, settings, log, stopped.signal) },
  ];
  const turning = wheels.map((wheel) => turn(wheel, stopped.signal, log));
  return {
    async stop() {
      stopped.abort();
      await Promise.all(turning);
    },
  };
}

/** Its first turn looks at the whole record, the later ones at what is new; it goes on while more waits than it takes at once. */
function sequencer({ db }: Running, signal: AbortSignal) {
  const limit = 500;
  let all = true;
  return async () => {
    while ((await sequenceEvents(db, { limit, all })) === limit && !signal.aborted);
    all = false;
  };
}

function reminders({ db, clock, address }: Running) {
  const letters = invitationLetters(address);
  return () => remindInvited(db, letters, clock());
}

async function turn({ name, everyMilliseconds, turn }: Wheel, signal: AbortSignal, log: Logger) {
  while (!signal.aborted) {
    try {
      await turn();
    } catch (error) {
      log.error({ err: error, wheel: name }, 'a wheel of the clockwork failed');
    }
    await sleep(everyMilliseconds, undefined, { signal }).catch(() => undefined);
  }
}
