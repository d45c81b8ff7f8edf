import { randomBytes } from 'node:crypto';
import { type NewActivity, prepareActivity } from '~/commands/activities/prepare.server';
import { publishActivity } from '~/commands/activities/publish.server';
import { addQuestion } from '~/commands/activities/questions.server';
import { signUp } from '~/commands/activities/sign-up.server';
import { citizen } from './comments';
import { type County, given } from './county';
import { openedDocket } from './dockets';

export const at = (moment: string): Date => new Date(`${moment.replace(' ', 'T')}+08:00`);

/** A hearing on 20 April 2026, 9 to 12 o'clock; sign-up until 10 April 17:00, two seats, drawn by lot. */
export const hearing = (more: Partial<NewActivity> = {}): NewActivity => ({
  kind: 'hearing',
  title: '渡口停渡时间听证会',
  about: '夜里几点停渡合适。',
  startsAt: at('2026-04-20 09:00'),
  endsAt: at('2026-04-20 12:00'),
  place: '县政务服务中心三楼',
  audience: '两岸村民',
  contact: '0000-6030033',
  signUpClosesAt: at('2026-04-10 17:00'),
  seats: 2,
  selectionRule: 'lot',
  selectionText: '',
  ...more,
});

/** A questionnaire that takes answers from 10 to 19 March 2026. */
export const survey: NewActivity = {
  kind: 'questionnaire',
  title: '渡口开放时间问卷',
  about: '您几点坐船？',
  startsAt: at('2026-03-10 00:00'),
  endsAt: at('2026-03-20 00:00'),
  place: '',
  audience: '',
  contact: '',
  selectionText: '',
};

/** An activity of a new docket, prepared on 2 March 2026. */
export async function prepared(county: County, activity: NewActivity): Promise<{ number: string; docketId: string }> {
  const { docketId } = await openedDocket(county);
  const { number } = given(await prepareActivity(county.as('drafter'), { docketId, ...activity }));
  return { number, docketId };
}

/** One that was announced that morning at nine. */
export async function announced(county: County, activity: NewActivity = hearing()) {
  const one = await prepared(county, activity);
  given(await publishActivity(county.as('unitHead', '2026-03-02 09:00'), one));
  return one;
}

/** The questionnaire with one question of every kind, announced. */
export async function announcedSurvey(county: County) {
  const one = await prepared(county, survey);
  const act = county.as('drafter');
  const { number } = one;
  given(await addQuestion(act, { number, questionKind: 'single', text: '几点开渡？', options: ['五点', '六点'] }));
  given(
    await addQuestion(act, {
      number,
      questionKind: 'multiple',
      text: '坐船做什么？',
      options: ['种田', '赶集', '看病'],
    }),
  );
  given(await addQuestion(act, { number, questionKind: 'text', text: '还想说什么？', options: [] }));
  given(await publishActivity(county.as('unitHead', '2026-03-02 09:00'), one));
  return one;
}

export const formKey = () => randomBytes(16).toString('base64url');

/** Somebody signs up. */
export const signedUp = (county: County, number: string, when = '2026-03-20 10:00', idempotencyKey = formKey()) =>
  signUp(citizen(county, when), {
    number,
    idempotencyKey,
    name: '甲望河',
    contact: '13900139000',
    category: 'resident',
    reason: '',
  });
