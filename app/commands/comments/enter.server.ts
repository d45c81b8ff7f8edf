import { rememberFile } from 'db/file-store';
import { z } from 'zod';
import { attachmentLimits } from '~/domain/comment/attachment';
import type { Reason } from '~/domain/reason';
import { channels } from '~/domain/vocabulary';
import { consultationFacts } from '~/queries/consultation-facts.server';
import { docketFacts } from '~/queries/docket-facts.server';
import { profileVersion } from '~/queries/rules-profile.server';
import { type Act, accountId, forbidden, type Outcome, refused, transact } from '../act.server';
import { type HandedIn, keepAttachments } from './attachments.server';
import { type Sending, sending } from './opinions';
import { type Receipt, receive } from './receive.server';

export const offlineChannels = channels.filter((channel) => channel !== 'online');

export const offlineSending = sending.extend({
  channel: z
    .enum(offlineChannels as [string, ...string[]], 'chooseOne')
    .transform((channel) => channel as (typeof offlineChannels)[number]),
  receivedOn: z.iso.date('notADate'),
  receivedTime: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'malformed')
    .default('12:00'),
});

type Offline = Sending & {
  consultationId: string;
  channel: (typeof offlineChannels)[number];
  receivedAt: Date;
  privacyNotice: string;
  scan?: { bytes: Uint8Array; mediaType: string };
  attachments?: readonly HandedIn[];
};

/**
 * An officer enters what came by post, telephone or at the counter. It counts like any other comment; what decides whether it
 * is late is when it was received, which cannot be in the future.
 */
export async function enterComment(act: Act, input: Offline): Promise<Outcome<Receipt>> {
  const { consultationId, channel, receivedAt, privacyNotice, scan, attachments = [], ...sent } = input;
  const consultation = await consultationFacts(act.db.read, { id: consultationId });
  const docket = consultation && (await docketFacts(act.db.read, { id: consultation.docketId }));
  if (!docket) return refused({ code: 'not_found' });
  const no: Reason[] = forbidden(act, 'comment.enter', docket.unitIds);
  if (receivedAt > act.now) no.push({ code: 'received_in_the_future', field: 'receivedOn' });
  if (no.length > 0) return refused(...no);
  const { limits } = await profileVersion(act.db.read, consultation.profileVersion);
  const files = await keepAttachments(act, attachments, attachmentLimits(limits));
  if (files.reasons) return refused(...files.reasons);
  const scanFile = scan && (await act.files.put(scan.bytes));
  return transact(act, async (tx) => {
    if (scan && scanFile) {
      await rememberFile(tx, {
        hash: scanFile,
        size: scan.bytes.byteLength,
        mediaType: scan.mediaType,
        storedAt: act.now,
      });
    }
    const arrival = {
      receivedAt,
      channel,
      privacyNotice,
      language: 'zh-CN' as const,
      enteredBy: accountId(act),
      scanFile,
    };
    return receive(tx, act, consultation, sent, arrival, files.kept);
  });
}
