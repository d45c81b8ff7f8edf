import type { Read } from 'db/database';
import { canonicalJson, sha256 } from 'db/record';
import { consultations } from 'db/schema/consultations';
import { and, eq, isNull } from 'drizzle-orm';
import type { NoticeSnapshot } from '~/domain/consultation/notice-snapshot';
import { refusalsToPublish } from '~/domain/consultation/refusals-to-publish';
import { unitNames } from '~/queries/docket-facts.server';
import { draftNodes } from '~/queries/draft-nodes.server';
import { type Notice, noticeFacts } from '~/queries/notice-facts.server';
import { type Act, accountId, forbidden, type Outcome, Refusal, record, refuseIf, transact } from '../act.server';
import { makeDraftPublic } from '../drafts/make-public.server';

/**
 * Publishes a notice: refuses with all reasons at once, or freezes what the public sees (draft, notes, basis, dates, channels)
 * and its hash. Of two officers who publish at once, one is told that it is public already.
 */
export function publishConsultation(
  act: Act,
  { consultationId }: { consultationId: string },
): Promise<Outcome<{ number: string }>> {
  return transact(act, async (tx) => {
    const notice = await noticeFacts(tx, consultationId, act.now);
    if (!notice) throw new Refusal([{ code: 'not_found' }]);
    const { docket, facts, consultation } = notice;
    refuseIf(forbidden(act, 'consultation.publish', docket.unitIds));
    refuseIf(refusalsToPublish(facts, act.now));
    const snapshot = canonicalJson(await snapshotOf(tx, notice, act.now));
    const snapshotHash = sha256(snapshot);
    const published = await tx
      .update(consultations)
      .set({ publishedAt: act.now, publishedBy: accountId(act), snapshot, snapshotHash })
      .where(and(eq(consultations.id, consultationId), isNull(consultations.publishedAt)))
      .returning({ id: consultations.id });
    if (published.length === 0) throw new Refusal([{ code: 'consultation_already_published' }]);
    await makeDraftPublic(tx, act, consultation.draftId);
    await record(tx, act, {
      type: 'consultation.published',
      docketId: docket.id,
      subject: consultationId,
      data: { number: consultation.number, round: consultation.round, snapshotHash },
    });
    return { number: consultation.number };
  });
}

/** What the public is shown from this moment on, in one value that never changes. */
async function snapshotOf(
  read: Read,
  { docket, consultation, draft, notes, basis, facts }: Notice,
  publishedAt: Date,
): Promise<NoticeSnapshot> {
  const [leadUnit = '', ...coDraftingUnits] = await unitNames(read, docket.unitIds);
  const [issuingOrgan = ''] = await unitNames(read, [docket.issuingOrganId]);
  const { title, summary, affected, flags, profileVersion } = docket;
  const { round, opensAt, closesAt, channels, shortenedReason } = consultation;
  const { countedDays, exclusiveDays, inclusiveDays, unit, verdict, minimum } = facts.period;
  return {
    docket: { number: docket.number, title, summary, affected, flags, leadUnit, coDraftingUnits, issuingOrgan },
    consultation: {
      number: consultation.number,
      round,
      opensAt: opensAt.toISOString(),
      closesAt: closesAt.toISOString(),
      publishedAt: publishedAt.toISOString(),
      channels: definedOnly(channels),
      shortenedReason,
    },
    period: {
      countedDays,
      exclusiveDays,
      inclusiveDays,
      unit,
      verdict,
      minimum: minimum.binding.map(definedOnly),
      profileVersion,
    },
    draft: {
      id: draft.id,
      version: draft.version,
      textHash: draft.textHash,
      sourceHash: draft.sourceFile,
      nodes: await draftNodes(read, draft.id),
    },
    notes: notes ?? '',
    basis: basis
      .filter(({ kind }) => kind !== 'partyDocument')
      .map(({ id, kind, title, documentNumber, issuingBody, citedArticle, quotation, relation, supports }) => {
        return { id, kind, title, documentNumber, issuingBody, citedArticle, quotation, relation, supports };
      }),
  };
}

// Canonical JSON has no word for "undefined".
const definedOnly = <T extends object>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
