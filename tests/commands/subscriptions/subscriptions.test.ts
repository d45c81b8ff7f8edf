import { events, jobs, mails } from 'db/schema/record';
import { subscriptions } from 'db/schema/subscriptions';
import { eq, sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeSetting } from '~/commands/settings/change.server';
import { askToSubscribe, newSubscription, tokenHash } from '~/commands/subscriptions/ask.server';
import { confirmSubscription } from '~/commands/subscriptions/confirm.server';
import { endSubscription, forgetUnconfirmed } from '~/commands/subscriptions/end.server';
import { publishedAnswer } from '../../situations/answers';
import { citizen, marketRound } from '../../situations/comments';
import type { Round } from '../../situations/consultations';
import { type County, county, given, refusalCodes } from '../../situations/county';
import { postOffice, tokenIn } from '../../situations/subscriptions';

const before = '2026-03-01 09:00';
const opening = '2026-03-03 00:00';
let here: County;
let round: Round;
let post: Awaited<ReturnType<typeof postOffice>>;

beforeEach(async () => {
  here = await county();
  round = await marketRound(here);
  post = await postOffice(here);
});

const rows = () => here.db.read.select().from(subscriptions);
const grandmother = 'nainai@tinghe.example';

describe('subscribing', () => {
  it('sends one letter with a personal link; nothing else is sent before the button behind it was pressed', async () => {
    await post.ask({ recipient: grandmother, consultation: round.number }, '2026-03-02 11:00');
    expect(await post.deliver('2026-03-02 11:00')).toBe(1);
    const [letter] = post.letters();
    expect(letter!.to).toBe(grandmother);
    expect(letter!.text).toContain('《汀禾县集市管理办法》的进展');
    expect(letter!.links[0]).toMatch(/^https:\/\/minyi\.tinghe\.example\/subscriptions\/confirm\?token=[\w-]{24}$/);
    expect(await post.tell(opening)).toBe(0);
    expect(await rows()).toMatchObject([{ confirmedAt: null }]);
  });

  it('keeps the letter box sealed, and of the secret in its links something that cannot be turned back', async () => {
    const token = await post.subscribe({ recipient: grandmother }, before);
    const [raw] = await here.db.read
      .select({ recipient: sql<string>`recipient`, token: sql<string>`token`, hash: subscriptions.tokenHash })
      .from(subscriptions);
    expect(raw!.recipient).not.toContain('nainai');
    expect(raw!.token).not.toContain(token);
    expect(raw!.hash).toBe(tokenHash(token));
    const said = await here.db.read.select().from(events);
    expect(JSON.stringify(said)).not.toContain('nainai');
    expect(said.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['subscription.asked', 'subscription.confirmed']),
    );
  });

  it('a second time is answered the same; the letter says that it stands already, and there is one subscription', async () => {
    const token = await post.subscribe({ recipient: grandmother }, before);
    await post.ask({ recipient: 'NaiNai@tinghe.example' }, before);
    await post.deliver(before);
    const [letter] = post.letters();
    expect(letter!.text).toContain('已经订阅了全县的消息');
    expect(letter!.links[0]).toContain(`/subscriptions/end?token=${token}`);
    expect(await rows()).toHaveLength(1);
  });

  it('twice before confirming gives the same link again, and the hours begin anew', async () => {
    const asked = { recipient: grandmother };
    await post.ask(asked, '2026-03-01 09:00');
    await post.ask(asked, '2026-03-02 09:00');
    await post.deliver('2026-03-02 09:00');
    const [first, second] = post.letters();
    expect(tokenIn(first!)).toBe(tokenIn(second!));
    expect(await forgetUnconfirmed(here.db, citizen(here, '2026-03-04 09:00').now)).toBe(0);
    expect(await forgetUnconfirmed(here.db, citizen(here, '2026-03-04 09:01').now)).toBe(1);
    given(await confirmSubscription(citizen(here, '2026-03-04 09:02'), tokenIn(first!)));
    expect(await rows()).toEqual([]);
  });

  it('unconfirmed is forgotten after the hours that the county has set', async () => {
    given(await changeSetting(here.system, 'subscriptions', { keepUnconfirmedHours: 1 }));
    await post.ask({ recipient: grandmother }, '2026-03-02 09:00');
    expect(await forgetUnconfirmed(here.db, citizen(here, '2026-03-02 10:01').now)).toBe(1);
  });

  it('to what is not public, or to no unit of the county, is refused, and no letter goes out', async () => {
    const write = () => ({ subject: '', body: '' });
    for (const target of [{ consultation: '0000-0000' }, { unit: '县外星人局' }]) {
      const asked = { recipient: grandmother, language: 'zh-CN' as const, ...target };
      expect(refusalCodes(await askToSubscribe(citizen(here, before), asked, write))).toEqual(['not_found']);
    }
    expect(await here.db.read.select().from(mails)).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['no address', '奶奶'],
    ['two addresses', 'a@tinghe.example, b@tinghe.example'],
    ['a line that would forge a header', 'a@tinghe.example\r\nBcc: all@tinghe.example'],
    ['an endless one', `${'a'.repeat(250)}@tinghe.example`],
  ])('with %s in the box is told so', (_name, recipient) => {
    expect(newSubscription.safeParse({ recipient }).success).toBe(false);
  });
});

describe('the news', () => {
  it('of an opening, of the answers: each goes once to everybody who wants it, in their language, with a way to end it', async () => {
    await post.subscribe({ recipient: 'all@tinghe.example' }, before);
    await post.subscribe({ recipient: 'unit@tinghe.example', unit: '县交通运输局' }, before, 'en');
    await post.subscribe({ recipient: 'docket@tinghe.example', consultation: round.number }, '2026-03-02 12:00');
    await post.subscribe({ recipient: 'other@tinghe.example', unit: '县住房和城乡建设局' }, before);
    expect(await post.tell('2026-03-02 23:59')).toBe(0);
    expect(await post.tell(opening)).toBe(3);
    expect(await post.tell(opening)).toBe(0);
    await post.deliver(opening);
    const letters = post.letters();
    expect(letters.map(({ to }) => to).sort()).toEqual([
      'all@tinghe.example',
      'docket@tinghe.example',
      'unit@tinghe.example',
    ]);
    const chinese = letters.find(({ to }) => to.startsWith('docket'))!;
    expect(chinese.text).toContain('2026年4月5日 24:00 截止');
    expect(chinese.links[0]).toBe(`https://minyi.tinghe.example/consultations/${round.number}`);
    const english = letters.find(({ to }) => to.startsWith('unit'))!;
    expect(english.links[0]).toBe(`https://minyi.tinghe.example/en/consultations/${round.number}`);
    for (const { message } of letters) {
      expect(message).toMatch(
        /List-Unsubscribe: <https:\/\/minyi\.tinghe\.example\/(en\/)?subscriptions\/end\?token=[\w-]+>/,
      );
      expect(message).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    }
    await publishedAnswer(here, round);
    expect(await post.tell('2026-04-07 09:01')).toBe(3);
    await post.deliver('2026-04-07 09:01');
    expect(post.letters()[0]!.links[0]).toContain(`/consultations/${round.number}/feedback`);
  });

  it('goes once to a letter box that asked for it in three ways', async () => {
    for (const asked of [{}, { unit: '县交通运输局' }, { consultation: round.number }]) {
      await post.subscribe({ recipient: grandmother, ...asked }, '2026-03-02 12:00');
    }
    expect(await post.tell(opening)).toBe(1);
  });

  it('does not go to who confirmed after it happened, nor to who ended it', async () => {
    const token = await post.subscribe({ recipient: 'gone@tinghe.example' }, before);
    await post.subscribe({ recipient: 'late@tinghe.example' }, '2026-03-03 00:01');
    given(await endSubscription(citizen(here, before), token));
    expect(await post.tell('2026-03-03 00:02')).toBe(0);
    expect((await rows()).map(({ recipient }) => recipient)).toEqual(['late@tinghe.example']);
    given(await endSubscription(citizen(here, before), token));
  });

  it('to hundreds is put into the outbox in parts; broken off, or run by two at once, it misses nobody and tells nobody twice', async () => {
    await here.db.transaction(async (tx) => {
      for (let at = 0; at < 450; at += 1) {
        await tx.insert(subscriptions).values({
          scope: 'all',
          recipient: `p${at}@tinghe.example`,
          recipientMark: `mark-${String(at).padStart(3, '0')}`,
          language: 'zh-CN',
          tokenHash: `hash-${at}`,
          token: `token-${at}`,
          askedAt: citizen(here, before).now,
          confirmedAt: citizen(here, before).now,
        });
      }
    });
    const told = await Promise.all([post.tell(opening), post.tell(opening)]);
    expect(told[0]! + told[1]!).toBe(450);
    const letters = await here.db.read.select().from(mails);
    expect(new Set(letters.map(({ recipient }) => recipient)).size).toBe(450);
    expect(letters).toHaveLength(450);
    expect(await here.db.read.select().from(jobs).where(eq(jobs.kind, 'subscribers'))).toMatchObject([
      { dedupe: `opened/${round.consultationId}`, doneAt: citizen(here, opening).now },
    ]);
  });

  it('of something a month old is no news any more', async () => {
    await post.subscribe({ recipient: grandmother }, before);
    expect(await post.tell('2026-03-25 09:00')).toBe(0);
  });
});
