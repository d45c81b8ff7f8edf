import type { Act, Outcome } from '~/commands/act.server';
import { addItem } from '~/commands/meetings/add-item.server';
import { answerView } from '~/commands/meetings/answer-view.server';
import { prepareMeeting } from '~/commands/meetings/prepare.server';
import { publishMeeting } from '~/commands/meetings/publish.server';
import { recordMeeting } from '~/commands/meetings/record.server';
import { recordAttendance } from '~/commands/meetings/record-attendance.server';
import { recordConsent } from '~/commands/meetings/record-consent.server';
import { recordRepresentative } from '~/commands/meetings/record-representative.server';
import { recordView } from '~/commands/meetings/record-view.server';
import type { ConsentField, RepresentativeCategory } from '~/domain/vocabulary';
import { type County, given } from './county';

const all = { name: true, unit: true, post: true };

/** A meeting of 9 o'clock on 3 March 2026, with nothing on its agenda. */
export async function recordedMeeting(
  { as, units }: County,
  { heldAt = '2026-03-03 09:00', title = '县政府第5次常务会议' } = {},
) {
  const held = as('meetingSecretary', heldAt).now;
  return given(
    await recordMeeting(as('meetingSecretary'), {
      title,
      heldAt: held,
      place: '第一会议室',
      organId: units.government,
    }),
  );
}

/** A report on the agenda: it needs no docket. */
export async function reportItem({ as }: County, meetingId: string, title = '听取渡口安全工作情况汇报') {
  return given(await addItem(as('meetingSecretary'), { meetingId, title, kind: 'report' })).itemId;
}

type Person = { name: string; category: RepresentativeCategory; unit: string; post: string };

/** Somebody who sat in. `consent` says which fields may be published; none means that the person was not asked. */
export async function attendingRepresentative(
  { as }: County,
  meetingId: string,
  { consent, ...person }: Partial<Person> & { consent?: Partial<Record<ConsentField, boolean>> } = {},
): Promise<string> {
  const act = as('meetingSecretary');
  const { name = '丁满仓', category = 'resident', unit = '北笕镇渡口村', post = '村民' } = person;
  const { representativeId } = given(await recordRepresentative(act, { name, category, unit, post }));
  given(await recordAttendance(act, { meetingId, representativeId, attended: true }));
  if (consent) {
    const fields = { name: false, unit: false, post: false, ...consent };
    given(
      await recordConsent(act, {
        meetingId,
        representativeId,
        fields,
        wordingVersion: '2026-1',
        agreedOn: '2026-03-02',
      }),
    );
  }
  return representativeId;
}

type Said = { meetingId: string; itemId: string; representativeId: string; body?: string };

/** A view without an answer. */
export async function statedView({ as }: County, { body = '渡口的警示牌要装灯，晚上看不见。', ...where }: Said) {
  return given(await recordView(as('meetingSecretary'), { ...where, body })).viewId;
}

/** A view, adopted with a reason. */
export async function answeredView(county: County, said: Said) {
  const viewId = await statedView(county, said);
  const answer = { adoption: 'adopted' as const, reason: '已写入第八条，要求渡口设置夜间照明。' };
  given(await answerView(county.as('meetingSecretary'), { viewId, ...answer }));
  return viewId;
}

/** A meeting with a report, two representatives who agreed to everything, and one answered view: nothing is missing. */
export async function meetingReadyToPublish(county: County, when: { heldAt?: string; title?: string } = {}) {
  const { meetingId, number } = await recordedMeeting(county, when);
  const itemId = await reportItem(county, meetingId);
  const resident = await attendingRepresentative(county, meetingId, { consent: all });
  const deputy = {
    name: '甲春来',
    category: 'deputy',
    unit: '北笕镇笕头村',
    post: '县人大代表',
    consent: all,
  } as const;
  await attendingRepresentative(county, meetingId, deputy);
  const viewId = await answeredView(county, { meetingId, itemId, representativeId: resident });
  return { meetingId, number, itemId, resident, viewId };
}

/** What is written to representatives where nobody looks at the words. */
export const plainLetter = () => ({ subject: '会议结果', body: '全文' });

/** The government office publishes what waits. */
export const approved = (act: Act, meeting: { meetingId: string }) => publishMeeting(act, meeting, plainLetter);

/** Prepared by the secretary and approved by the government office at the same moment; the first refusal is the answer. */
export async function madePublic(
  { as }: County,
  { meetingId }: { meetingId: string },
  at?: string,
): Promise<Outcome<unknown>> {
  const prepared = await prepareMeeting(as('meetingSecretary', at), { meetingId });
  return prepared.ok ? approved(as('governmentOffice', at), { meetingId }) : prepared;
}

/** The same, published in the last second of the day. */
export async function publishedMeeting(county: County, when: { heldAt?: string; title?: string } = {}) {
  const meeting = await meetingReadyToPublish(county, when);
  const { heldAt = '2026-03-03 09:00' } = when;
  given(await madePublic(county, meeting, `${heldAt.slice(0, 10)} 23:59:59`));
  return meeting;
}
