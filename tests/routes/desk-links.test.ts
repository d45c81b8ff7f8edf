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

// A download costs more than all pages together and stands behind the same doors; two addresses of one shape are one page.
const isPage = (path: string) => !/\.\w+$|\/(docx|pdf|document)$/.test(path);
const shapeOf = (path: string) => path.replace(/\?.*|[0-9a-f-]{36}|[0-9A-Z]{4}-[0-9A-Z]{4}/g, '*');

/** Every page of the desk that a member of staff gets to by following links, with where the link stood. */
async function walked(role: Role) {
  const cookie = await signedIn(here, here.staff[role], new Date());
  const from = new Map([['/desk', '']]);
  const shapes = new Set(['/desk']);
  const found: { path: string; from: string; status: number; to: string | null }[] = [];
  for (const [path, before] of from) {
    const { status, to, text } = await browser.page(path, cookie);
    found.push({ path, from: before, status, to });
    for (const link of linksOf(text).filter(isPage)) {
      if (shapes.has(shapeOf(link))) continue;
      shapes.add(shapeOf(link));
      from.set(link, path);
    }
  }
  return found;
}

it.each(roles)('%s finds no link on the desk that leads to a closed or a missing page', async (role) => {
  const pages = await walked(role);
  expect(pages.filter(({ status }) => status !== 200)).toEqual([]);
  expect(pages.length).toBeGreaterThan(role === 'administrator' ? 5 : 8);
});
