import { createHash } from 'node:crypto';
import type { AppLoadContext } from '@remix-run/node';
import { comments } from 'db/schema/comments';
import { beforeAll, describe, expect, it } from 'vitest';
import { addNaturalDays, dayOf } from '~/domain/calendar/day';
import { effortAsked } from '~/http/effort.server';
import { memoryLimits } from '~/http/limits.server';
import { networkKey } from '~/server/network';
import { marketRules } from '../situations/comments';
import { publishedRound } from '../situations/consultations';
import { type County, county } from '../situations/county';
import { openedDocket } from '../situations/dockets';
import { type RunningServer, runningServer } from '../situations/running-server';

/** Finds by trying what a script in the browser finds by trying. */
function proofOf(challenge: string, bits: number): string {
  for (let number = 0; ; number += 1) {
    const hash = createHash('sha256').update(`${challenge}:${number}`).digest();
    if (hash.readUInt32BE(0) < 2 ** (32 - bits)) return String(number);
  }
}

describe('a village behind one address, and a machine', () => {
  let here: County;
  let server: RunningServer;
  let form: string;

  beforeAll(async () => {
    here = await county(new Date());
    server = await runningServer(here.url);
    const today = dayOf(new Date());
    const terms = { opensOn: today, closesOn: addNaturalDays(today, 35), at: `${today} 00:00` };
    form = `/consultations/${(await publishedRound(here, await openedDocket(here), marketRules, terms)).number}/comment`;
  });

  const post = (body: string, more: Record<string, string> = {}, path = form) => {
    const typed = { press: 'send', idempotencyKey: crypto.randomUUID(), 'opinions[0].body': body, ...more };
    const headers = { origin: server.address };
    return fetch(server.address + path, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams(typed),
      headers,
    });
  };
  const kept = async () => (await here.db.read.select({ id: comments.id }).from(comments)).length;

  /** How many of so many sendings, twenty at a time, were taken at once. */
  async function taken(count: number, words: (at: number) => string): Promise<number> {
    let went = 0;
    for (let from = 0; from < count; from += 20) {
      const answers = await Promise.all(Array.from({ length: 20 }, (_, at) => post(words(from + at))));
      went += answers.filter(({ status }) => status === 303).length;
      await Promise.all(answers.map((answer) => answer.text()));
    }
    return went;
  }

  const askedIn = (html: string) => ({
    token: /name="effort" type="hidden" value="([^"]+)"/.exec(html)?.[1] ?? '',
    challenge: /data-challenge="([^"]+)"/.exec(html)?.[1] ?? '',
    bits: Number(/data-bits="(\d+)"/.exec(html)?.[1]),
  });

  it('three hundred neighbours comment one after the other, and none of them notices any limit', async () => {
    expect(await taken(300, (at) => `我是第 ${at} 户，同意。`)).toBe(300);
    expect(await kept()).toBe(300);
  });

  it('a machine that goes on for thousands more is stopped at the share of its network, and everything else of it is only asked', async () => {
    const went = await taken(1700, (at) => `刷屏 ${at}`);
    expect(went).toBe(300);
    expect(await kept()).toBe(600);
  }, 180_000);

  it('a neighbour who comes after the machine loses no word and gets through with a script’s work, once', async () => {
    const asked = await (await post('路灯要亮。')).text();
    for (const words of ['还差一步', '路灯要亮。', '/prove.js', '请等 20 秒']) expect(asked).toContain(words);
    const { token, challenge, bits } = askedIn(asked);
    const paid = { effort: token, proof: proofOf(challenge, bits) };
    expect((await post('路灯要亮。', { ...paid, proof: '1' })).status).toBe(200);
    expect((await post('路灯要亮。', { ...paid, effort: `${token}x` })).status).toBe(200);
    expect((await post('路灯要亮。', paid)).status).toBe(303);
    expect((await post('再来一次。', paid)).status).toBe(200);
    expect(await kept()).toBe(601);
  });

  it('the limit is that of one form: other spellings of its address are no way around it', async () => {
    expect(
      (
        await post(
          '小写。',
          {},
          form.replace(/[A-Z]/g, (letter) => letter.toLowerCase()),
        )
      ).status,
    ).toBe(200);
    expect((await post('没有横线。', {}, form.replaceAll('-', ''))).status).toBe(200);
    expect(await kept()).toBe(601);
  });
});

describe('without a script', () => {
  const secret = Buffer.alloc(32, 'a secret of the tests');

  /** One network whose share is used up, and a clock that the test turns. */
  async function busyNetwork() {
    let now = new Date('2026-03-10T02:00:00Z');
    const running = { limits: memoryLimits(1), secret, clock: () => now } as AppLoadContext['running'];
    const ask = (token = '', network = 'village') => {
      const form = new FormData();
      if (token) form.set('effort', token);
      return effortAsked(form, { running, network } as AppLoadContext, 'commentByNetwork', 'K7QF');
    };
    expect(await ask()).toBeUndefined();
    const later = (seconds: number) => {
      now = new Date(now.getTime() + seconds * 1000);
    };
    return { ask, later };
  }

  it('waiting for the seconds that were asked is enough; a second less is not, and nothing begins anew', async () => {
    const { ask, later } = await busyNetwork();
    const asked = (await ask())!;
    expect(asked.seconds).toBe(20);
    later(19);
    expect(await ask(asked.token)).toMatchObject({ token: asked.token, seconds: 1 });
    later(1);
    expect(await ask(asked.token)).toBeUndefined();
    expect(await ask(asked.token)).toMatchObject({ seconds: 20 });
  });

  it('of a thousand who waited together, sixty go through in ten minutes, and the others a little later', async () => {
    const { ask, later } = await busyNetwork();
    const tokens = await Promise.all(Array.from({ length: 1000 }, async () => (await ask())!.token));
    later(20);
    const answers = [];
    for (const token of tokens) answers.push(await ask(token));
    expect(answers.filter((answer) => answer === undefined)).toHaveLength(60);
    expect(answers.at(-1)).toMatchObject({ seconds: 60 });
  });

  it('what was asked of one network, or half an hour ago, is worth nothing to another or now', async () => {
    const { ask, later } = await busyNetwork();
    await ask('', 'elsewhere');
    const { token } = (await ask())!;
    later(20);
    expect(await ask(token, 'elsewhere')).toBeDefined();
    later(30 * 60);
    expect(await ask(token)).toBeDefined();
  });

  it('the more a network sends beyond its share, the more work is asked, up to what a telephone can do', async () => {
    const { ask } = await busyNetwork();
    const bits: number[] = [];
    for (let sent = 2; sent <= 64; sent += 1) bits.push((await ask())!.bits);
    expect([bits[0], bits[2], bits[6], bits.at(-1)]).toEqual([17, 18, 19, 20]);
  });
});

describe('what counts as one network', () => {
  const keyOf = (address: string) => networkKey(address, Buffer.alloc(32));

  it('an IPv4 address by itself, however it is written', () => {
    expect(keyOf('::ffff:192.0.2.7')).toBe(keyOf('192.0.2.7'));
    expect(keyOf('192.0.2.8')).not.toBe(keyOf('192.0.2.7'));
  });

  it('all the addresses that one IPv6 connection may give itself', () => {
    expect(keyOf('2001:db8:1:2::1')).toBe(keyOf('2001:0db8:1:2:aaaa:bbbb:cccc:dddd'));
    expect(keyOf('2001:db8:1:3::1')).not.toBe(keyOf('2001:db8:1:2::1'));
    expect(keyOf('2001:db8::1')).toBe(keyOf('2001:db8:0:0:1::'));
  });
});
