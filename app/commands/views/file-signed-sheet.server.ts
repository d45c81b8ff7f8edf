import { rememberFile } from 'db/file-store';
import { views } from 'db/schema/meetings';
import { and, eq } from 'drizzle-orm';
import { pendingVersion } from '~/queries/meeting-versions.server';
import { attachmentTypes, sniff } from '~/text/file-type.server';
import { type Act, accountId, forbidden, type Outcome, Refusal, refused, transact } from '../act.server';
import { writeConfirmation } from './confirm.server';

/** The secretary files the sheet that a person signed: it confirms everything the person said at the meeting, as it stands. */
export async function fileSignedSheet(
  act: Act,
  { meetingId, representativeId, scan }: { meetingId: string; representativeId: string; scan?: Uint8Array },
): Promise<Outcome> {
  const no = forbidden(act, 'meeting.record', []);
  if (no.length > 0) return refused(...no);
  const kind = scan && (await sniff(scan));
  if (!scan || !kind) return refused({ code: scan ? 'scan_type' : 'scan_missing', field: 'items' });
  const scanFile = await act.files.put(scan);
  return transact(act, async (tx) => {
    const said = await tx
      .select()
      .from(views)
      .where(and(eq(views.meetingId, meetingId), eq(views.representativeId, representativeId)));
    if (said.length === 0) throw new Refusal([{ code: 'nothing_to_confirm', field: 'items' }]);
    if (await pendingVersion(tx, meetingId)) throw new Refusal([{ code: 'meeting_awaits_approval' }]);
    const file = { hash: scanFile, size: scan.byteLength, mediaType: attachmentTypes[kind], storedAt: act.now };
    await rememberFile(tx, file);
    const recordedBy = accountId(act);
    for (const view of said)
      await writeConfirmation(tx, act, view, { answer: 'confirmed', method: 'signedSheet', scanFile, recordedBy });
  });
}
