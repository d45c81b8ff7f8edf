import { describe, expect, it } from 'vitest';
import { type ActivityTimes, activityPhase } from '~/domain/activity/phase';
import { countAnswers, optionsFrom, type Question, readAnswers } from '~/domain/activity/questionnaire';
import { type AnnouncementFacts, refusalsToAnnounce } from '~/domain/activity/refusals';
import { selectedNumbers } from '~/domain/activity/selection';
import { defaultProfile } from '~/domain/profile/default-profile';

const at = (moment: string) => new Date(`${moment.replace(' ', 'T')}+08:00`);
const times: ActivityTimes = {
  kind: 'hearing',
  publishedAt: at('2026-03-02 09:00'),
  startsAt: at('2026-04-20 09:00'),
  endsAt: at('2026-04-20 12:00'),
  signUpClosesAt: at('2026-04-10 17:00'),
  cancelledAt: null,
  reportedAt: null,
};

describe('the state of an activity', () => {
  it.each([
    ['2026-03-02 08:59', 'preparing'],
    ['2026-03-02 09:00', 'signUp'],
    ['2026-04-10 16:59', 'signUp'],
    ['2026-04-10 17:00', 'upcoming'],
    ['2026-04-20 09:00', 'running'],
    ['2026-04-20 12:00', 'held'],
  ])('at %s is %s', (moment, phase) => expect(activityPhase(times, at(moment))).toBe(phase));

  it('without sign-up is coming up from its announcement', () => {
    expect(activityPhase({ ...times, signUpClosesAt: null }, at('2026-03-02 09:00'))).toBe('upcoming');
  });

  it('called off or reported stays so', () => {
    expect(activityPhase({ ...times, cancelledAt: at('2026-04-01 09:00') }, at('2026-05-01 09:00'))).toBe('cancelled');
    expect(activityPhase({ ...times, reportedAt: at('2026-04-30 09:00') }, at('2026-05-01 09:00'))).toBe('reported');
  });
});

describe('announcing a hearing', () => {
  const facts: AnnouncementFacts = {
    ...times,
    publishedAt: null,
    place: '县政务服务中心',
    seats: 2,
    selectionRule: 'lot',
    selectionText: '',
    questions: 0,
    docketTerminated: false,
    docketSecret: false,
  };
  const codes = (more: Partial<AnnouncementFacts>, moment = '2026-03-02 09:00') =>
    refusalsToAnnounce({ ...facts, ...more }, at(moment), defaultProfile).map(({ code }) => code);

  it('thirty days before is in time, twenty-nine days before is not', () => {
    expect(codes({}, '2026-03-21 23:59')).toEqual([]);
    expect(codes({}, '2026-03-22 00:00')).toEqual(['hearing_notice_too_late']);
  });

  it('sign-up ends early enough for the papers, by the law’s seven days', () => {
    expect(codes({ signUpClosesAt: at('2026-04-13 23:59') })).toEqual([]);
    const [reason] = refusalsToAnnounce(
      { ...facts, signUpClosesAt: at('2026-04-14 00:00') },
      at('2026-03-02 09:00'),
      defaultProfile,
    );
    expect(reason).toMatchObject({
      code: 'hearing_materials_too_late',
      facts: { days: 7 },
      source: { document: '重大行政决策程序暂行条例', article: '第十六条' },
    });
  });

  it('the thirty days are the county’s and are not dressed up as law', () => {
    const [reason] = refusalsToAnnounce(facts, at('2026-04-01 09:00'), defaultProfile);
    expect(reason).toEqual({ code: 'hearing_notice_too_late', facts: { days: 30 }, field: 'startsAt' });
  });

  it('says everything that is missing at once', () => {
    const wrong = {
      place: '',
      endsAt: times.startsAt,
      selectionRule: null,
      docketSecret: true,
      docketTerminated: true,
    };
    expect(codes(wrong)).toEqual([
      'docket_terminated',
      'docket_is_secret',
      'activity_ends_before_start',
      'activity_without_place',
      'selection_rule_missing',
    ]);
    expect(codes({ selectionRule: 'criteria', seats: null })).toEqual(['seats_missing', 'criteria_missing']);
  });

  it('a panel needs no thirty days, a visit may be told of afterwards, a questionnaire needs a question', () => {
    expect(codes({ kind: 'panel' }, '2026-04-01 09:00')).toEqual([]);
    expect(codes({ kind: 'visit', signUpClosesAt: null, selectionRule: null }, '2026-05-01 09:00')).toEqual([]);
    expect(codes({ kind: 'panel', signUpClosesAt: null, selectionRule: null }, '2026-05-01 09:00')).toEqual([
      'activity_in_the_past',
    ]);
    expect(codes({ kind: 'questionnaire', signUpClosesAt: null, selectionRule: null, place: '' })).toEqual([
      'activity_without_questions',
    ]);
  });
});

describe('choosing the participants', () => {
  const signUps = ['C', 'A', 'B'].map((number, hour) => ({ number, receivedAt: at(`2026-03-20 1${hour}:00`) }));
  const given = {
    seats: 2,
    lot: (number: string) => ({ A: '2', B: '0', C: '1' })[number]!,
    chosen: ['A', 'elsewhere'],
  };
  it.each([
    ['everyone', ['C', 'A', 'B']],
    ['order', ['C', 'A']],
    ['lot', ['B', 'C']],
    ['criteria', ['A']],
  ] as const)('by the rule of %s', (rule, numbers) => expect(selectedNumbers(rule, signUps, given)).toEqual(numbers));
});

describe('a filled-in questionnaire', () => {
  const questions: Question[] = [
    { position: 1, kind: 'single', text: '几点？', options: ['五点', '六点'] },
    { position: 3, kind: 'multiple', text: '做什么？', options: ['种田', '赶集'] },
    { position: 4, kind: 'text', text: '还有？', options: [] },
  ];
  const read = (typed: Record<string, string[]>) => readAnswers(questions, (name) => typed[name] ?? []);

  it('keeps what was ticked, of a single choice one, and nothing that the form did not offer', () => {
    const typed = { 'question-1': ['1', '0'], 'question-3': ['1', '0', '1', '7', 'x'], 'question-4': [' 早一点 '] };
    expect(read(typed)).toEqual({ 1: [0], 3: [0, 1], 4: '早一点' });
    expect(read({ 'question-1': ['9'], 'question-4': ['  '] })).toBeUndefined();
  });

  it('is counted: a question that was left open counts for nobody', () => {
    expect(countAnswers(questions, [{ 1: [0], 3: [0, 1] }, { 1: [0], 4: '早' }, { 3: [1] }])).toEqual([
      { position: 1, answered: 2, options: [2, 0] },
      { position: 3, answered: 2, options: [1, 2] },
      { position: 4, answered: 1, options: [] },
    ]);
  });

  it('has its options from a box, one on each line, each once', () => {
    expect(optionsFrom('五点\r\n\n 六点 \n五点')).toEqual(['五点', '六点']);
  });
});
