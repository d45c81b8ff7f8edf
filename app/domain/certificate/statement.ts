import { z } from 'zod';

/** The name of this form of certificate. What it says is never changed: another content is another form. */
export const certificateForm = 'minyi-consultation-certificate/1';

const facts = z.record(z.string(), z.union([z.string(), z.number()]));
const said = z.strictObject({ code: z.string(), facts: facts.optional() });
const source = z.strictObject({ document: z.string(), article: z.string().optional() });

export const checkSchema = z.strictObject({
  check: z.string(),
  state: z.enum(['pass', 'fail', 'not_applicable']),
  faults: z.array(said),
  warnings: z.array(said),
  evidence: z.array(said),
  sources: z.array(source),
});

const minimum = z.strictObject({
  class: z.string(),
  value: z.number(),
  unit: z.string(),
  nature: z.enum(['law', 'county']),
  source: source.optional(),
});

/** One round. `shown` are SHA-256 (hex) of what the public saw: the notice as a whole, and its parts. Counts are of opinions. */
const round = z.strictObject({
  number: z.string(),
  round: z.number(),
  publishedAt: z.string(),
  opensAt: z.string(),
  closesAt: z.string(),
  period: z.strictObject({ verdict: z.string(), counted: z.number(), unit: z.string(), minimum: z.array(minimum) }),
  shown: z.strictObject({
    notice: z.string(),
    draft: z.string(),
    source: z.string().nullable(),
    notes: z.string(),
    basis: z.string(),
  }),
  feedback: z.strictObject({
    publishedAt: z.string(),
    countedThrough: z.string(),
    receipts: z.number(),
    opinions: z.number(),
    late: z.number(),
    withdrawn: z.number(),
    results: z.record(z.string(), z.number()),
    report: z.string(),
  }),
});

const certified = {
  county: z.string(),
  docket: z.strictObject({
    number: z.string(),
    title: z.string(),
    leadUnit: z.string(),
    coDraftingUnits: z.array(z.string()),
    issuingOrgan: z.string(),
    profileVersion: z.number(),
  }),
  rounds: z.array(round).min(1),
  checks: z.array(checkSchema),
};

/** What a certificate is about: facts of the record and the gate's checks over them. */
export type Certified = Pick<Statement, keyof typeof certified>;

/** The whole statement that is signed. Times are ISO instants in UTC; `record` is the last link of the chain of events. */
export const statementSchema = z.strictObject({
  form: z.literal(certificateForm),
  number: z.string(),
  ...certified,
  record: z.strictObject({ position: z.number(), hash: z.string() }).nullable(),
  issuedAt: z.string(),
  key: z.string(),
  page: z.string(),
  keys: z.string(),
});
export type Statement = z.infer<typeof statementSchema>;
