import { randomBytes } from 'node:crypto';
import { poolMembers } from 'db/schema/pool';
import { eq } from 'drizzle-orm';
import { answerApplication } from '~/commands/applications/answer.server';
import { applicant } from '~/commands/applications/applicant';
import { apply } from '~/commands/applications/apply.server';
import { type CallInput, publishCall } from '~/commands/calls/publish.server';
import { announceDraw } from '~/commands/draws/announce.server';
import { invite } from '~/commands/invitations/invite.server';
import { selectPeople } from '~/commands/selection/select.server';
import { readPublicNumber } from '~/domain/public-number';
import type { RepresentativeCategory } from '~/domain/vocabulary';
import { invitationLetters, poolLetters } from '~/http/letters.server';
import { applicationDesk } from '~/queries/applications-desk.server';
import { type County, given } from './county';
import { recordedMeeting, reportItem } from './meetings';

export const address = 'https://minyi.tinghe.example';
export const letters = poolLetters(address);
export const invitationMail = invitationLetters(address);

const usualCall: CallInput = {
  title: '征集县政府常务会议公众代表',
  lead: '列席常务会议，替大家说话。',
  conditions: '年满18周岁\n在本县居住一年以上',
  categories: ['resident', 'enterprise', 'expert'],
  places: 12,
  opensOn: '2026-03-02',
  closesOn: '2026-03-31',
  termFrom: '2026-03-02',
  termUntil: '2028-03-01',
  contact: '县政府办公室 0000-6010010',
};

/** A call that is open from 2 until 31 March 2026. */
export const openCall = async ({ as }: County, more: Partial<CallInput> = {}) =>
  given(await publishCall(as('meetingSecretary'), { ...usualCall, ...more }));

export const newKey = () => randomBytes(16).toString('base64url');

type Sent = Partial<Parameters<typeof applicant.parse>[0] & object> & {
  name?: string;
  email?: string | undefined;
  phone?: string | undefined;
  category?: RepresentativeCategory;
  mayShow?: string[];
};

/** What a villager fills in. */
export const filledIn = (more: Sent = {}) =>
  applicant.parse({
    name: '丙秀兰',
    phone: '0000-6012345',
    category: 'resident',
    area: '汀城镇学前社区',
    post: '早餐摊主',
    sector: 'commerce',
    fields: ['business', 'transport'],
    ageBand: 'under50',
    statement: '摆摊二十年，知道摊主难在哪里。',
    ...more,
  });

const arrival = { privacyNotice: '2026-1', language: 'zh-CN' as const, letters };

/** An application to the call, by the website. */
export async function sentApplication({ as }: County, callNumber: string, more: Sent = {}, at?: string) {
  const { now, db, files } = as('drafter', at);
  const act = { db, files, now, actor: { kind: 'citizen' as const } };
  return given(await apply(act, { ...filledIn(more), ...arrival, idempotencyKey: newKey(), callNumber }));
}

/** Somebody who applied and was taken into the pool. Answers with the representative's id and the receipt. */
export async function poolMember(county: County, callNumber: string, more: Sent = {}) {
  const receipt = await sentApplication(county, callNumber, more);
  const number = readPublicNumber(receipt.number)!;
  const application = (await applicationDesk(county.db.read, number))!;
  given(
    await answerApplication(county.as('meetingSecretary'), {
      applicationId: application.id,
      answer: 'accepted',
      reason: '',
      letters,
    }),
  );
  const [member] = await county.db.read.select().from(poolMembers).where(eq(poolMembers.applicationId, application.id));
  return { ...receipt, applicationId: application.id, representativeId: member!.representativeId };
}

/** A pool of so many residents and enterprises, all with an address, and a meeting on 20 March 2026 with one item. */
export async function poolAndMeeting(county: County, { residents = 5, enterprises = 3 } = {}) {
  const call = await openCall(county);
  const people: string[] = [];
  for (let at = 0; at < residents + enterprises; at++) {
    const category = at < residents ? ('resident' as const) : ('enterprise' as const);
    const email = `p${at}@tinghe.example`;
    const phone = `0000-60200${String(at).padStart(2, '0')}`;
    const { representativeId } = await poolMember(county, call.number, { name: `代表${at}`, category, email, phone });
    people.push(representativeId);
  }
  const meeting = await recordedMeeting(county, { heldAt: '2026-03-20 09:00' });
  const itemId = await reportItem(county, meeting.meetingId);
  return { call, people, ...meeting, itemId };
}

/** A draw for the item: two residents with a reserve, one enterprise with a reserve; the number comes out on 10 March. */
export const announcedDraw = async (
  { as }: County,
  itemId: string,
  more: Partial<Parameters<typeof announceDraw>[1]> = {},
) =>
  given(
    await announceDraw(as('meetingSecretary'), {
      itemId,
      strata: [
        { category: 'resident', places: 2, reserves: 2 },
        { category: 'enterprise', places: 1, reserves: 1 },
      ],
      seedSource: '福利彩票双色球第2026028期开奖号码',
      seedDay: '2026-03-10',
      seedIfMissing: '顺延使用下一期开奖号码',
      ...more,
    }),
  );

/** Chosen by turn and invited; answers are due on 18 March. */
export async function invitedPeople(
  { as }: County,
  { meetingId, itemId }: { meetingId: string; itemId: string },
  people: string[],
  { invitedAt = '2026-03-11 09:00', answerBy = '2026-03-18 18:00' } = {},
) {
  given(await selectPeople(as('meetingSecretary'), { itemId, chosen: people, way: 'rotation' }));
  const input = { meetingId, invited: people, answerBy: as('drafter', answerBy).now, letters: invitationMail };
  return given(await invite(as('meetingSecretary', invitedAt), input)).invitationIds;
}
