import { z } from 'zod';
import { newSubmission } from '~/commands/submissions/submit.server';
import { checkSchema } from '~/domain/certificate/statement';
import { publicPhases } from '~/domain/consultation/register';
import { conclusions, gateOutcomes, submissionAnswers } from '~/domain/vocabulary';

// What the interface says, once: answers are read by these schemas before they leave, and OpenAPI is made from them.
export const instant = z.iso.datetime();
export const day = z.iso.date();
export const hash = z.string().regex(/^[0-9a-f]{64}$/);
const next = z.string().nullable();
const counts = z.record(z.string(), z.int());

export const consultation = z
  .object({
    number: z.string(),
    docket: z.string(),
    title: z.string(),
    round: z.int(),
    leadUnit: z.string(),
    phase: z.enum(publicPhases),
    publishedAt: instant,
    opensAt: instant,
    closesAt: instant,
    noticeHash: hash,
    address: z.url(),
    feedback: z
      .object({
        publishedAt: instant,
        countedThrough: instant,
        reportHash: hash,
        receipts: z.int(),
        opinions: z.int(),
        late: z.int(),
        withdrawn: z.int(),
        byChannel: counts,
        byResult: counts,
      })
      .nullable(),
  })
  .meta({ id: 'Consultation' });
export const consultationList = z.object({ items: z.array(consultation), next }).meta({ id: 'ConsultationList' });

export const meeting = z
  .object({
    number: z.string(),
    title: z.string(),
    organ: z.string(),
    heldAt: instant,
    place: z.string(),
    publishedAt: instant,
    address: z.url(),
  })
  .meta({ id: 'Meeting' });
export const meetingList = z.object({ items: z.array(meeting), next }).meta({ id: 'MeetingList' });

export const officialDocument = z
  .object({
    number: z.string(),
    docket: z.string(),
    title: z.string(),
    signedOn: day,
    effectiveOn: day,
    expiresOn: day.nullable(),
    publishedAt: instant,
    address: z.url(),
  })
  .meta({ id: 'Document' });
export const documentList = z.object({ items: z.array(officialDocument), next }).meta({ id: 'DocumentList' });

export const timeline = z
  .object({
    docket: z.string(),
    title: z.string(),
    steps: z.array(
      z.object({ at: instant, type: z.string(), facts: z.record(z.string(), z.union([z.string(), z.number()])) }),
    ),
  })
  .meta({ id: 'Timeline' });

export const certificates = z
  .object({
    docket: z.string(),
    keys: z.url(),
    items: z.array(z.object({ number: z.string(), issuedAt: instant, sha256: hash, address: z.url() })),
  })
  .meta({ id: 'Certificates' });

export const gate = z
  .object({
    docket: z.string(),
    at: instant,
    outcome: z.enum(gateOutcomes),
    profileVersion: z.int(),
    hash,
    checks: z.array(checkSchema),
  })
  .meta({ id: 'Gate' });

export const attempt = z
  .object({
    id: z.string(),
    attempt: z.int(),
    state: z.string(),
    submittedAt: instant,
    outcome: z.enum(gateOutcomes),
    answer: z
      .object({
        answer: z.enum(submissionAnswers),
        reason: z.string(),
        supplementsDueOn: day.nullable(),
        at: instant,
      })
      .nullable(),
    review: z
      .object({ acceptedAt: instant, conclusion: z.enum(conclusions).nullable(), concludedAt: instant.nullable() })
      .nullable(),
  })
  .meta({ id: 'Submission' });
export const attempts = z.object({ docket: z.string(), items: z.array(attempt) }).meta({ id: 'SubmissionList' });

export const submission = newSubmission.meta({ id: 'NewSubmission' });
export const submitted = z.object({ id: z.string(), address: z.url() }).meta({ id: 'Submitted' });

/** RFC 9457, with every reason of the rules. */
export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    reasons: z.array(
      z.object({
        code: z.string(),
        sentence: z.string(),
        facts: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
        field: z.string().optional(),
        source: z.object({ document: z.string(), article: z.string().optional() }).optional(),
      }),
    ),
  })
  .meta({ id: 'Problem' });

/** Where a page of a list begins: behind the entry with this number. */
export const page = z.object({ after: z.string().max(200).optional() });
