import { beforeAll, describe, expect, it } from 'vitest';
import type { Question } from '~/domain/search/question';
import type { SearchPage } from '~/queries/search-page.server';
import { publishedAnswer } from '../../situations/answers';
import { publishedRound } from '../../situations/consultations';
import { type County, county } from '../../situations/county';
import { openedDocket } from '../../situations/dockets';
import { publishedMeeting } from '../../situations/meetings';
import { asked, indexed } from '../../situations/search';

const long = Array.from({ length: 60 }, (_, at) => `第${at + 1}条　渡口管理第${at + 1}项，渡船应当检验。`).join('\n');
let here: County;
let ferry: string;
beforeAll(async () => {
  here = await county();
  const round = await publishedRound(here, await openedDocket(here), long);
  ferry = round.number;
  await publishedAnswer(here, round, { reason: '渡船检验按年进行。' });
  for (let road = 1; road <= 12; road += 1) {
    const docket = await openedDocket(here, { title: `汀禾县第${road}号道路养护办法` });
    await publishedRound(here, docket, '第一条　道路通到渡口的，应当检验。');
  }
  await publishedMeeting(here, { heldAt: '2026-11-03 09:00' });
  await indexed(here);
}, 60_000);

const pagesOf = async (typed: string, more: Partial<Question> = {}) => {
  const first = (await asked(here, typed, more))!;
  const pages = [first];
  while (pages.at(-1)!.next) pages.push((await asked(here, typed, { ...more, ...pages.at(-1)!.next }))!);
  return pages;
};
const subjectsOf = (page: SearchPage | undefined) => page?.subjects.map(({ subject }) => subject);

describe('the pages of what was found', () => {
  it('follow one another without a gap and lead back', async () => {
    const pages = await pagesOf('检验');
    expect(pages.map(({ subjects }) => subjects.length)).toEqual([10, 4]);
    expect(new Set(pages.flatMap(subjectsOf)).size).toBe(14);
    expect(subjectsOf(await asked(here, '检验', pages[1]!.previous))).toEqual(subjectsOf(pages[0]));
    expect(pages[0]!.previous).toBeUndefined();
  });

  it('begin with what has the words in its title, then with the latest', async () => {
    expect(subjectsOf(await asked(here, '渡口'))).toEqual([
      `feedback/${ferry}`,
      `consultation/${ferry}`,
      expect.stringMatching(/^meeting/),
      ...Array.from({ length: 7 }, () => expect.stringMatching(/^consultation/)),
    ]);
  });

  it('show a few places of each, say how many there are, and lead to all of them', async () => {
    const [, notice] = (await asked(here, '渡口'))!.subjects;
    expect(notice!.passages).toHaveLength(5);
    expect(notice!.found).toBe(61);
    const pages = await pagesOf('渡口', { subject: notice!.subject });
    expect(pages.map(({ subjects: [one] }) => one!.passages.length)).toEqual([50, 11]);
    expect(new Set(pages.flatMap(({ subjects: [one] }) => one!.passages.map(({ address }) => address))).size).toBe(61);
    const back = await asked(here, '渡口', { subject: notice!.subject, ...pages[1]!.previous });
    expect(back!.subjects).toEqual(pages[0]!.subjects);
  });

  it('an address to what is no more gives the first page, or says that nothing is there', async () => {
    const first = subjectsOf(await asked(here, '检验'));
    for (const after of ['consultation/NONE', 'nonsense', "'", '/'])
      expect(subjectsOf(await asked(here, '检验', { after }))).toEqual(first);
    expect(await asked(here, '检验', { subject: 'consultation/NONE' })).toMatchObject({ subjects: [] });
    expect(await asked(here, '检验', { subject: `consultation/${ferry}`, from: 999_999 })).toMatchObject({
      subjects: [],
    });
  });
});

describe('filters', () => {
  it('say how many passages each kind has, and keep the others countable', async () => {
    const all = (await asked(here, '渡口'))!;
    const articles = (await asked(here, '渡口', { kind: 'article' }))!;
    expect(articles.kinds).toEqual(all.kinds);
    expect(all.all).toBe(all.total);
    expect(all.kinds.reduce((sum, { passages }) => sum + passages, 0)).toBe(all.all);
    expect(articles.total).toBe(all.kinds.find(({ kind }) => kind === 'article')!.passages);
  });

  it('by unit and by the year of publication', async () => {
    expect((await asked(here, '渡口'))!.units).toEqual(['汀禾县人民政府', '县交通运输局']);
    expect(await asked(here, '渡口', { unit: '汀禾县人民政府' })).toMatchObject({
      kinds: [{ kind: 'meeting' }],
    });
    expect(await asked(here, '渡口', { year: 2025 })).toMatchObject({
      total: 0,
      subjects: [],
      years: [2026],
    });
  });
});
