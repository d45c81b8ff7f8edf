import type { Read } from 'db/database';
import { feedback } from 'db/schema/answers';
import { receipts } from 'db/schema/comments';
import { consultations } from 'db/schema/consultations';
import { drafts } from 'db/schema/drafts';
import { and, asc, eq, isNotNull } from 'drizzle-orm';
import type { Variant } from '~/domain/bundle/manifest';
import { versionKey } from '~/domain/draft-version';
import { certificatesOf } from './certificates.server';
import { type DocketFacts, unitNames } from './docket-facts.server';

/** What a bundle of a docket is made of, without anything that may be long: that is read when its turn comes. */
export async function bundleRows(read: Read, docket: DocketFacts, variant: Variant) {
  const rounds = await read
    .select({ id: consultations.id, number: consultations.number, hasFeedback: feedback.id })
    .from(consultations)
    .leftJoin(feedback, eq(feedback.consultationId, consultations.id))
    .where(and(eq(consultations.docketId, docket.id), isNotNull(consultations.publishedAt)))
    .orderBy(asc(consultations.round));
  const shown = variant === 'full' ? isNotNull(drafts.confirmedAt) : isNotNull(drafts.publishedAt);
  const versions = await read
    .select({ id: drafts.id, stage: drafts.stage, version: drafts.version, sourceFile: drafts.sourceFile })
    .from(drafts)
    .where(and(eq(drafts.docketId, docket.id), shown))
    .orderBy(asc(drafts.uploadedAt), asc(drafts.id));
  return {
    docket: await docketInWords(read, docket),
    rounds: rounds.map(({ id, number, hasFeedback }) => ({ id, number, hasFeedback: hasFeedback !== null })),
    drafts: versions.map((draft) => ({ id: draft.id, key: versionKey(draft), source: draft.sourceFile })),
    certificates: await certificatesOf(read, docket.id),
    scans: variant === 'full' ? await scansOf(read, docket.id) : [],
  };
}

async function docketInWords(read: Read, docket: DocketFacts) {
  const { number, title, summary, affected, flags, profileVersion, createdAt, terminatedAt, terminationReason } =
    docket;
  const [leadUnit = '', ...coDraftingUnits] = await unitNames(read, docket.unitIds);
  const [issuingOrgan = ''] = await unitNames(read, [docket.issuingOrganId]);
  const ended = { terminatedAt: terminatedAt?.toISOString() ?? null, terminationReason };
  const opened = { openedAt: createdAt.toISOString(), profileVersion };
  return { number, title, summary, affected, flags, leadUnit, coDraftingUnits, issuingOrgan, ...opened, ...ended };
}

async function scansOf(read: Read, docketId: string): Promise<string[]> {
  const rows = await read
    .selectDistinct({ scan: receipts.scanFile })
    .from(receipts)
    .innerJoin(consultations, eq(consultations.id, receipts.consultationId))
    .where(and(eq(consultations.docketId, docketId), isNotNull(receipts.scanFile)))
    .orderBy(asc(receipts.scanFile));
  return rows.flatMap(({ scan }) => scan ?? []);
}

/** The notice of a round as it was frozen: the very text whose hash is on record. */
export async function frozenNotice(read: Read, consultationId: string): Promise<string> {
  const [row] = await read
    .select({ snapshot: consultations.snapshot })
    .from(consultations)
    .where(eq(consultations.id, consultationId));
  return row!.snapshot!;
}

/** The feedback of a round as it was frozen. */
export async function frozenFeedback(read: Read, consultationId: string): Promise<string> {
  const [row] = await read
    .select({ report: feedback.report })
    .from(feedback)
    .where(eq(feedback.consultationId, consultationId));
  return row!.report;
}

/** The words of a version, as they were hashed. */
export async function draftText(read: Read, draftId: string): Promise<string> {
  const [row] = await read.select({ text: drafts.text }).from(drafts).where(eq(drafts.id, draftId));
  return row!.text;
}
