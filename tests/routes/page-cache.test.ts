import { beforeEach, describe, expect, it } from 'vitest';
import { chooseEncoding, keptPage } from '~/http/kept-page.server';
import { type PageCache, pageCache } from '~/http/page-cache.server';

let wall: number;
let tick: number;
let made: number;
let cache: PageCache;
beforeEach(() => {
  wall = 0;
  tick = 1000;
  made = 0;
  cache = pageCache(
    () => wall,
    () => tick,
  );
});

/** Asks for the page as a reader does; gives the number of the rendering that was shown. */
async function ask(key = '/draft', render = async () => keptPage({}, String(++made))): Promise<number> {
  const page = cache.find(key) ?? (await cache.make(key, render));
  return Number(page?.forms.identity.body.toString());
}

/** So many commits in one millisecond that the next ones are a stream. */
const stream = () => {
  for (let count = 0; count < 50; count++) cache.commit();
};

describe('a page', () => {
  it('is made once for all who read it', async () => {
    expect([await ask(), await ask(), await ask()]).toEqual([1, 1, 1]);
    expect(await Promise.all([ask('/notice'), ask('/notice')])).toEqual([2, 2]);
  });

  it('is made anew after a commit, at once', async () => {
    await ask();
    tick += 1;
    cache.commit();
    tick += 1;
    expect([await ask(), await ask()]).toEqual([2, 2]);
  });

  it('whose making a commit overtook is made again', async () => {
    const overtaken = async () => {
      tick += 1;
      cache.commit();
      tick += 1;
      return keptPage({}, String(++made));
    };
    expect(await ask('/draft', overtaken)).toBe(1);
    expect(await ask()).toBe(2);
  });

  it('is made anew at the moment at which it changes by itself, and not before', async () => {
    cache.keepUntil(5000);
    await ask();
    wall = 4999;
    expect(await ask()).toBe(1);
    wall = 5000;
    tick += 1;
    expect(await ask()).toBe(2);
  });

  it('that cannot be made is not kept', async () => {
    await ask('/draft', () => Promise.reject(new Error('no'))).catch(() => undefined);
    expect(await ask()).toBe(1);
  });
});

describe('in a stream of commits', () => {
  it('a page is shown until it was begun 700 ms ago, and not a millisecond longer', async () => {
    stream();
    tick += 1;
    await ask();
    tick += 1;
    cache.commit();
    tick = 1001 + 699;
    expect(await ask()).toBe(1);
    tick = 1001 + 700;
    expect(await ask()).toBe(2);
  });

  it('a page that takes long to make is shown to those who waited, and made again', async () => {
    stream();
    tick += 1;
    const slow = async () => {
      tick += 800;
      cache.commit();
      return keptPage({}, String(++made));
    };
    expect(await ask('/draft', slow)).toBe(1);
    tick += 1;
    expect(await ask()).toBe(2);
  });

  it('the last commit is seen when it is over', async () => {
    stream();
    tick += 1;
    await ask();
    tick += 1;
    cache.commit();
    tick += 700;
    expect(await ask()).toBe(2);
    tick += 60_000;
    expect(await ask()).toBe(2);
  });

  it('commits make pages old at once again when they have become few', async () => {
    stream();
    tick += 10_000;
    await ask();
    tick += 1;
    cache.commit();
    tick += 1;
    expect(await ask()).toBe(2);
  });
});

it('what strangers make it keep is bounded: the oldest pages go first', async () => {
  const big = 'x'.repeat(9 * 1024 * 1024);
  const render = async () => keptPage({}, `${++made}${big}`);
  for (let count = 0; count < 8; count++) await ask(`/draft?${count}`, render);
  expect(cache.find('/draft?0')).toBeUndefined();
  expect(cache.find('/draft?7')).toBeDefined();
});

it('a reader gets the page in the best encoding that the browser takes', () => {
  expect(chooseEncoding(undefined)).toBe('identity');
  expect(chooseEncoding('gzip, deflate')).toBe('gzip');
  expect(chooseEncoding('gzip, deflate, br')).toBe('br');
});
