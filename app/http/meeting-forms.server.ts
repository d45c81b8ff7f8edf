import { redirect } from '@remix-run/node';
import { z } from 'zod';
import type { Act, Outcome } from '~/commands/act.server';
import { addItem, newItem } from '~/commands/meetings/add-item.server';
import { beginCorrection, correction } from '~/commands/meetings/begin-correction.server';
import { changeMeeting } from '~/commands/meetings/change.server';
import { changedItem, changeItem } from '~/commands/meetings/change-item.server';
import { copyRoster } from '~/commands/meetings/copy-roster.server';
import { prepareMeeting } from '~/commands/meetings/prepare.server';
import { newMeeting } from '~/commands/meetings/record.server';
import { discussions, recordDiscussions } from '~/commands/meetings/record-discussion.server';
import { newRepresentative, recordRepresentative } from '~/commands/meetings/record-representative.server';
import { recordRoster, roster } from '~/commands/meetings/record-roster.server';
import { removeFromRoster } from '~/commands/meetings/remove-from-roster.server';
import { removeItem } from '~/commands/meetings/remove-item.server';
import { withdrawPreparation } from '~/commands/meetings/return.server';
import { tellOtherwise } from '~/commands/meetings/tell-representatives.server';
import { fileSignedSheet } from '~/commands/views/file-signed-sheet.server';
import { issueStatement, issueStatements } from '~/commands/views/issue-statement.server';
import { dayOf } from '~/domain/calendar/day';
import { readForm, readUpload } from './form.server';
import { letterWithCode } from './meeting-letters.server';

/** A scanned sheet of paper, in colour. */
const mostMegabytes = 20;

const time = z.string('required').regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'malformed');

/** The form of a meeting: its moment comes as a day and a time of Beijing. */
export const meetingForm = newMeeting.extend({
  heldAt: z
    .object({ date: z.iso.date('notADate'), time })
    .transform(({ date, time }) => new Date(`${date}T${time}:00+08:00`)),
});

const theItem = z.object({ itemId: z.string() });
const thePerson = z.object({ representativeId: z.string() });
const fromPool = z.object({ chosen: z.array(z.string()).default([]) });
const signedSheet = thePerson.extend({ scan: z.instanceof(File).optional() });
const nothing = z.object({});

/** The meeting that a form was posted for, and the address under which the public reaches the installation. */
type Posted = { id: string; number: string; address: string };
type Run = (form: FormData, act: Act, meeting: Posted) => Promise<Response>;

/** Reads a form by its schema, runs its command, and leads back to the part of the screen it came from. */
const posted =
  <S extends z.ZodType>(
    anchor: string | ((value: z.output<S>) => string),
    schema: S,
    command: (act: Act, meetingId: string, value: z.output<S>, address: string) => Promise<Outcome<unknown>>,
  ): Run =>
  async (form, act, { id, number, address }) => {
    const read = readForm(form, schema);
    if (!read.ok) return read.response;
    const outcome = await command(act, id, read.value, address);
    if (!outcome.ok) return read.refuse(outcome.reasons);
    return redirect(`/desk/meetings/${number}#${typeof anchor === 'string' ? anchor : anchor(read.value)}`, 303);
  };

/** Every form of the secretary's screen, by its `intent`. */
const forms: Record<string, Run> = {
  meeting: posted('main', meetingForm, (act, meetingId, meeting) => changeMeeting(act, { meetingId, ...meeting })),
  addItem: posted('agenda', newItem, (act, meetingId, item) => addItem(act, { meetingId, ...item })),
  changeItem: posted('agenda', changedItem.extend(theItem.shape), (act, _, item) => changeItem(act, item)),
  removeItem: posted('agenda', theItem, (act, _, item) => removeItem(act, item)),
  roster: posted('roster', roster, (act, meetingId, rows) => recordRoster(act, { meetingId, ...rows })),
  fromPool: posted('roster', fromPool, (act, meetingId, { chosen }) => {
    const rows = chosen.map((representativeId) => ({ representativeId, attended: true, fields: [] }));
    return recordRoster(act, { meetingId, agreedOn: dayOf(act.now), rows });
  }),
  person: posted('roster', newRepresentative, (act, meetingId, person) =>
    recordRepresentative(act, { ...person, meetingId }),
  ),
  copyRoster: posted('roster', nothing, (act, meetingId) => copyRoster(act, { meetingId })),
  removePerson: posted('roster', thePerson, (act, meetingId, person) =>
    removeFromRoster(act, { meetingId, ...person }),
  ),
  discussion: posted('items', discussions, (act, meetingId, { items }) => recordDiscussions(act, { meetingId, items })),
  ask: posted('confirmation', thePerson, (act, meetingId, person, address) =>
    issueStatement(act, { meetingId, ...person }, letterWithCode(address)),
  ),
  askAll: posted('confirmation', nothing, (act, meetingId, _, address) =>
    issueStatements(act, { meetingId }, letterWithCode(address)),
  ),
  signedSheet: posted('confirmation', signedSheet, async (act, meetingId, { representativeId, scan }) => {
    const bytes = scan && scan.size > 0 ? new Uint8Array(await scan.arrayBuffer()) : undefined;
    return fileSignedSheet(act, { meetingId, representativeId, scan: bytes });
  }),
  prepare: posted('main', nothing, (act, meetingId) => prepareMeeting(act, { meetingId })),
  takeBack: posted('main', nothing, (act, meetingId) => withdrawPreparation(act, { meetingId })),
  correction: posted('main', correction, (act, meetingId, why) => beginCorrection(act, { meetingId, ...why })),
  told: posted('told', thePerson, (act, meetingId, person) => tellOtherwise(act, { meetingId, ...person })),
};

/** Answers a form that was posted on a meeting's screen. Throws an answer of status 400 for one that is not of this screen. */
export async function answerMeetingForm(request: Request, act: Act, meeting: Posted): Promise<Response> {
  const { form } = await readUpload(request, mostMegabytes);
  const run = forms[String(form.get('intent'))];
  if (!run) throw new Response(null, { status: 400 });
  return run(form, act, meeting);
}
