import { searchPassages, searchSubjects } from 'db/search';
import { beforeAll, describe, expect, it } from 'vitest';
import { publishDocument } from '~/commands/documents/publish.server';
import { addItem } from '~/commands/meetings/add-item.server';
import { indexPublished, rebuildIndex } from '~/commands/search/index-published.server';
import { readQuestion } from '~/domain/search/question';
import { searchPage } from '~/queries/search-page.server';
import { publishedAnswer } from '../../situations/answers';
import { publishedRound } from '../../situations/consultations';
import { type County, county, given } from '../../situations/county';
import { openedDocket } from '../../situations/dockets';
import { confirmedText, uploadedDraft } from '../../situations/drafts';
import { meetingReadyToPublish, publishedMeeting } from '../../situations/meetings';
import { review } from '../../situations/reviews';
import { addressesFor, asked, indexed } from '../../situations/search';

const dogs = `汀禾县养犬管理办法
第一章　总则
第一条　为了规范养犬行为，制定本办法。
第二条　烈性犬不得进入县城建成区。
（一）公园；
（二）学校周边 100 米以内。
第三条　饲养人拨打１２３４５热线，或者用“汀禾通”APP登记。
第四条　姓𬭎的饲养人照此办理。
第五条　遛犬时应当使用牵引绳，绳长不超过 1.5 米。`;

/** A county with one published draft about dogs, indexed. */
async function countyWithDogs(text = dogs) {
  const here = await county();
  const docket = await openedDocket(here, { title: '汀禾县养犬管理办法' });
  const round = await publishedRound(here, docket, text);
  await indexed(here);
  return { here, docket, round, at: `/consultations/${round.number}` };
}

const places = async (here: County, typed: string, more = {}) =>
  (await asked(here, typed, more))!.subjects.flatMap(({ passages }) =>
    passages.map(({ place, kind }) => place || kind),
  );

let dogCounty: Awaited<ReturnType<typeof countyWithDogs>>;
beforeAll(async () => {
  dogCounty = await countyWithDogs();
});

describe('finding an article', () => {
  it.each([
    ['牵引', ['第五条']],
    ['绳', ['第五条']],
    ['烈性犬', ['第二条']],
    ['学校周边', ['第二条']],
    ['12345', ['第三条']],
    ['汀禾通ａｐｐ', ['第三条']],
    ['app', ['第三条']],
    ['𬭎', ['第四条']],
    ['1.5', ['第五条']],
    ['养犬', ['notice', '第一条']],
    ['总则', ['第一章']],
    ['赶集', ['为什么要定']],
    ['犬养', []],
    ['热线 登记', ['第三条']],
  ])('“%s” finds %j', async (typed, found) => {
    const { here } = dogCounty;
    expect(await places(here, typed)).toEqual(found);
  });

  it('leads to the very article, and marks the words in it', async () => {
    const { here, at } = dogCounty;
    const page = await asked(here, '牵引绳');
    const [passage] = page!.subjects[0]!.passages;
    expect(passage).toMatchObject({
      kind: 'article',
      place: '第五条',
      address: expect.stringContaining(`${at}/draft#p-`),
    });
    expect(passage!.words).toContainEqual({ text: '牵引绳', hit: true });
  });

  it('a word of the title counts beside a word of the article, and alone it finds the notice', async () => {
    const { here } = dogCounty;
    expect(await places(here, '养犬 牵引绳')).toEqual(['第五条']);
    expect(await places(here, '汀禾县')).toEqual(['notice']);
  });

  it('by the number of the notice too', async () => {
    const { here, round } = dogCounty;
    expect(await places(here, round.number.toLowerCase())).toEqual(['notice']);
  });

  it('a run that stands nowhere is looked for in its words, and the page says so', async () => {
    const { here } = dogCounty;
    const page = await asked(here, '公园学校周边');
    expect(page).toMatchObject({ loosened: true, total: 1 });
    expect(await asked(here, '牵引绳')).toMatchObject({ loosened: false });
    expect(await asked(here, '电梯维修保养')).toMatchObject({ loosened: false, total: 0 });
  });

  it('a word is found where a very long article had to be cut', async () => {
    const { here } = await countyWithDogs(`第一条　${'本'.repeat(3990)}牵引绳${'办'.repeat(9000)}末尾。`);
    for (const typed of ['牵引绳', '本牵', '绳办', '末尾'])
      expect([typed, new Set(await places(here, typed))]).toEqual([typed, new Set(['第一条'])]);
  });
});

describe('searching again in what was found', () => {
  it('keeps only what has the further words as well', async () => {
    const { here } = dogCounty;
    expect(await places(here, '饲养人')).toEqual(['第三条', '第四条']);
    expect(await places(here, '饲养人', { within: ['热线'] })).toEqual(['第三条']);
    expect(await places(here, '饲养人', { within: ['热线', '登记'] })).toEqual(['第三条']);
    expect(await places(here, '饲养人', { within: ['热线', '公园'] })).toEqual([]);
  });
});

describe('what people type never breaks a search', () => {
  it.each([
    '"',
    "'",
    '*',
    '犬*',
    '^犬',
    '犬 AND',
    'OR',
    'NOT 犬',
    'NEAR(犬 只)',
    'title:犬',
    '{body}: 犬',
    '(',
    ')',
    '-犬',
    '犬 & | !',
    '犬:*',
    "犬'::tsquery",
    '犬\\',
    '%',
    '_',
    '\0犬',
    '\ud800犬',
    '🐶',
    '犬🐶',
    '<->',
    '$1',
    '?',
    ';drop table events',
  ])('%j', async (typed) => {
    const { here } = dogCounty;
    const everywhere = ['q', 'within', 'unit', 'after', 'subject'].map((name) => [name, typed]);
    await searchPage(here.db.read, readQuestion(new URLSearchParams(everywhere)));
    const page = await asked(here, typed, { within: [typed] });
    if (/犬/.test(typed)) expect(page).toBeDefined();
  });

  it('twenty thousand characters neither', async () => {
    const { here } = dogCounty;
    for (const typed of ['犬'.repeat(20_000), 'a'.repeat(20_000), '犬 '.repeat(10_000), '"'.repeat(20_000)])
      await expect(asked(here, typed, { within: [typed, typed] })).resolves.not.toThrow();
  });

  it('without a single letter or digit there is no question', async () => {
    const { here } = dogCounty;
    expect(await asked(here, ' ？🐶 ')).toBeUndefined();
  });
});

describe('only what is public is found', () => {
  it('no draft, notes or notice before it is published', async () => {
    const here = await county();
    const docket = await openedDocket(here, { title: '汀禾县秘而不宣办法' });
    await uploadedDraft(here, docket, '第一条　秘而不宣。');
    await indexed(here);
    expect(await asked(here, '秘而不宣')).toMatchObject({ total: 0 });
  });

  it('no meeting before it is published, and never a name', async () => {
    const here = await county();
    const { meetingId } = await meetingReadyToPublish(here, { title: '县政府第6次常务会议' });
    given(await addItem(here.as('meetingSecretary'), { meetingId, kind: 'report', title: '听取秘而不宣情况汇报' }));
    const { number } = await publishedMeeting(here);
    await indexed(here);
    expect(await asked(here, '秘而不宣')).toMatchObject({ total: 0 });
    expect(await addressesFor(here, '第5次')).toEqual([`/meetings/${number}#item-1`]);
    expect(await addressesFor(here, '警示牌')).toEqual([`/meetings/${number}#item-1`]);
    for (const name of ['丁满仓', '北笕镇渡口村', '甲春来'])
      expect(await asked(here, name)).toMatchObject({ total: 0 });
  });

  it('an opinion only in the published answer, and not who wrote it', async () => {
    const { here, round, at } = await countyWithDogs();
    await publishedAnswer(here, round);
    expect(await asked(here, '再想想')).toMatchObject({ total: 0 });
    await indexed(here);
    expect(await addressesFor(here, '再想想')).toEqual([`${at}/feedback?from=1#opinion-1`]);
    expect(await addressesFor(here, '万一出事')).toEqual([`${at}/feedback?from=1#opinion-1`]);
    expect(await addressesFor(here, '共收到 一条意见')).toEqual([`${at}/feedback#summary`]);
  });

  it('the final text by its number and by its articles', async () => {
    const { here, docket } = await countyWithDogs();
    await review(here, docket, 'lawful');
    const draftId = await confirmedText(here, docket, '第一条　携犬乘电梯应当避让他人。', 'final');
    const form = { documentNumber: '汀政规〔2026〕3号', signedOn: '2026-05-09', effectiveOn: '2026-06-09' };
    given(await publishDocument(here.as('governmentOffice', '2026-05-10 09:00'), { ...docket, draftId, ...form }));
    await indexed(here);
    const page = `/documents/${encodeURIComponent(form.documentNumber)}`;
    expect(await addressesFor(here, '汀政规〔2026〕3号')).toEqual([page]);
    expect(await addressesFor(here, '电梯')).toEqual([expect.stringContaining(`${page}#p-`)]);
  });

  it('nothing that is published later than now', async () => {
    const { here } = await countyWithDogs();
    await indexed(here, '2026-03-01 00:00');
    expect(await asked(here, '养犬')).toMatchObject({ total: 0 });
    expect(await here.db.read.select().from(searchPassages)).toEqual([]);
  });
});

describe('the index', () => {
  it('is not touched when nothing was published, and so no page is made anew for it', async () => {
    const { here } = await countyWithDogs();
    let commits = 0;
    here.db.onCommit(() => {
      commits += 1;
    });
    expect(await indexed(here)).toBe(0);
    expect(commits).toBe(0);
  });

  it('is the same after it was forgotten and made again', async () => {
    const { here, round } = await countyWithDogs();
    await publishedAnswer(here, round);
    await indexed(here);
    const before = await here.db.read.select().from(searchSubjects).orderBy(searchSubjects.subject);
    const found = await addressesFor(here, '犬');
    expect(await rebuildIndex(here.db, here.as('auditor', '2026-12-31 12:00').now)).toBe(2);
    expect(await here.db.read.select().from(searchSubjects).orderBy(searchSubjects.subject)).toEqual(before);
    expect(await addressesFor(here, '犬')).toEqual(found);
  });

  it('two who make it at once leave every passage once', async () => {
    const here = await county();
    await publishedRound(here, await openedDocket(here), dogs);
    const now = here.as('auditor', '2026-12-31 12:00').now;
    await Promise.all([indexPublished(here.db, now), indexPublished(here.db, now)]);
    const rows = await here.db.read.select().from(searchPassages);
    expect(rows.map(({ position }) => position).sort((a, b) => a - b)).toEqual(rows.map((_, at) => at));
    expect(await places(here, '牵引绳')).toEqual(['第五条']);
  });
});
