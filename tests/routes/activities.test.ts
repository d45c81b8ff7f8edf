import { activityResponses, activitySignUps } from 'db/schema/activities';
import { beforeAll, describe, expect, it } from 'vitest';
import { publishActivity } from '~/commands/activities/publish.server';
import { addQuestion } from '~/commands/activities/questions.server';
import { formKey, hearing, prepared, survey } from '../situations/activities';
import { type County, county, given } from '../situations/county';
import { type RunningServer, runningServer } from '../situations/running-server';

const day = 24 * 3_600_000;
const inDays = (days: number) => new Date(Date.now() + days * day);

let here: County;
let server: RunningServer;
let open: { hearing: string; survey: string };

beforeAll(async () => {
  here = await county(new Date());
  const one = await prepared(
    here,
    hearing({ startsAt: inDays(40), endsAt: inDays(41), signUpClosesAt: inDays(20), selectionRule: 'order' }),
  );
  const other = await prepared(here, { ...survey, startsAt: inDays(-1), endsAt: inDays(5) });
  const question = { questionKind: 'multiple' as const, text: '坐船做什么？', options: ['种田', '赶集'] };
  given(await addQuestion(here.as('drafter'), { number: other.number, ...question }));
  for (const { number } of [one, other]) given(await publishActivity(here.as('unitHead'), { number }));
  open = { hearing: `/activities/${one.number}`, survey: `/activities/${other.number}` };
  server = await runningServer(here.url);
});

const get = async (path: string) => (await fetch(server.address + path)).text();
const post = (path: string, fields: [string, string][]) =>
  fetch(server.address + path, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams(fields),
    headers: { origin: server.address },
  });

describe('signing up on the website', () => {
  const typed = (name: string): [string, string][] => [
    ['idempotencyKey', formKey()],
    ['name', name],
    ['contact', '13900139000'],
    ['category', 'resident'],
    ['reason', ''],
  ];

  it('leads to a number that the public page may later name; what one wants to say may be left empty', async () => {
    expect(await get(open.hearing)).toContain('我要报名');
    const answer = await post(`${open.hearing}/sign-up`, typed('甲望河'));
    expect(answer.status).toBe(303);
    const done = await get(answer.headers.get('location')!);
    const [row] = await here.db.read.select().from(activitySignUps);
    expect(done).toContain(row!.number);
    expect(done).not.toContain('甲望河');
    expect(await get(open.hearing)).toContain('1 人');
  });

  it('without a name says so, and keeps the rest', async () => {
    const answer = await post(`${open.hearing}/sign-up`, typed(''));
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain('href="#name"');
    expect(html).toContain('value="13900139000"');
    expect(html).not.toContain('href="#reason"');
  });

  it('shows nobody’s number for one that was made up', async () => {
    expect(await get(`${open.hearing}/done?number=0000-0000`)).not.toContain('报名成功');
  });
});

describe('filling in a questionnaire on the website', () => {
  it('takes several answers of one question, without a name; nothing ticked is told so', async () => {
    const page = await get(`${open.survey}/answer`);
    expect(page).toContain('type="checkbox"');
    const empty = await post(`${open.survey}/answer`, [['idempotencyKey', formKey()]]);
    expect(empty.status).toBe(422);
    expect(await empty.text()).toContain('请至少回答一题');
    const answer = await post(`${open.survey}/answer`, [
      ['idempotencyKey', formKey()],
      ['question-1', '0'],
      ['question-1', '1'],
    ]);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `${open.survey}/done`]);
    expect(await here.db.read.select().from(activityResponses)).toMatchObject([{ answers: { 1: [0, 1] } }]);
  });

  it('in English stays in English', async () => {
    const html = await get(`/en${open.survey}/answer`);
    expect(html).toContain('You may choose several');
    expect(html).toContain('<span lang="zh-CN">坐船做什么？</span>');
  });
});
