import { z } from 'zod';
import { classFlags, exemptionGrounds, fairCompetitionConclusions } from '../vocabulary';
import { type StepItem, stepItems } from './step-items';

const instant = z.string().nullable();
const hash = z.string().nullable();
const source = z.strictObject({ document: z.string(), article: z.string().optional() });

/** The minimum that bound a round, with its article where the number is law. */
const minimum = z.strictObject({
  class: z.enum(['majorDecision', 'enterpriseRelated', 'rightsImpact', 'other']),
  value: z.number(),
  unit: z.enum(['day', 'workingDay']),
  nature: z.enum(['law', 'county']),
  source: source.optional(),
});

/** One round of consultation as the gate looks at it. `null` is a fact that is missing, and a missing fact never passes. */
const round = z.strictObject({
  number: z.string(),
  publishedAt: instant,
  closesAt: instant,
  /** As judged and frozen when the notice was published: what became known later does not make a lawful period short. */
  period: z
    .strictObject({
      verdict: z.enum([
        'long_enough',
        'only_inclusive_count_reaches',
        'depends_on_unknown_holidays',
        'shortened_lawfully',
        'too_short',
      ]),
      counted: z.number(),
      unit: z.enum(['day', 'workingDay']),
      minimum: z.array(minimum),
    })
    .nullable(),
  snapshotHash: hash,
  snapshotHas: z.strictObject({ draft: z.boolean(), notes: z.boolean(), basis: z.boolean() }),
  /** Standing comments received up to `countedThrough` that have no disposition; without feedback, of all there are. */
  unanswered: z.number().nullable(),
  feedback: z
    .strictObject({ publishedAt: instant, countedThrough: instant, reportHash: hash, adopted: z.number() })
    .nullable(),
});

/** An exception that was asked for. `anotherHand`: who decided neither asked for it nor drafts the docket. */
const exemption = z.strictObject({
  id: z.string(),
  ground: z.enum(exemptionGrounds),
  decision: z.enum(['approved', 'refused']).nullable(),
  decidedAt: instant,
  anotherHand: z.boolean(),
  post: z.string().nullable(),
  documentHash: hash,
  publicLine: z.boolean(),
});

/** What the submitted text made of the consulted one; see `driftOf`. `limit` is the share from which it counts as large. */
const version = z.strictObject({
  changed: z.number(),
  share: z.number(),
  limit: z.number(),
  unrecorded: z.array(z.string()),
  duties: z.array(z.string()),
});

/** One step beside the consultation. What stands for it has a hash and a time; `href` is where an officer sees it. */
const step = z.strictObject({
  /** By the version of the rules profile that the docket started under. */
  askedByCounty: z.boolean(),
  evidence: z.array(
    z.strictObject({ kind: z.enum(['record', 'file']), hash, href: z.string().nullable(), at: instant }),
  ),
  /** SHA-256 of what the drafting unit wrote of why the step does not apply. */
  reasonHash: hash,
  /** Announced to the public, and nothing published of what came of it. */
  unreported: z.array(z.string()),
});
const steps = z.strictObject(
  Object.fromEntries(stepItems.map((item) => [item, step.nullable()])) as Record<StepItem, z.ZodNullable<typeof step>>,
);

/** The other steps on record. `anotherHand`: the market regulator's officer does not draft the docket. */
const procedure = z.strictObject({
  /** Standing entries of policy basis that name the articles they support. */
  basisEntries: z.number().nullable(),
  fairCompetition: z
    .strictObject({
      conclusion: z.enum(fairCompetitionConclusions),
      concludedAt: instant,
      textHash: hash,
      anotherHand: z.boolean(),
      until: z.string().nullable(),
    })
    .nullable(),
});

const edition1 = z.strictObject({
  edition: z.literal(1),
  at: instant,
  docket: z.strictObject({
    terminated: z.boolean(),
    issued: z.boolean(),
    flags: z.strictObject(
      Object.fromEntries(classFlags.map((flag) => [flag, z.boolean()])) as Record<
        (typeof classFlags)[number],
        z.ZodBoolean
      >,
    ),
  }),
  rounds: z.array(round),
  /** The text of the last published round. */
  consultedTextHash: hash,
  reviewDraft: z.strictObject({ id: z.string(), confirmedAt: instant, textHash: hash }).nullable(),
  exemptions: z.array(exemption),
});
const edition2 = edition1.extend({
  edition: z.literal(2),
  version: version.nullable(),
  /** `missing`: the steps of which nothing was in the file, nor a reason why they did not apply. */
  procedure: procedure.extend({ missing: z.array(z.string()).nullable() }),
});
const edition3 = edition2.extend({ edition: z.literal(3), procedure: procedure.extend({ steps }) });

/**
 * Everything that "may this docket be accepted for legality review?" depends on: plain data, kept with every evaluation, so
 * that anyone can ask again. Times are ISO instants in UTC. `edition` says by which edition of the rule it was asked: the first
 * looked at the consultation alone, the second only warned of steps that were not in the file.
 */
export const gateFactsSchema = z.discriminatedUnion('edition', [edition1, edition2, edition3]);

export type GateFacts = z.infer<typeof edition3>;
export type EarlierFacts = z.infer<typeof edition1> | z.infer<typeof edition2>;
export type StepFacts = z.infer<typeof step>;
export type RoundFacts = GateFacts['rounds'][number];
export type ExemptionFacts = GateFacts['exemptions'][number];
