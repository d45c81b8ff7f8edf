import { catalogueVersions } from 'db/schema/catalogue';
import { beforeEach, describe, expect, it } from 'vitest';
import { addMatter, newMatter, removeMatter } from '~/commands/catalogue/matters.server';
import { publishCatalogue } from '~/commands/catalogue/publish.server';
import { indexPublished } from '~/commands/search/index-published.server';
import { roles } from '~/domain/vocabulary';
import { catalogueDesk, cataloguePage } from '~/queries/catalogue.server';
import { publicPages } from '~/queries/public-pages.server';
import { searchPage } from '~/queries/search-page.server';
import { type County, county, given, refusalCodes } from '../../situations/county';

let here: County;
beforeEach(async () => {
  here = await county();
});
const year = 2026;
const office = (moment = '2026-03-02 09:00') => here.as('opennessOffice', moment);
const matter = (words = '乡村渡口管理办法') => ({
  year,
  matter: words,
  unitId: here.units.transport,
  methods: ['publicComment' as const, 'hearing' as const],
  planned: '第二季度',
});
const publish = (changeNote = '', moment?: string) => publishCatalogue(office(moment), { year, changeNote });
const shown = (version?: number) => cataloguePage(here.db.read, year, version, office('2026-12-31 09:00').now);

describe('the catalogue of participation', () => {
  it('is written by the openness office alone', async () => {
    for (const role of roles) {
      const expected = role === 'opennessOffice' ? [] : ['forbidden'];
      expect([role, refusalCodes(await addMatter(here.as(role), matter()))]).toEqual([role, expected]);
    }
    expect(refusalCodes(await publishCatalogue(here.as('administrator'), { year, changeNote: '' }))).toEqual([
      'forbidden',
    ]);
    const [entry] = await catalogueDesk(here.db.read, year);
    expect(refusalCodes(await removeMatter(here.as('unitHead'), { id: entry!.id }))).toEqual(['forbidden']);
  });

  it('is public from its first version on; the working list is not', async () => {
    expect(refusalCodes(await publish())).toEqual(['catalogue_empty']);
    given(await addMatter(office(), matter()));
    expect(await shown()).toBeUndefined();
    expect(given(await publish())).toEqual({ version: 1 });
    given(await addMatter(office(), matter('校车线路调整')));
    expect((await shown())!.matters).toEqual([
      { matter: '乡村渡口管理办法', unit: '县交通运输局', methods: ['publicComment', 'hearing'], planned: '第二季度' },
    ]);
  });

  it('changed gets another version that says what was changed; every earlier one is kept and cannot be altered', async () => {
    given(await addMatter(office(), matter()));
    given(await publish());
    expect(refusalCodes(await publish('又公布一次'))).toEqual(['catalogue_unchanged']);
    given(await addMatter(office('2026-06-01 09:00'), matter('校车线路调整')));
    expect(refusalCodes(await publish())).toEqual(['change_note_missing']);
    expect(given(await publish('增加校车线路', '2026-06-01 10:00'))).toEqual({ version: 2 });
    expect(await shown()).toMatchObject({ version: 2, isLatest: true, changeNote: '增加校车线路' });
    expect(await shown(1)).toMatchObject({ version: 1, isLatest: false, matters: [{ matter: '乡村渡口管理办法' }] });
    const alter = here.db.transaction((tx) => tx.update(catalogueVersions).set({ content: '{}' }));
    await expect(alter).rejects.toThrow();
  });

  it('published by two officers at once gets one version', async () => {
    given(await addMatter(office(), matter()));
    const outcomes = await Promise.all([publish(), publish()]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await here.db.read.select().from(catalogueVersions)).toHaveLength(1);
  });

  it('is in the feed and is found by a word of two characters', async () => {
    given(await addMatter(office(), matter()));
    given(await publish());
    const { now } = office('2026-03-02 10:00');
    expect((await publicPages(here.db.read, now)).map(({ address }) => address)).toEqual(['/catalogue/2026']);
    await indexPublished(here.db, now);
    const found = await searchPage(here.db.read, { typed: '渡口', within: [] });
    expect(found!.subjects[0]).toMatchObject({
      kind: 'catalogue',
      page: '/catalogue/2026',
      passages: [{ address: '/catalogue/2026#matter-1' }],
    });
  });

  it.each([
    ['no matter', { matter: ' ' }],
    ['no unit', { unitId: '' }],
    ['no method', { methods: [] }],
    ['a method that there is not', { methods: ['telepathy'] }],
  ])('with %s is told so', (_name, wrong) => {
    expect(newMatter.safeParse({ ...matter(), ...wrong }).success).toBe(false);
  });
});
