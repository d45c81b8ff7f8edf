import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gateFaults } from '~/queries/gate-faults.server';
import { county } from '../../../situations/county';
import { path, ways } from './paths';
import { type Step, steps } from './steps';
import { unlawfulReviews } from './unlawful-reviews';
import { begunWalk, mayBeReviewed, underOwnClock, type Walk } from './walk';

const onPostgres = (process.env.DATABASE_URL ?? '').startsWith('postgres');
const runs = (short: number, long: number) => {
  const wanted = process.env.MINYI_LONG ? long : short;
  return onPostgres ? Math.ceil(wanted / 5) : wanted;
};
const minutes = 60_000;
const timeout = process.env.MINYI_LONG ? 50 * minutes : 4 * minutes;

/** What the commands should say to a submission or an acceptance; of other steps nothing is foretold. */
function foretold({ known }: Walk, step: Step): boolean | undefined {
  if (step === 'submit') return known.open === null && mayBeReviewed(known, known.reviewDraft);
  if (step === 'accept' && known.open) return known.open.reviewId === null && mayBeReviewed(known, known.open.draft);
  return undefined;
}

it(
  'no sequence of commands reaches a review but by answering the public or by an exemption, and every such one does',
  async () => {
    const here = await county();
    const seen = { submitted: 0, refused: 0, accepted: 0, reopened: 0, exempted: 0 };
    await fc.assert(
      fc.asyncProperty(path, async (taken) => {
        const walk = await begunWalk(here, { enterprise: taken.includes('concludeCompetition') });
        const told: string[] = [];
        for (const step of taken) {
          walk.known.now = new Date(walk.known.now.getTime() + 60_000);
          const expected = foretold(walk, step);
          const answer = await steps[step](walk);
          told.push(`${step}: ${answer}`);
          if (expected !== undefined && answer !== expected)
            throw new Error(`foretold ${expected}\n${told.join('\n')}`);
          if (step === 'submit') seen[answer === true ? 'submitted' : 'refused'] += 1;
          if (step === 'accept' && answer === true) seen.accepted += 1;
          if (step === 'accept' && answer === false && walk.known.open?.reviewId === null) seen.reopened += 1;
          if (step === 'approveExemption' && answer === true) seen.exempted += 1;
        }
      }),
      { numRuns: runs(200, 2000), examples: ways.map((way) => [way]) },
    );
    expect(await unlawfulReviews(here.db.read)).toEqual([]);
    expect(await gateFaults(here.db.read)).toEqual([]);
    // The walk has been everywhere that it is about.
    for (const [place, times] of Object.entries(seen)) expect([place, times > 0]).toEqual([place, true]);
  },
  timeout,
);

it(
  'nor do commands given at the same moment',
  async () => {
    const here = await county();
    let reviewed = 0;
    await fc.assert(
      fc.asyncProperty(path, fc.integer({ min: 2, max: 4 }), async (taken, together) => {
        const walk = await begunWalk(here, { enterprise: taken.includes('concludeCompetition') });
        for (let at = 0; at < taken.length; at += together) {
          walk.known.now = new Date(walk.known.now.getTime() + 60_000);
          // Everything twice and at once, at one moment: no time passes between; then each alone, so that the walk gets somewhere.
          const batch = taken.slice(at, at + together);
          const acts = batch.filter((step) => step !== 'day' && step !== 'month');
          await Promise.all([...acts, ...acts].map((step) => steps[step](walk)));
          for (const step of batch) await steps[step](walk);
        }
        reviewed += walk.known.reviews;
      }),
      { numRuns: runs(60, 600), examples: ways.map((way) => [way, 3]) },
    );
    expect(await unlawfulReviews(here.db.read)).toEqual([]);
    expect(await gateFaults(here.db.read)).toEqual([]);
    expect(reviewed).toBeGreaterThan(0);
  },
  timeout,
);

it(
  'nor do commands given at once under clocks that disagree',
  async () => {
    const here = await county();
    let reviewed = 0;
    // Mostly a little apart, now and then by weeks.
    const hours = fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: -3, max: 1 }) },
      fc.integer({ min: -48, max: 40 * 24 }),
    );
    await fc.assert(
      fc.asyncProperty(
        path,
        fc.integer({ min: 2, max: 4 }),
        fc.array(hours, { minLength: 8 }),
        async (taken, together, apart) => {
          const walk = await begunWalk(here, { enterprise: taken.includes('concludeCompetition') });
          for (let at = 0; at < taken.length; at += together) {
            walk.known.now = new Date(walk.known.now.getTime() + 60_000);
            const batch = taken.slice(at, at + together);
            const acts = batch.filter((step) => step !== 'day' && step !== 'month');
            // Each at a moment of its own, some before what is on record and some long after, in this order and in the other.
            const moved = acts.map((step, index) => ({ step, by: apart[(at + index) % apart.length]! }));
            await Promise.all(
              [...moved, ...moved.reverse()].map(({ step, by }) => steps[step](underOwnClock(walk, by))),
            );
            // Then the clocks agree again, on the latest.
            const ahead = Math.max(0, ...moved.map(({ by }) => by));
            walk.known.now = new Date(walk.known.now.getTime() + ahead * 3_600_000 + 1000);
            for (const step of batch) await steps[step](walk);
          }
          reviewed += walk.known.reviews;
        },
      ),
      { numRuns: runs(40, 600), examples: ways.map((way) => [way, 3, [0, 1, -2, 0, 900, -30, 0, -1]]) },
    );
    expect(await unlawfulReviews(here.db.read)).toEqual([]);
    expect(await gateFaults(here.db.read)).toEqual([]);
    expect(reviewed).toBeGreaterThan(0);
  },
  timeout,
);
