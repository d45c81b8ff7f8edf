import fc from 'fast-check';
import { type Step, steps } from './steps';

const consulting: Step[] = [
  'uploadConsultationDraft',
  'confirmConsultationDraft',
  'writeNotes',
  'addBasis',
  'handInFiles',
  'prepare',
  'publish',
  'comment',
  'month',
  'answerComments',
  'publishFeedback',
];
const reviewing: Step[] = ['uploadReviewDraft', 'confirmReviewDraft', 'submit', 'accept', 'conclude'];
const exempting: Step[] = ['askExemption', 'approveExemption'];

/** The ways of which the walks are made, each with every step taken. Not all of them lead to a review. */
export const ways: Step[][] = [
  [...consulting, ...reviewing],
  [...consulting, 'comment', ...reviewing],
  [...consulting, ...consulting, ...reviewing],
  [...consulting.slice(0, 6), ...exempting, ...reviewing],
  [...consulting, ...reviewing, ...consulting, ...reviewing],
  // An exception that comes when the public is invited already.
  [...consulting.slice(0, 8), ...exempting, ...reviewing],
  // Words changed after the consultation, explained, and the warning answered.
  [
    ...consulting,
    'uploadChangedDraft',
    'confirmReviewDraft',
    'submit',
    'explainChanges',
    'submit',
    'accept',
    'answerReconsult',
    'conclude',
  ],
  [...consulting.slice(0, 8), 'extend', 'month', 'outage', 'month', ...consulting.slice(9), ...reviewing],
  // Another round between submitting and accepting.
  [...consulting, ...reviewing.slice(0, 3), ...consulting.slice(0, 7), 'accept'],
  // Another rule comes under way, the reviewer asks for more, somebody forges.
  [
    'submit',
    'forgeReview',
    ...consulting.slice(0, 8),
    'changeRules',
    ...consulting.slice(8),
    'uploadReviewDraft',
    'submit',
    'forgeReview',
    'confirmReviewDraft',
    'submit',
    'accept',
    'askMore',
    'conclude',
    'deliverMore',
    'conclude',
  ],
  // The market regulator concludes on one text, and another is submitted.
  [
    ...consulting,
    'uploadReviewDraft',
    'confirmReviewDraft',
    'submit',
    'concludeCompetition',
    'submit',
    'accept',
    'conclude',
  ],
  [...consulting, 'uploadReviewDraft', 'confirmReviewDraft', 'concludeCompetition', ...reviewing],
  // A file taken back between submitting and accepting, and handed in again.
  [...consulting, ...reviewing.slice(0, 3), 'takeBackFile', 'accept', 'handInFiles', 'accept'],
];

const names = Object.keys(steps) as Step[];
// Ending a docket ends the walk in all but name.
const anyStep = fc.constantFrom(...names.filter((name) => name !== 'terminate'), 'terminate' as const);

/** One of the ways with steps left out and others put between, or steps in no order at all. */
export const path: fc.Arbitrary<Step[]> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .record({
        way: fc.constantFrom(...ways),
        without: fc.array(fc.nat(24), { maxLength: 2 }),
        between: fc.array(fc.tuple(fc.nat(24), anyStep), { maxLength: 5 }),
      })
      .map(({ way, without, between }) =>
        way.flatMap((step, at) => [
          ...between.filter(([place]) => place === at).map(([, inserted]) => inserted),
          ...(without.includes(at) ? [] : [step]),
        ]),
      ),
  },
  { weight: 1, arbitrary: fc.array(anyStep, { maxLength: 40 }) },
);
