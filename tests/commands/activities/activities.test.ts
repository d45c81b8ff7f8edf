import { activities, activityResponses, activitySignUps } from 'db/schema/activities';
import { events } from 'db/schema/record';
import { eq, sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerQuestionnaire } from '~/commands/activities/answer.server';
import { changeActivity, prepareActivity } from '~/commands/activities/prepare.server';
import { cancelActivity, publishActivity } from '~/commands/activities/publish.server';
import { addQuestion } from '~/commands/activities/questions.server';
import { reportActivity } from '~/commands/activities/report.server';
import { lotOf, selectParticipants } from '~/commands/activities/select.server';
import { roles } from '~/domain/vocabulary';
import { activityPage } from '~/queries/activity-page.server';
import { docketTimeline } from '~/queries/docket-timeline.server';
import { publicPages } from '~/queries/public-pages.server';
import { announced, announcedSurvey, at, formKey, hearing, prepared, signedUp } from '../../situations/activities';
import { citizen } from '../../situations/comments';
import { type County, county, given, refusalCodes } from '../../situations/county';
import { openedDocket } from '../../situations/dockets';
import { postOffice } from '../../situations/subscriptions';

let here: County;
beforeEach(async () => {
  here = await county();
});
const summary = '到会的都赞成夜里十点停渡，渡工担心接不到看急病的人。';

describe('preparing and announcing', () => {
  it('is for the drafting unit and the openness office, and announcing for the unit’s head alone', async () => {
    const { docketId } = await openedDocket(here);
    const { number } = await prepared(here, hearing());
    for (const role of roles) {
      const may = ['drafter', 'unitHead', 'opennessOffice'].includes(role);
      const outcome = await prepareActivity(here.as(role), { docketId, ...hearing() });
      expect([role, refusalCodes(outcome)]).toEqual([role, may ? [] : ['forbidden']]);
      if (role === 'unitHead') continue;
      expect(refusalCodes(await publishActivity(here.as(role), { number }))).toEqual(['forbidden']);
    }
  });

  it('makes it public in the timeline, in the feed and on its page; it cannot be changed any more', async () => {
    const { number } = await prepared(here, hearing());
    const now = at('2026-03-02 10:00');
    expect(await activityPage(here.db.read, number, now)).toBeUndefined();
    given(await publishActivity(here.as('unitHead', '2026-03-02 10:00'), { number }));
    const page = await activityPage(here.db.read, number, now);
    expect(page).toMatchObject({
      title: '渡口停渡时间听证会',
      phase: 'signUp',
      seats: 2,
      selectionRule: 'lot',
      signUps: 0,
    });
    const [row] = await here.db.read.select().from(activities);
    const said = await docketTimeline(here.db.read, row!.docketId);
    expect(said.at(-1)).toMatchObject({
      type: 'activity.published',
      facts: { number, activity: '渡口停渡时间听证会', activityKind: 'hearing' },
    });
    expect((await publicPages(here.db.read, now)).map(({ address }) => address)).toEqual([`/activities/${number}`]);
    expect(refusalCodes(await changeActivity(here.as('drafter'), { number, ...hearing({ title: '别的' }) }))).toEqual([
      'activity_already_announced',
    ]);
    expect(refusalCodes(await publishActivity(here.as('unitHead'), { number }))).toContain(
      'activity_already_announced',
    );
  });

  it('tells the subscribers of its unit, once', async () => {
    const post = await postOffice(here);
    await post.subscribe({ recipient: 'nainai@tinghe.example', unit: '县交通运输局' }, '2026-03-01 09:00');
    const { number } = await announced(here);
    expect([await post.tell('2026-03-02 09:01'), await post.tell('2026-03-02 09:02')]).toEqual([1, 0]);
    await post.deliver('2026-03-02 09:02');
    const [letter] = post.letters();
    expect(letter!.links[0]).toBe(`https://minyi.tinghe.example/activities/${number}`);
    expect(letter!.text).toContain('2026年4月20日 09:00至12:00');
  });

  it('called off keeps what was announced, and says why', async () => {
    const { number } = await announced(here);
    const why = { number, cancelReason: '两岸涨水，改期。' };
    expect(refusalCodes(await cancelActivity(here.as('drafter', '2026-04-01 09:00'), why))).toEqual(['forbidden']);
    given(await cancelActivity(here.as('unitHead', '2026-04-01 09:00'), why));
    expect(await activityPage(here.db.read, number, at('2026-04-01 09:00'))).toMatchObject({
      phase: 'cancelled',
      cancelReason: '两岸涨水，改期。',
    });
    expect(refusalCodes(await signedUp(here, number, '2026-04-01 09:01'))).toEqual(['activity_cancelled']);
  });
});

describe('signing up', () => {
  it('is open from the announcement to the closing, without an account; the same form twice signs up once', async () => {
    const { number } = await announced(here);
    const key = formKey();
    const first = given(await signedUp(here, number, '2026-03-02 09:00', key));
    expect(given(await signedUp(here, number, '2026-04-10 17:00', key))).toEqual(first);
    given(await signedUp(here, number, '2026-04-10 16:59'));
    expect(refusalCodes(await signedUp(here, number, '2026-04-10 17:00'))).toEqual(['sign_up_closed']);
    expect(await here.db.read.select().from(activitySignUps)).toHaveLength(2);
  });

  it('to what is not announced, or not there, is refused', async () => {
    const { number } = await prepared(here, hearing());
    for (const one of [number, '0000-0000']) expect(refusalCodes(await signedUp(here, one))).toEqual(['not_found']);
  });

  it('keeps name and telephone sealed, and out of the record and the public page', async () => {
    const { number } = await announced(here);
    given(await signedUp(here, number));
    const [raw] = await here.db.read
      .select({ name: sql<string>`name`, contact: sql<string>`contact` })
      .from(activitySignUps);
    expect(JSON.stringify(raw)).not.toMatch(/甲望河|13900139000/);
    const said = JSON.stringify([
      await here.db.read.select().from(events),
      await activityPage(here.db.read, number, at('2026-03-21 09:00')),
    ]);
    expect(said).not.toMatch(/甲望河|13900139000/);
  });
});

describe('choosing the participants', () => {
  it('by lot is done once, after the sign-up and before the hearing, and anybody can draw it again', async () => {
    const { number } = await announced(here);
    for (let times = 0; times < 5; times += 1) given(await signedUp(here, number));
    const choose = (moment: string) => selectParticipants(here.as('drafter', moment), { number, chosen: [] });
    expect(refusalCodes(await choose('2026-04-10 16:59'))).toEqual(['sign_up_still_open']);
    expect(given(await choose('2026-04-10 17:00'))).toEqual({ selected: 2 });
    expect(refusalCodes(await choose('2026-04-11 09:00'))).toEqual(['participants_already_selected']);
    const page = (await activityPage(here.db.read, number, at('2026-04-11 09:00')))!;
    const signUps = await here.db.read.select().from(activitySignUps);
    const drawnAgain = signUps
      .map((one) => one.number)
      .sort((a, b) => (lotOf(page.selectionSeed!, a) < lotOf(page.selectionSeed!, b) ? -1 : 1))
      .slice(0, 2);
    expect(page.participants.map((one) => one.number)).toEqual(drawnAgain.sort());
    const [event] = await here.db.read.select().from(events).where(eq(events.type, 'activity.selected'));
    expect(JSON.parse(event!.data)).toMatchObject({ rule: 'lot', signedUp: 5, selected: 2, seed: page.selectionSeed });
  });

  it('once it has begun is too late', async () => {
    const { number } = await announced(here);
    const late = selectParticipants(here.as('drafter', '2026-04-20 09:00'), { number, chosen: [] });
    expect(refusalCodes(await late)).toEqual(['activity_has_begun']);
  });

  it('by criteria takes those that were picked, not more than there are seats, and somebody', async () => {
    const { number } = await announced(
      here,
      hearing({ selectionRule: 'criteria', selectionText: '两岸各一人。', seats: 1 }),
    );
    const numbers: string[] = [];
    for (let times = 0; times < 2; times += 1) numbers.push(given(await signedUp(here, number)).number);
    const pick = (chosen: string[]) => selectParticipants(here.as('drafter', '2026-04-11 09:00'), { number, chosen });
    expect(refusalCodes(await pick([]))).toEqual(['nobody_chosen']);
    expect(refusalCodes(await pick(numbers))).toEqual(['more_than_seats']);
    expect(given(await pick(numbers.slice(1)))).toEqual({ selected: 1 });
  });
});

describe('the result', () => {
  const report = (number: string, moment: string, more = {}) =>
    reportActivity(here.as('unitHead', moment), { number, summary, attendance: { resident: 12, expert: 1 }, ...more });

  it('is published after it was held, with who came and what was said; all reasons at once; and then stands', async () => {
    const { number } = await announced(here);
    given(await signedUp(here, number));
    expect(refusalCodes(await report(number, '2026-04-20 11:59', { summary: '', attendance: {} }))).toEqual([
      'activity_not_over',
      'participants_not_selected',
      'activity_summary_missing',
      'attendance_missing',
    ]);
    given(await selectParticipants(here.as('drafter', '2026-04-11 09:00'), { number, chosen: [] }));
    given(await report(number, '2026-04-20 12:00'));
    expect(await activityPage(here.db.read, number, at('2026-04-20 12:00'))).toMatchObject({
      phase: 'reported',
      result: { summary, attendance: { resident: 12, expert: 1 } },
    });
    expect(refusalCodes(await report(number, '2026-04-21 09:00'))).toEqual(['activity_already_reported']);
  });

  it('of a questionnaire is counted by the system; free answers are not published one by one', async () => {
    const { number } = await announcedSurvey(here);
    const answer = (moment: string, typed: Record<string, string[]>, key = formKey()) =>
      answerQuestionnaire(citizen(here, moment), { number, idempotencyKey: key }, (name) => typed[name] ?? []);
    const farmer = { 'question-1': ['0'], 'question-2': ['0', '1'], 'question-3': ['天不亮就要下地。'] };
    expect(refusalCodes(await answer('2026-03-09 23:59', farmer))).toEqual(['questionnaire_not_open']);
    const key = formKey();
    given(await answer('2026-03-10 00:00', farmer, key));
    given(await answer('2026-03-10 00:01', farmer, key));
    given(await answer('2026-03-19 23:59', { 'question-2': ['1'] }));
    expect(refusalCodes(await answer('2026-03-20 00:00', farmer))).toEqual(['questionnaire_closed']);
    expect(refusalCodes(await answer('2026-03-11 09:00', { 'question-1': ['9'] }))).toEqual(['nothing_answered']);
    const long = { 'question-3': ['长'.repeat(2001)] };
    expect(refusalCodes(await answer('2026-03-11 09:00', long))).toEqual(['answer_too_long']);
    expect(await here.db.read.select().from(activityResponses)).toHaveLength(2);
    given(await report(number, '2026-03-20 09:00', { attendance: {} }));
    const page = await activityPage(here.db.read, number, at('2026-03-20 09:00'));
    expect(page!.result).toMatchObject({
      responses: 2,
      counts: [
        { position: 1, answered: 1, options: [1, 0] },
        { position: 2, answered: 2, options: [1, 2, 0] },
        { position: 3, answered: 1 },
      ],
    });
    expect(JSON.stringify(page)).not.toContain('天不亮');
  });

  it('of a question that offers one answer only is never asked for', async () => {
    const { number } = await announcedSurvey(here);
    const one = { number, questionKind: 'single' as const, text: '同意吗？', options: ['同意'] };
    expect(refusalCodes(await addQuestion(here.as('drafter'), one))).toEqual(['activity_already_announced']);
    const { number: other } = await prepared(here, hearing());
    expect(refusalCodes(await addQuestion(here.as('drafter'), { ...one, number: other }))).toEqual([
      'question_without_options',
    ]);
  });
});
