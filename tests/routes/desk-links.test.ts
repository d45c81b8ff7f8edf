import { beforeAll, expect, it } from 'vitest';
import { type Role, roles } from '~/domain/vocabulary';
import { browsing } from '../situations/browsing';
import { type County, county } from '../situations/county';
import { openedDocket } from '../situations/dockets';
import { runningServer } from '../situations/running-server';
import { signedIn } from '../situations/sessions';
import { acceptedReview, publishedRound } from '../situations/submissions';

let here: County;
let browser: ReturnType<typeof browsing>;
beforeAll(async () => {
  here = await county();
  await acceptedReview(here);
  await publishedRound(here, await openedDocket(here, { title: '汀禾县渡口照明办法' }));
  browser = browsing(await runningServer(here.url, { MINYI_FILES: here.folder }));
});

const linksOf = (html: string) =>
  [...html.matchAll(/<a [^>]*href="(\/desk[^"#]*)/g)].map(([, path]) => path!.replaceAll('&amp;', '&'));

/** Every page of the desk that a member of staff gets to by following links, with where the link stood. */
async function walked(role: Role) {
  const cookie = await signedIn(here, here.staff[role], new Date());
  const from = new Map([['/desk', '']]);
  const found: { path: string; from: string; status: number; to: string | null }[] = [];
  for (const [path, before] of from) {
    const { status, to, text } = await browser.page(path, cookie);
    found.push({ path, from: before, status, to });
    for (const link of linksOf(text)) if (!from.has(link)) from.set(link, path);
  }
  return found;
}

it.each(roles)('%s finds no link on the desk that leads to a closed or a missing page', async (role) => {
  const pages = await walked(role);
  expect(pages.filter(({ status }) => status !== 200)).toEqual([]);
  expect(pages.length).toBeGreaterThan(role === 'administrator' ? 5 : 8);
});
