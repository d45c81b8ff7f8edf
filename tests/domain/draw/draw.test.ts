import { canonicalJson, sha256 } from 'db/record';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DrawAnnouncement, DrawFile } from '~/domain/draw/announcement';
import { drawFile } from '~/domain/draw/announcement';
import { drawLots, lotOf, plainSeed } from '~/domain/draw/draw';
import { refusalsToAnnounce, refusalsToDraw } from '~/domain/draw/refusals';
import { differences, verifyDraw } from '~/domain/draw/verify';
import { representativeCategories } from '~/domain/vocabulary';

const hashes = { sha256, canonicalJson };

const announcement = (more: Partial<DrawAnnouncement> = {}): DrawAnnouncement => ({
  format: 'minyi-draw-1',
  number: 'K7QF-2M9X',
  meeting: { number: 'M1', title: '县政府第24次常务会议', heldAt: '2026-12-02T01:00:00.000Z' },
  item: { position: 1, title: '听取农村人居环境办法公开征求意见情况汇报' },
  seed: { source: '福利彩票双色球第2026135期开奖号码', day: '2026-11-26', ifMissing: '顺延用下一期' },
  strata: [
    { category: 'resident', places: 2, reserves: 1 },
    { category: 'enterprise', places: 1, reserves: 1 },
  ],
  candidates: [
    ...['R001', 'R002', 'R003', 'R004', 'R005'].map((id) => ({ id, category: 'resident' as const })),
    ...['E001', 'E002', 'E003'].map((id) => ({ id, category: 'enterprise' as const })),
  ],
  excluded: [{ id: 'R006', category: 'resident', ground: 'declaredInterest' }],
  ...more,
});

function published(list = announcement(), seed = '03 07 12 19 25 33 + 08'): DrawFile {
  const announcementHash = sha256(canonicalJson(list));
  const result = {
    format: 'minyi-draw-1' as const,
    number: list.number,
    announcementHash,
    seed,
    seedFrom: 'named' as const,
    seedNote: '2026-11-26 开奖公告',
    ...drawLots(list, seed, sha256),
  };
  return { announcement: list, announcementHash, result, resultHash: sha256(canonicalJson(result)) };
}

const lists = fc
  .uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[0-9A-Z]{4,8}$/),
      category: fc.constantFrom(...representativeCategories.slice(2, 6)),
    }),
    { selector: ({ id }) => id, maxLength: 40 },
  )
  .map((candidates) => announcement({ candidates, excluded: [] }));
const seeds = fc.stringMatching(/^[0-9A-Z]{4,20}$/);

describe('a draw by lot', () => {
  it('gives the same people for the same list and the same seed, in whatever order the list stands', () => {
    fc.assert(
      fc.property(lists, seeds, fc.nat(), (list, seed, turn) => {
        const turned = [...list.candidates];
        for (let at = turned.length - 1; at > 0; at--) {
          const other = (turn * 31 + at * 17) % (at + 1);
          [turned[at], turned[other]] = [turned[other]!, turned[at]!];
        }
        expect(drawLots({ ...list, candidates: turned }, seed, sha256)).toEqual(drawLots(list, seed, sha256));
      }),
    );
  });

  it('fills the places of each category from that category alone, and the reserves after them', () => {
    fc.assert(
      fc.property(lists, seeds, (list, seed) => {
        const { chosen, reserves } = drawLots(list, seed, sha256);
        for (const { category, places, reserves: held } of list.strata) {
          const own = list.candidates.filter((one) => one.category === category).length;
          const of = (some: typeof chosen) => some.filter((one) => one.category === category);
          expect(of(chosen)).toHaveLength(Math.min(places, own));
          expect(of(reserves)).toHaveLength(Math.max(0, Math.min(held, own - places)));
          const order = [...of(chosen), ...of(reserves)].map(({ hash }) => hash);
          expect(order).toEqual([...order].sort());
        }
        expect(new Set([...chosen, ...reserves].map(({ id }) => id)).size).toBe(chosen.length + reserves.length);
      }),
    );
  });

  it('does not change when somebody else joins or leaves another category', () => {
    const list = announcement();
    const without = { ...list, candidates: list.candidates.filter(({ category }) => category === 'resident') };
    const residents = (one: DrawAnnouncement) =>
      drawLots(one, '123456', sha256).chosen.filter(({ category }) => category === 'resident');
    expect(residents(without)).toEqual(residents(list));
  });

  it('counts letters and digits of the seed only, so that signs between numbers make no difference', () => {
    expect(plainSeed(' 03-07，12 + 08 ')).toBe('03071208');
    expect(plainSeed('ａ1Ｆ')).toBe('A1F');
    expect(drawLots(announcement(), '03 07 12', sha256)).toEqual(drawLots(announcement(), '030712', sha256));
  });

  it('can be computed by anybody with the rule that is printed beside it', () => {
    expect(lotOf('K7QF-2M9X', '030712', 'R001', sha256)).toBe(sha256('minyi-draw-1|K7QF-2M9X|030712|R001'));
  });

  it('chooses nobody for sure: over many seeds every candidate is drawn about equally often', () => {
    const drawn = new Map<string, number>();
    const rounds = 2000;
    for (let round = 0; round < rounds; round++) {
      for (const { id, category } of drawLots(announcement(), `seed${round}`, sha256).chosen)
        if (category === 'resident') drawn.set(id, (drawn.get(id) ?? 0) + 1);
    }
    for (const times of drawn.values()) expect(Math.abs(times - rounds * 0.4)).toBeLessThan(rounds * 0.06);
    expect(drawn.size).toBe(5);
  });
});

describe('verifying a published draw', () => {
  it('finds nothing in one that is as it was published', () => {
    fc.assert(
      fc.property(lists, seeds, (list, seed) => {
        expect(verifyDraw(published(list, seed), hashes)).toEqual([]);
      }),
    );
  });

  it('finds nothing in an announcement that has not been drawn', () => {
    const { announcement: list, announcementHash } = published();
    expect(verifyDraw({ announcement: list, announcementHash }, hashes)).toEqual([]);
  });

  it('says that the list was changed when a candidate was added to it afterwards', () => {
    const file = published();
    file.announcement.candidates.push({ id: 'R999', category: 'resident' });
    expect(verifyDraw(file, hashes).map(({ fault }) => fault)).toContain('announcement_changed');
  });

  it('names who was put in and who was left out', () => {
    const file = published();
    const [first] = file.result!.chosen;
    const loser = file.announcement.candidates.find(
      ({ id, category }) =>
        category === first!.category &&
        ![...file.result!.chosen, ...file.result!.reserves].some((one) => one.id === id),
    )!;
    file.result!.chosen[0] = { ...first!, id: loser.id };
    const faults = verifyDraw(file, hashes);
    expect(faults).toEqual(
      expect.arrayContaining([
        { fault: 'result_changed' },
        { fault: 'not_drawn', id: loser.id },
        { fault: 'left_out', id: first!.id },
      ]),
    );
  });

  it('names a reserve that was moved forward', () => {
    const list = announcement({ strata: [{ category: 'resident', places: 1, reserves: 3 }] });
    const file = published(list);
    const [a, b] = file.result!.reserves;
    file.result!.reserves.splice(0, 2, { ...b!, rank: 1 }, { ...a!, rank: 2 });
    const moved = verifyDraw(file, hashes).filter(({ fault }) => fault === 'other_order');
    expect(moved.map(({ id }) => id).sort()).toEqual([a!.id, b!.id].sort());
  });

  it('says so when the result belongs to another announcement', () => {
    const file = published();
    const other = published(announcement({ number: 'ZZZZ-0000' }));
    expect(verifyDraw({ ...file, result: other.result!, resultHash: other.resultHash! }, hashes)[0]).toEqual({
      fault: 'other_announcement',
    });
  });

  it('compares with a list that somebody kept, name by name and rule by rule', () => {
    const before = announcement();
    const after = announcement({
      candidates: [
        ...before.candidates
          .slice(1)
          .map((one) => (one.id === 'E003' ? { ...one, category: 'resident' as const } : one)),
        { id: 'R777', category: 'resident' as const },
      ],
      strata: [{ category: 'resident', places: 3, reserves: 1 }],
    });
    expect(differences(before, after)).toEqual([
      { fault: 'rule_changed', what: 'strata' },
      { fault: 'candidate_added', id: 'R777' },
      { fault: 'candidate_missing', id: 'R001' },
      { fault: 'category_changed', id: 'E003' },
    ]);
    expect(differences(before, announcement())).toEqual([]);
  });

  it('any change to the list or to the result is noticed', () => {
    const places = fc.constantFrom('seed', 'candidate', 'place', 'chosen', 'lot');
    fc.assert(
      fc.property(places, seeds, (place, seed) => {
        const file = published(announcement(), seed);
        if (place === 'seed') file.result!.seed = `${seed}1`;
        if (place === 'candidate') file.announcement.candidates[2]!.id = 'R0XX';
        if (place === 'place') file.announcement.strata[0]!.places += 1;
        if (place === 'chosen') file.result!.chosen.pop();
        if (place === 'lot') file.result!.chosen[0]!.hash = '0'.repeat(64);
        expect(verifyDraw(file, hashes)).not.toEqual([]);
      }),
    );
  });

  it('a file of another kind is no draw', () => {
    expect(drawFile.safeParse({ announcement: {}, announcementHash: 'x' }).success).toBe(false);
    expect(drawFile.safeParse(published()).success).toBe(true);
  });
});

describe('when a draw may be announced and held', () => {
  const at = (time: string) => new Date(`${time.replace(' ', 'T')}+08:00`);

  it('is announced before the number comes out: not on its day, and not later', () => {
    const codes = (time: string) => refusalsToAnnounce(announcement(), at(time)).map(({ code }) => code);
    expect(codes('2026-11-25 23:59')).toEqual([]);
    expect(codes('2026-11-26 00:00')).toEqual(['seed_known_already']);
    expect(codes('2026-12-02 09:00')).toEqual(['meeting_over', 'seed_known_already']);
  });

  it('needs a number that is out before the meeting, places, and enough candidates for each', () => {
    const seed = { ...announcement().seed, day: '2026-12-03' };
    expect(refusalsToAnnounce(announcement({ seed }), at('2026-11-20 09:00'))[0]?.code).toBe('seed_after_meeting');
    expect(refusalsToAnnounce(announcement({ strata: [] }), at('2026-11-20 09:00'))[0]?.code).toBe('no_places_to_draw');
    const strata = [{ category: 'enterprise' as const, places: 4, reserves: 0 }];
    expect(refusalsToAnnounce(announcement({ strata }), at('2026-11-20 09:00'))).toEqual([
      { code: 'too_few_candidates', facts: { found: 3, places: 4 }, field: 'places-enterprise' },
    ]);
  });

  it('is held from the day of the number on', () => {
    const codes = (time: string, seed = '030712') =>
      refusalsToDraw('2026-11-26', seed, at(time)).map(({ code }) => code);
    expect(codes('2026-11-25 23:59')).toEqual(['seed_not_out_yet']);
    expect(codes('2026-11-26 00:00')).toEqual([]);
    expect(codes('2026-11-26 00:00', ' -1- ')).toEqual(['seed_too_short']);
  });
});
