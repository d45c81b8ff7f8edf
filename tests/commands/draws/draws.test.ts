import { events } from 'db/schema/record';
import { drawResults, draws, selections } from 'db/schema/selection';
import { isRecordViolation } from 'db/violations';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { announceDraw } from '~/commands/draws/announce.server';
import { holdDraw } from '~/commands/draws/hold.server';
import { withdrawFromPool } from '~/commands/pool/withdraw.server';
import { declareInterest, takeBackInterest } from '~/commands/selection/declare-interest.server';
import { removeSelection } from '~/commands/selection/remove.server';
import { selectPeople } from '~/commands/selection/select.server';
import { drawPage } from '~/queries/draw-page.server';
import { drawStanding } from '~/queries/draw-standing.server';
import { type County, county, given, refusalCodes } from '../../situations/county';
import { announcedDraw, poolAndMeeting } from '../../situations/pool';

const seed = { seed: '03 07 12 19 25 33 + 08', seedFrom: 'named' as const, seedNote: '3月10日开奖公告' };
const hold = (here: County, drawId: string, at = '2026-03-10 21:30') =>
  holdDraw(here.as('meetingSecretary', at), { drawId, ...seed });
const chosen = async (here: County) => here.db.read.select().from(selections);

describe('a draw', () => {
  it('is announced with everybody under a pseudonym: no name, no id of the pool', async () => {
    const here = await county();
    const { itemId, people } = await poolAndMeeting(here);
    const { number } = await announcedDraw(here, itemId);
    const { file, faults } = (await drawPage(here.db.read, number))!;
    expect(file.announcement.candidates).toHaveLength(8);
    const text = JSON.stringify(file);
    for (const id of people) expect(text).not.toContain(id);
    expect(text).not.toContain('代表0');
    expect(faults).toEqual([]);
    expect(file.result).toBeUndefined();
  });

  it('chooses the announced number of each category, and reserves in their order', async () => {
    const here = await county();
    const { itemId } = await poolAndMeeting(here);
    const { drawId, number } = await announcedDraw(here, itemId);
    given(await hold(here, drawId));
    const rows = await chosen(here);
    expect(rows.filter(({ reserve }) => reserve === null)).toHaveLength(3);
    expect(rows.flatMap(({ reserve }) => reserve ?? []).sort()).toEqual([1, 1, 2]);
    expect((await drawPage(here.db.read, number))!.faults).toEqual([]);
  });

  it('is not held before the number is out, and not twice', async () => {
    const here = await county();
    const { itemId } = await poolAndMeeting(here);
    const { drawId } = await announcedDraw(here, itemId);
    expect(refusalCodes(await hold(here, drawId, '2026-03-09 23:59'))).toEqual(['seed_not_out_yet']);
    given(await hold(here, drawId));
    expect(refusalCodes(await hold(here, drawId))).toEqual(['drawn_already']);
    expect(await here.db.read.select().from(drawResults)).toHaveLength(1);
  });

  it('is held once when two press the button together', async () => {
    const here = await county();
    const { itemId } = await poolAndMeeting(here);
    const { drawId } = await announcedDraw(here, itemId);
    const both = await Promise.all([hold(here, drawId), hold(here, drawId)]);
    expect(both.flatMap(refusalCodes)).toEqual(['drawn_already']);
  });

  it('leaves out who declared an interest, and lists that without saying which', async () => {
    const here = await county();
    const { itemId, people } = await poolAndMeeting(here);
    const act = here.as('meetingSecretary');
    given(await declareInterest(act, { itemId, representativeId: people[0]!, reason: '本人承包了这条路的养护' }));
    const { number } = await announcedDraw(here, itemId);
    const { announcement } = (await drawPage(here.db.read, number))!.file;
    expect(announcement.candidates).toHaveLength(7);
    expect(announcement.excluded).toMatchObject([{ category: 'resident', ground: 'declaredInterest' }]);
    expect(JSON.stringify(announcement)).not.toContain('养护');
  });

  it('leaves out who left the pool', async () => {
    const here = await county();
    const { itemId, people } = await poolAndMeeting(here);
    given(await withdrawFromPool(here.as('meetingSecretary'), { representativeId: people[1]!, reason: '迁出' }));
    const { number } = await announcedDraw(here, itemId);
    expect((await drawPage(here.db.read, number))!.file.announcement.candidates).toHaveLength(7);
  });

  it('is refused when the number is known today, and when there are too few', async () => {
    const here = await county();
    const { itemId } = await poolAndMeeting(here, { residents: 1, enterprises: 0 });
    const draw = {
      itemId,
      strata: [{ category: 'resident' as const, places: 2, reserves: 0 }],
      seedSource: '开奖号码',
      seedDay: '2026-03-02',
      seedIfMissing: '下一期',
    };
    expect(refusalCodes(await announceDraw(here.as('meetingSecretary'), draw))).toEqual([
      'seed_known_already',
      'too_few_candidates',
    ]);
  });

  it('is announced once for an item until it is held', async () => {
    const here = await county();
    const { itemId } = await poolAndMeeting(here);
    await announcedDraw(here, itemId);
    await expect(announcedDraw(here, itemId)).rejects.toThrow('draw_pending');
  });

  it('is announced and held by the two offices only', async () => {
    const here = await county();
    const { itemId } = await poolAndMeeting(here);
    const { drawId } = await announcedDraw(here, itemId);
    for (const role of ['drafter', 'unitHead', 'auditor', 'administrator', 'legalReviewer'] as const)
      expect(refusalCodes(await holdDraw(here.as(role, '2026-03-10 21:30'), { drawId, ...seed }))).toEqual([
        'forbidden',
      ]);
    const act = here.as('governmentOffice', '2026-03-10 21:30');
    expect(refusalCodes(await holdDraw(act, { drawId, ...seed }))).toEqual([]);
  });
});

describe('the data of a draw', () => {
  it('can be neither changed nor deleted: the database itself refuses', async () => {
    const here = await county();
    const { itemId } = await poolAndMeeting(here);
    const { drawId } = await announcedDraw(here, itemId);
    given(await hold(here, drawId));
    const attempts = [
      () => here.db.transaction((tx) => tx.update(draws).set({ announcement: '{}' }).where(eq(draws.id, drawId))),
      () => here.db.transaction((tx) => tx.delete(draws).where(eq(draws.id, drawId))),
      () =>
        here.db.transaction((tx) => tx.update(drawResults).set({ result: '{}' }).where(eq(drawResults.drawId, drawId))),
      () => here.db.transaction((tx) => tx.delete(drawResults).where(eq(drawResults.drawId, drawId))),
    ];
    for (const attempt of attempts)
      expect(isRecordViolation(await attempt().catch((error: unknown) => error))).toBe(true);
  });

  it('names what differs when somebody got past the database', async () => {
    const here = await county();
    const { itemId } = await poolAndMeeting(here);
    const { drawId } = await announcedDraw(here, itemId);
    const [draw] = await here.db.read.select().from(draws).where(eq(draws.id, drawId));
    const list = JSON.parse(draw!.announcement);
    const [taken, ...rest] = list.candidates;
    const forged = {
      ...draw!,
      announcement: JSON.stringify({ ...list, candidates: [...rest, { id: 'ZZZZ-Z', category: 'resident' }] }),
    };
    const { faults } = await drawStanding(here.db.read, forged);
    expect(faults).toEqual(
      expect.arrayContaining([
        { fault: 'announcement_changed' },
        { fault: 'candidate_added', id: 'ZZZZ-Z' },
        { fault: 'candidate_missing', id: taken.id },
      ]),
    );
  });

  it('has its hash in the record of events, so that a new hash beside a new list is noticed too', async () => {
    const here = await county();
    const { itemId } = await poolAndMeeting(here);
    const { drawId, number } = await announcedDraw(here, itemId);
    const [draw] = await here.db.read.select().from(draws).where(eq(draws.id, drawId));
    const announced = (await here.db.read.select().from(events)).find(({ type }) => type === 'draw.announced')!;
    expect(JSON.parse(announced.data)).toMatchObject({ number, hash: draw!.announcementHash });
    const { faults } = await drawStanding(here.db.read, { ...draw!, announcementHash: '0'.repeat(64) });
    expect(faults.map(({ fault }) => fault)).toContain('announcement_changed');
  });
});

describe('choosing without a draw', () => {
  it('refuses with everybody who cannot be chosen, and why', async () => {
    const here = await county();
    const { itemId, people } = await poolAndMeeting(here);
    const act = here.as('meetingSecretary');
    const [a, b, c] = people as [string, string, string];
    given(await selectPeople(act, { itemId, chosen: [a], way: 'field' }));
    given(await declareInterest(act, { itemId, representativeId: b, reason: '有关' }));
    given(await withdrawFromPool(act, { representativeId: c, reason: '迁出' }));
    expect(refusalCodes(await selectPeople(act, { itemId, chosen: [a, b, c], way: 'rotation' }))).toEqual([
      'hindered_already_chosen',
      'hindered_declared_interest',
      'hindered_withdrawn',
    ]);
    expect(await chosen(here)).toHaveLength(1);
  });

  it('takes a name twice in one form as once', async () => {
    const here = await county();
    const { itemId, people } = await poolAndMeeting(here);
    given(await selectPeople(here.as('meetingSecretary'), { itemId, chosen: [people[0]!, people[0]!], way: 'field' }));
    expect(await chosen(here)).toHaveLength(1);
  });

  it('can be taken back, and a declaration that was noted by mistake too', async () => {
    const here = await county();
    const { itemId, people } = await poolAndMeeting(here);
    const act = here.as('meetingSecretary');
    const [a] = people as [string];
    given(await selectPeople(act, { itemId, chosen: [a], way: 'field' }));
    const [row] = await chosen(here);
    given(await removeSelection(act, { selectionId: row!.id }));
    given(await declareInterest(act, { itemId, representativeId: a, reason: '有关' }));
    given(await takeBackInterest(act, { itemId, representativeId: a }));
    expect(refusalCodes(await selectPeople(act, { itemId, chosen: [a], way: 'named' }))).toEqual([]);
  });

  it('is done by the two offices only', async () => {
    const here = await county();
    const { itemId, people } = await poolAndMeeting(here);
    const input = { itemId, chosen: [people[0]!], way: 'field' as const };
    expect(refusalCodes(await selectPeople(here.as('drafter'), input))).toEqual(['forbidden']);
  });
});
