import { addItem } from '../../app/commands/meetings/add-item.server';
import { answerView } from '../../app/commands/meetings/answer-view.server';
import { beginCorrection } from '../../app/commands/meetings/begin-correction.server';
import { changeMeeting } from '../../app/commands/meetings/change.server';
import { prepareMeeting } from '../../app/commands/meetings/prepare.server';
import { publishMeeting } from '../../app/commands/meetings/publish.server';
import { recordMeeting } from '../../app/commands/meetings/record.server';
import { recordAttendance } from '../../app/commands/meetings/record-attendance.server';
import { consentWording, recordConsent } from '../../app/commands/meetings/record-consent.server';
import { recordRepresentative } from '../../app/commands/meetings/record-representative.server';
import { recordView } from '../../app/commands/meetings/record-view.server';
import { fileSignedSheet } from '../../app/commands/views/file-signed-sheet.server';
import { replyToView } from '../../app/commands/views/reply.server';
import { addNaturalDays } from '../../app/domain/calendar/day';
import { letterOnResult } from '../../app/http/meeting-letters.server';
import { viewsOfUnits } from '../../app/queries/views-unit.server';
import { actOf, moment, must, type Stage, unitOf } from './stage';
import type { DemoMeeting } from './story';

/** Puts the county's representatives on the list. Answers with their ids by key. */
export async function loadRepresentatives(stage: Stage): Promise<Map<string, string>> {
  const act = actOf(stage, 'mishu', moment(stage, -60));
  const ids = new Map<string, string>();
  for (const { key, email, consents: _, ...person } of stage.county.representatives) {
    ids.set(key, must(await recordRepresentative(act, { ...person, contact: email })).representativeId);
  }
  return ids;
}

/** Records one meeting as the secretary would, and publishes it when the story has it published. */
export async function loadMeeting(
  stage: Stage,
  meeting: DemoMeeting,
  dockets: Map<string, string>,
  people: Map<string, string>,
): Promise<void> {
  const { inDays, startsAt, place, agenda, publishedInDays } = meeting;
  const before = actOf(stage, 'mishu', moment(stage, Math.min(inDays - 3, -9)));
  const heldAt = new Date(moment({ ...stage, now: new Date(8.64e15) }, inDays, startsAt));
  const organId = unitOf(stage, 'county-government');
  const { meetingId } = must(await recordMeeting(before, { title: meeting.name, heldAt, place, organId }));
  const items = new Map<string, string>();
  for (const { key, title, kind, docket, outcome = '' } of agenda) {
    const docketId = docket && dockets.get(docket);
    const item = { meetingId, title, kind, result: outcome, ...(docketId ? { docketId } : {}) };
    items.set(key, must(await addItem(before, item)).itemId);
  }
  if (inDays > 0) return;
  await loadRoster(stage, meeting, meetingId, people);
  await loadViews(stage, meeting, meetingId, { items, people });
  if (publishedInDays === undefined) return;
  await publish(stage, meetingId, publishedInDays);
  await loadAftermath(stage, meeting, meetingId, people);
}

/** Who was invited, came and agreed to what. */
async function loadRoster(stage: Stage, meeting: DemoMeeting, meetingId: string, people: Map<string, string>) {
  const { inDays, invited, absent, declined = [] } = meeting;
  const act = actOf(stage, 'mishu', moment(stage, inDays, '17:30'));
  for (const key of invited) {
    const person = { meetingId, representativeId: people.get(key)! };
    const accepted = !declined.includes(key);
    must(await recordAttendance(act, { ...person, attended: !absent.includes(key), accepted }));
    const { consents } = stage.county.representatives.find((one) => one.key === key)!;
    const fields = fieldsOf(consents);
    const agreedOn = addNaturalDays(stage.today, inDays);
    must(await recordConsent(act, { ...person, fields, wordingVersion: consentWording, agreedOn }));
  }
}

const fieldsOf = (consents: readonly string[]) => ({
  name: consents.includes('name'),
  unit: consents.includes('unit'),
  post: consents.includes('post'),
});

type Places = { items: Map<string, string>; people: Map<string, string> };

/** What was said, what became of it, and what the units reported. */
async function loadViews(stage: Stage, meeting: DemoMeeting, meetingId: string, { items, people }: Places) {
  const { inDays, repliedInDays = inDays, views } = meeting;
  for (const { representative, agendaItem, text, adoption, confirmed } of views) {
    const act = actOf(stage, 'mishu', moment(stage, inDays, '17:30'));
    const representativeId = people.get(representative)!;
    const where = { meetingId, itemId: items.get(agendaItem)!, representativeId };
    const { viewId } = must(await recordView(act, { ...where, body: text }));
    const { result, reason, handledBy, dueInDays } = adoption;
    const answer = {
      viewId,
      adoption: result,
      reason,
      responsibleUnitId: unitOf(stage, handledBy),
      dueOn: dueInDays === undefined ? undefined : addNaturalDays(stage.today, dueInDays),
    };
    must(await answerView(actOf(stage, 'mishu', moment(stage, repliedInDays)), answer));
    if (confirmed) must(await fileSignedSheet(act, { meetingId, representativeId, scan: signedSheet() }));
  }
}

/** Prepared by the secretary, published by the government office. */
async function publish(stage: Stage, meetingId: string, inDays: number) {
  must(await prepareMeeting(actOf(stage, 'mishu', moment(stage, inDays, '09:00')), { meetingId }));
  const office = actOf(stage, 'zhengfuban', moment(stage, inDays, '10:00'));
  must(await publishMeeting(office, { meetingId }, letterOnResult('http://localhost')));
}

/** What happened after publication: a unit reported, the meeting was corrected, somebody withdrew a consent. */
async function loadAftermath(stage: Stage, meeting: DemoMeeting, meetingId: string, people: Map<string, string>) {
  const { correction, withdraws, views } = meeting;
  for (const { text, adoption } of views) {
    const { reply } = adoption;
    if (!reply) continue;
    const act = actOf(stage, 'danwei', moment(stage, reply.inDays));
    const own = (await viewsOfUnits(stage.db.read, [unitOf(stage, adoption.handledBy)], act.now)).find(
      ({ body }) => body === text,
    );
    must(await replyToView(act, { viewId: own!.id, result: reply.result, reason: reply.reason }));
  }
  if (correction) {
    const act = actOf(stage, 'mishu', moment(stage, correction.inDays, '08:30'));
    must(await beginCorrection(act, { meetingId, reason: correction.reason }));
    const { name: title, inDays, startsAt } = meeting;
    const organId = unitOf(stage, 'county-government');
    const heldAt = moment(stage, inDays, startsAt);
    must(await changeMeeting(act, { meetingId, title, heldAt, place: correction.place, organId }));
    await publish(stage, meetingId, correction.inDays);
  }
  if (withdraws) {
    const act = actOf(stage, 'mishu', moment(stage, withdraws.inDays));
    const person = { meetingId, representativeId: people.get(withdraws.representative)! };
    const agreedOn = addNaturalDays(stage.today, withdraws.inDays);
    must(await recordConsent(act, { ...person, fields: fieldsOf([]), wordingVersion: consentWording, agreedOn }));
  }
}

/** A photograph of a sheet, as small as a PNG can be. */
const signedSheet = () =>
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
