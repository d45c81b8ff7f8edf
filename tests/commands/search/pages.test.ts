import { beforeAll, describe, expect, it } from 'vitest';
import { publishedAnswer } from '../../situations/answers';
import { publishedRound } from '../../situations/consultations';
import { type County, county } from '../../situations/county';
import { openedDocket } from '../../situations/dockets';
import { publishedMeeting } from '../../situations/meetings';
import { addressesFor, asked, indexed } from '../../situations/search';

const long = Array.from({ length: 45 }, (_, at) => `第${at + 1}条　渡口管理第${at + 1}项，渡船应当检验。`).join('\n');
let here: County;
let ferry: string;
beforeAll(async () => {
  here = await county();
  const round = await publishedRound(here, await openedDocket(here), long);
  ferry = round.number;
  await publishedAnswer(here, round, { reason: '渡船检验按年进行。' });
  await publishedRound(
    here,
    await openedDocket(here, { title: '汀禾县道路养护办法' }),
    '第一条　道路通到渡口的，应当养护。',
  );
  await publishedMeeting(here, { heldAt: '2026-11-03 09:00' });
  await indexed(here);
});

describe('the pages of what was found', () => {
  it('follow one another without a gap and lead back', async () => {
    const { total } = (await asked(here, '渡口'))!;
    const forwards: string[] = [];
    const turns: string[][] = [];
    let place = {};
    for (;;) {
      const page = (await asked(here, '渡口', { place }))!;
      turns.push(await addressesFor(here, '渡口', { place }));
      forwards.push(...turns.at(-1)!);
      if (!page.after) break;
      place = { after: page.after };
    }
    expect(forwards.length).toBe(total);
    expect(new Set(forwards).size).toBeGreaterThan(45);
    expect(turns.map((turn) => turn.length)).toEqual([20, 20, total - 40]);
    const last = (await asked(here, '渡口', { place }))!;
    expect(await addressesFor(here, '渡口', { place: { before: last.before! } })).toEqual(turns[1]);
    expect((await asked(here, '渡口'))!.before).toBeUndefined();
  });

  it('begin with what has the words in its title', async () => {
    const { subjects } = (await asked(here, '渡口'))!;
    expect(subjects[0]).toMatchObject({ page: `/consultations/${ferry}/feedback`, kind: 'feedback' });
    expect(subjects[1]).toMatchObject({ page: `/consultations/${ferry}`, kind: 'consultation' });
  });

  it('an address to a passage that is no more gives the first page', async () => {
    const first = await addressesFor(here, '渡口');
    for (const after of ['consultation/NONE.3', 'nonsense', '', '.', `consultation/${ferry}.999999999999`])
      expect(await addressesFor(here, '渡口', { place: { after } })).toEqual(first);
  });
});

describe('filters', () => {
  it('say how many passages each kind has, and keep the others countable', async () => {
    const all = (await asked(here, '渡口'))!;
    const articles = (await asked(here, '渡口', { filters: { kind: 'article' } }))!;
    expect(articles.kinds).toEqual(all.kinds);
    expect(all.all).toBe(all.total);
    expect(all.kinds.reduce((sum, { passages }) => sum + passages, 0)).toBe(all.all);
    expect(articles.total).toBe(all.kinds.find(({ kind }) => kind === 'article')!.passages);
  });

  it('by unit and by the year of publication', async () => {
    expect((await asked(here, '渡口'))!.units).toEqual(['汀禾县人民政府', '县交通运输局']);
    expect(await asked(here, '渡口', { filters: { unit: '汀禾县人民政府' } })).toMatchObject({
      kinds: [{ kind: 'meeting' }],
    });
    expect(await asked(here, '渡口', { filters: { year: 2025 } })).toMatchObject({
      total: 0,
      subjects: [],
      years: [2026],
    });
  });
});
