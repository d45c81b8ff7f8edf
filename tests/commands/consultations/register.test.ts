import { describe, expect, it } from 'vitest';
import { prepareConsultation } from '~/commands/consultations/prepare.server';
import { terminateDocket } from '~/commands/dockets/terminate.server';
import { publishFeedback } from '~/commands/feedback/publish.server';
import { publicPhases } from '~/domain/consultation/register';
import {
  consultationsRegister,
  type RegisterFilters,
  type RegisterPlace,
} from '~/queries/consultations-register.server';
import { registerChoices } from '~/queries/register-choices.server';
import { publishedRound } from '../../situations/consultations';
import { type County, county, given } from '../../situations/county';
import { openedDocket } from '../../situations/dockets';
import { confirmedText } from '../../situations/drafts';

const text = '第一条　为了方便赶集，制定本办法。';
const page = ({ db, as }: County, at: string, filters: RegisterFilters = {}, place: RegisterPlace = {}) =>
  consultationsRegister(db.read, filters, place, as('auditor', at).now);
const states = async (here: County, at: string) =>
  (await page(here, at)).entries.map(({ number, phase }) => `${number} ${phase}`);

/** One that runs its course and is answered on 20 April; one whose docket is ended on 10 March; one that nobody published. */
async function threeRounds() {
  const here = await county();
  const answered = await publishedRound(here, await openedDocket(here), text);
  const docket = await openedDocket(here, { topic: 'culture', flags: ['majorDecision'] });
  const ended = await publishedRound(here, docket, text);
  given(await terminateDocket(here.as('unitHead', '2026-03-10 09:00'), { docketId: docket.docketId, reason: '搬迁' }));
  const { consultationId } = answered;
  given(await publishFeedback(here.as('unitHead', '2026-04-20 09:00'), { consultationId, summary: '没有收到意见。' }));
  const draftId = await confirmedText(here, await openedDocket(here), text);
  given(await prepareConsultation(here.as('drafter'), { draftId, opensOn: '2026-03-03', closesOn: '2026-04-05' }));
  return { here, answered: answered.number, ended: ended.number };
}

describe('the register', () => {
  it('says the same of a state, by the clock, as the rule does: at every boundary, to the second', async () => {
    const { here } = await threeRounds();
    const moments = [
      '2026-03-02 10:00:00',
      '2026-03-02 23:59:59',
      '2026-03-03 00:00:00',
      '2026-03-10 09:00:00',
      '2026-04-05 23:59:59',
      '2026-04-06 00:00:00',
      '2026-04-20 09:00:00',
    ];
    for (const at of moments) {
      const all = (await page(here, at)).entries;
      for (const state of publicPhases) {
        const filtered = (await page(here, at, { state })).entries.map(({ number }) => number);
        const ruled = all.filter(({ phase }) => phase === state).map(({ number }) => number);
        expect([at, state, filtered.sort()]).toEqual([at, state, ruled.sort()]);
      }
    }
  });

  it('shows nothing that is not public, and everything that ever was', async () => {
    const { here, answered, ended } = await threeRounds();
    expect(await states(here, '2026-03-02 09:59:59')).toEqual([]);
    expect(await states(here, '2026-03-20 09:00')).toEqual([`${answered} open`, `${ended} terminated`]);
    expect(await states(here, '2027-01-01 09:00')).toEqual([`${answered} answered`, `${ended} terminated`]);
  });

  it('filters by unit, topic, class and year, and offers only what there is', async () => {
    const { here, answered, ended } = await threeRounds();
    const numbers = async (filters: RegisterFilters) =>
      (await page(here, '2026-05-01 09:00', filters)).entries.map(({ number }) => number).sort();
    expect(await numbers({ unit: '县交通运输局' })).toEqual([answered, ended].sort());
    expect(await numbers({ unit: '县住房和城乡建设局' })).toEqual([]);
    expect(await numbers({ topic: 'culture' })).toEqual([ended]);
    expect(await numbers({ topic: 'transport' })).toEqual([answered]);
    expect(await numbers({ topic: 'health' })).toEqual([]);
    expect(await numbers({ class: 'majorDecision' })).toEqual([ended]);
    expect(await numbers({ class: 'normativeDocument', state: 'answered' })).toEqual([answered]);
    expect(await numbers({ year: 2025 })).toEqual([]);
    expect(await numbers({ year: 2026 })).toHaveLength(2);
    const choices = await registerChoices(here.db.read, here.as('auditor', '2026-05-01 09:00').now);
    expect(choices).toEqual({ units: ['县交通运输局'], years: [2026] });
  });

  it('pages forwards and backwards without a gap, whatever the page begins with', async () => {
    const here = await county();
    for (let round = 0; round < 43; round += 1) {
      const closesOn = `2026-04-${String(5 + (round % 4)).padStart(2, '0')}`;
      await publishedRound(here, await openedDocket(here), text, { closesOn });
    }
    const at = '2026-03-20 09:00';
    const first = await page(here, at);
    const second = await page(here, at, {}, { after: first.after });
    const third = await page(here, at, {}, { after: second.after });
    const numbers = [first, second, third].flatMap(({ entries }) => entries.map(({ number }) => number));
    expect([first, second, third].map(({ entries }) => entries.length)).toEqual([20, 20, 3]);
    expect(new Set(numbers).size).toBe(43);
    expect([first.before, third.after, first.total]).toEqual([undefined, undefined, 43]);
    const back = await page(here, at, {}, { before: third.before });
    expect(back.entries).toEqual(second.entries);
    expect((await page(here, at, {}, { before: back.before })).entries).toEqual(first.entries);
    const closing = first.entries.concat(second.entries, third.entries).map(({ days }) => days.last);
    expect(closing).toEqual([...closing].sort().reverse());
    expect((await page(here, at, {}, { after: 'no such number' })).entries).toEqual(first.entries);
  }, 60_000);
});
