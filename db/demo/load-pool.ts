import { answerApplication } from '../../app/commands/applications/answer.server';
import { applicant } from '../../app/commands/applications/applicant';
import { apply } from '../../app/commands/applications/apply.server';
import { nominate } from '../../app/commands/applications/nominate.server';
import { publishCall } from '../../app/commands/calls/publish.server';
import { addNaturalDays } from '../../app/domain/calendar/day';
import { applicationNotice } from '../../app/domain/pool/words';
import { poolLetters } from '../../app/http/letters.server';
import { applicationDesk } from '../../app/queries/applications-desk.server';
import type { DemoMember } from './pool';
import { applicants } from './pool-applicants';
import { people } from './pool-people';
import { trades } from './pool-trades';
import { actOf, citizenOf, moment, must, type Stage } from './stage';

type Call = { callId: string; number: string };

/** Two calls: an earlier one whose applicants are the pool, and one that is open. Answers with the members' ids by name. */
export async function loadPool(stage: Stage): Promise<Map<string, string>> {
  const first = await call(stage, -120, { closes: -90, places: 24, nth: '第一届', from: -85 });
  const ids = new Map<string, string>();
  for (const [at, person] of [...people, ...trades].entries())
    ids.set(person.name, await member(stage, first, person, at));
  const open = await call(stage, -6, { closes: 12, places: 10, nth: '增补第一届', from: 20 });
  for (const [at, person] of applicants.entries()) await application(stage, open, person, at, -5 + (at % 5));
  return ids;
}

async function call(
  stage: Stage,
  inDays: number,
  { closes, places, nth, from }: { closes: number; places: number; nth: string; from: number },
): Promise<Call> {
  const day = (days: number) => addNaturalDays(stage.today, days);
  return must(
    await publishCall(actOf(stage, 'mishu', moment(stage, inDays, '08:30')), {
      title: `${stage.county.name}征集${nth}县政府常务会议公众代表`,
      lead: '公众代表列席县政府常务会议，听议题、发表意见，把群众的话带到会上。意见采纳没有、为什么，都向社会公开。',
      conditions:
        '年满18周岁，在本县居住、工作或者经营一年以上\n愿意了解情况、听取群众意见，能够按时列席会议\n遵守会议纪律，会议公开以前不外传材料\n不限学历、职业；欢迎妇女、青年、老年人和残疾人报名',
      categories: ['resident', 'enterprise', 'association', 'expert', 'media', 'interestedParty'],
      places: String(places),
      opensOn: day(inDays),
      closesOn: day(closes),
      termFrom: day(from),
      termUntil: day(from + 730),
      contact: '县政府办公室会务组，电话0000-6010010',
    }),
  );
}

/** The application or nomination of a person, as it came in. */
async function application(stage: Stage, { callId, number }: Call, person: DemoMember, at: number, inDays: number) {
  const { age: ageBand, why: statement, shows: mayShow, nominatedBy, ...facts } = person;
  const sent = {
    ...applicant.parse({ ...facts, ageBand, statement, mayShow, ...contactOf(person, at) }),
    idempotencyKey: `demo-${number}-${String(at).padStart(16, '0')}`,
  };
  const letters = poolLetters(stage.address);
  const time = moment(stage, inDays, `${String(9 + (at % 8)).padStart(2, '0')}:20`);
  if (nominatedBy) {
    const body = { nominator: nominatedBy.kind, nominatingBody: nominatedBy.body };
    return must(await nominate(actOf(stage, 'mishu', time), { ...sent, ...body, callId, letters }));
  }
  const arrival = { callNumber: number, privacyNotice: applicationNotice, language: 'zh-CN' as const, letters };
  return must(await apply(citizenOf(stage, time), { ...sent, ...arrival }));
}

async function member(stage: Stage, first: Call, person: DemoMember, at: number): Promise<string> {
  const { number } = await application(stage, first, person, at, -118 + at);
  const found = (await applicationDesk(stage.db.read, number))!;
  const act = actOf(stage, 'mishu', moment(stage, -88, '15:00'));
  must(
    await answerApplication(act, {
      applicationId: found.id,
      answer: 'accepted',
      reason: '',
      letters: poolLetters(stage.address),
    }),
  );
  return (await applicationDesk(stage.db.read, number))!.representativeId!;
}

// Every fifth has no e-mail address: such an invitation is printed and handed over.
const contactOf = ({ name }: DemoMember, at: number) => ({
  phone: `0000-60${String(30000 + at * 7 + name.length)}`,
  ...(at % 5 === 4 ? {} : { email: `daibiao${at + 1}@tinghe.example` }),
});
