import { addItem } from '../../app/commands/meetings/add-item.server';
import { answerView } from '../../app/commands/meetings/answer-view.server';
import { publishMeeting } from '../../app/commands/meetings/publish.server';
import { recordMeeting } from '../../app/commands/meetings/record.server';
import { recordAttendance } from '../../app/commands/meetings/record-attendance.server';
import { recordConsent } from '../../app/commands/meetings/record-consent.server';
import { recordRepresentative } from '../../app/commands/meetings/record-representative.server';
import { consentWording } from '../../app/commands/meetings/record-roster.server';
import { recordView } from '../../app/commands/meetings/record-view.server';
import { addNaturalDays } from '../../app/domain/calendar/day';
import type { DemoMeeting } from './demo';
import { actOf, moment, must, type Stage, unitOf } from './stage';

/** Puts the county's representatives on the list. Answers with their ids by key. */
export async function loadRepresentatives(stage: Stage): Promise<Map<string, string>> {
  const act = actOf(stage, 'mishu', moment(stage, -60));
  const ids = new Map<string, string>();
  for (const { key, name, unit, post, category } of stage.county.representatives) {
    ids.set(key, must(await recordRepresentative(act, { name, unit, post, category })).representativeId);
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
  const { inDays, startsAt, place, agenda, invited, absent, views, publishedInDays } = meeting;
  const before = actOf(stage, 'mishu', moment(stage, Math.min(inDays - 3, 0)));
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
  const after = actOf(stage, 'mishu', moment(stage, inDays, '17:30'));
  for (const key of invited) {
    const person = { meetingId, representativeId: people.get(key)! };
    must(await recordAttendance(after, { ...person, attended: !absent.includes(key) }));
    const { consents } = stage.county.representatives.find((one) => one.key === key)!;
    const fields = {
      name: consents.includes('name'),
      unit: consents.includes('unit'),
      post: consents.includes('post'),
    };
    const agreedOn = addNaturalDays(stage.today, inDays);
    must(await recordConsent(after, { ...person, fields, wordingVersion: consentWording, agreedOn }));
  }
  for (const { representative, agendaItem, text, adoption } of views) {
    const where = { meetingId, itemId: items.get(agendaItem)!, representativeId: people.get(representative)! };
    const { viewId } = must(await recordView(after, { ...where, body: text }));
    const answer = {
      viewId,
      adoption: adoption.result,
      reason: adoption.reason,
      responsibleUnitId: unitOf(stage, adoption.handledBy),
    };
    must(await answerView(actOf(stage, 'mishu', moment(stage, meeting.repliedInDays ?? inDays)), answer));
  }
  if (publishedInDays === undefined) return;
  must(await publishMeeting(actOf(stage, 'zhengfuban', moment(stage, publishedInDays)), { meetingId }));
}
