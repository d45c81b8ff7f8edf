import { answerQuestionnaire } from '../../app/commands/activities/answer.server';
import { noteDelivery, openActivityPaper } from '../../app/commands/activities/deliver.server';
import { addActivityPaper } from '../../app/commands/activities/papers.server';
import { prepareActivity } from '../../app/commands/activities/prepare.server';
import { publishActivity } from '../../app/commands/activities/publish.server';
import { addQuestion } from '../../app/commands/activities/questions.server';
import { reportActivity } from '../../app/commands/activities/report.server';
import { selectParticipants } from '../../app/commands/activities/select.server';
import { signUp } from '../../app/commands/activities/sign-up.server';
import { addMatter } from '../../app/commands/catalogue/matters.server';
import { publishCatalogue } from '../../app/commands/catalogue/publish.server';
import { addNaturalDays, startOfDay } from '../../app/domain/calendar/day';
import { activityDesk } from '../../app/queries/activity-desk.server';
import { ebikeHearing } from './ebike-hearing';
import { paperOf } from './paper';
import { activities, catalogue, type DemoActivity } from './participation';
import { actOf, citizenOf, moment, must, type Stage, unitOf } from './stage';

/** Plays the hearings, panels, questionnaires and visits of a docket, before it is sent for review. */
export async function loadActivities(stage: Stage, docketKey: string, docketId: string): Promise<void> {
  for (const activity of [...activities, ebikeHearing].filter(({ docket }) => docket === docketKey))
    await loadActivity(stage, activity, docketId);
}

/** Publishes this year's catalogue of participation. */
export async function loadParticipation(stage: Stage): Promise<void> {
  const act = actOf(stage, 'gongkai', moment(stage, -140));
  const year = Number(stage.today.slice(0, 4));
  for (const { unit, ...matter } of catalogue)
    must(await addMatter(act, { ...matter, year, unitId: unitOf(stage, unit) }));
  must(await publishCatalogue(act, { year, changeNote: '' }));
}

/** A moment that may lie ahead. */
const planned = (stage: Stage, [inDays, at]: [number, string]): Date => {
  const [hours = 0, minutes = 0] = at.split(':').map(Number);
  return new Date(startOfDay(addNaturalDays(stage.today, inDays)).getTime() + (hours * 60 + minutes) * 60_000);
};

async function loadActivity(stage: Stage, activity: DemoActivity, docketId: string): Promise<void> {
  const { kind, title, about, place = '', audience = '', contact = '', signUp: terms, report } = activity;
  const act = actOf(stage, 'qicao', moment(stage, activity.preparedInDays, '09:00'));
  const { number } = must(
    await prepareActivity(act, {
      docketId,
      ...{ kind, title, about, place, audience, contact },
      startsAt: planned(stage, activity.starts),
      endsAt: planned(stage, activity.ends),
      selectionText: terms?.text ?? '',
      ...(terms ? { signUpClosesAt: planned(stage, terms.closes), seats: terms.seats, selectionRule: terms.rule } : {}),
    }),
  );
  for (const { kind: questionKind, ...question } of activity.questions ?? [])
    must(await addQuestion(act, { number, questionKind, ...question }));
  must(await publishActivity(actOf(stage, 'danwei', moment(stage, activity.preparedInDays, '10:00')), { number }));
  await takePart(stage, activity, number);
  await handOutPapers(stage, activity, number);
  if (!report) return;
  const { inDays, summary, attendance } = report;
  must(await reportActivity(actOf(stage, 'danwei', moment(stage, inDays, '16:00')), { number, summary, attendance }));
}

async function takePart(stage: Stage, { signUps = [], responses = [], starts }: DemoActivity, number: string) {
  for (const { inDays, ...person } of signUps) {
    const act = citizenOf(stage, moment(stage, inDays, '19:30'));
    must(await signUp(act, { number, ...person, idempotencyKey: `demo-sign-up-${person.contact}-key` }));
  }
  let filledIn = 0;
  for (const { times, answers } of responses) {
    for (let time = 0; time < times; time += 1) {
      filledIn += 1;
      const act = citizenOf(stage, moment(stage, starts[0] + (filledIn % 12), '20:00'));
      const idempotencyKey = `demo-${number}-${String(filledIn).padStart(12, '0')}`;
      const typed = (name: string) => [answers[Number(name.split('-')[1]) - 1] ?? []].flat().map(String);
      must(await answerQuestionnaire(act, { number, idempotencyKey }, typed));
    }
  }
}

/** The first to have signed up fetches the papers on the web, the second gets them at the counter, the others have not come yet. */
async function handOutPapers(stage: Stage, { papers, signUps = [] }: DemoActivity, number: string) {
  if (!papers) return;
  const at = (time: string) => actOf(stage, 'qicao', moment(stage, papers.inDays, time));
  must(await selectParticipants(at('08:40'), { number, chosen: [] }));
  for (const title of papers.titles)
    must(await addActivityPaper(at('08:50'), { number, title, bytes: await paperOf(title, papers.text) }));
  const { people, papers: laidOut } = await deliveryOf(stage, number);
  const [first, second] = signUps.map((one) => people.find(({ name }) => name === one.name)!.number) as [
    string,
    string,
  ];
  const citizen = citizenOf(stage, moment(stage, papers.inDays, '20:15'));
  for (const { id: paperId } of laidOut)
    must(await openActivityPaper(citizen, { number, paperId, own: first, contact: signUps[0]!.contact }));
  const on = addNaturalDays(stage.today, papers.inDays);
  must(await noteDelivery(at('15:00'), { number, recipients: [second], way: 'handedOver', on }));
}

async function deliveryOf({ db, now }: Stage, number: string) {
  return (await activityDesk(db.read, number, now))!.delivery;
}
