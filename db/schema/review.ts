import { sql } from 'drizzle-orm';
import {
  submissionAnswers as answers,
  conclusions,
  gateOutcomes,
  type MaterialItem,
  type ReturnGround,
} from '../../app/domain/vocabulary';
import { newId } from '../ids';
import { k } from '../kit';
import { exemptions } from './consultations';
import { dockets } from './dockets';
import { drafts } from './drafts';
import { accounts } from './people';

/** One evaluation of "may this docket be accepted for legality review?", with every check and its evidence. */
export const gateEvaluations = k.table(
  'gate_evaluations',
  {
    id: k.text().primaryKey().$defaultFn(newId),
    docketId: k
      .text()
      .notNull()
      .references(() => dockets.id),
    draftId: k.text().references(() => drafts.id),
    outcome: k.choice([...gateOutcomes]).notNull(),
    exemptionId: k.text().references(() => exemptions.id),
    /** Canonical JSON of the facts looked at and of the checks: anyone can evaluate them again. */
    facts: k.text().notNull(),
    checks: k.text().notNull(),
    profileVersion: k.int().notNull(),
    evaluatedBy: k
      .text()
      .notNull()
      .references(() => accounts.id),
    evaluatedAt: k.instant().notNull(),
  },
  (t) => [
    k.unique('gate_evaluations_proof').on(t.id, t.docketId, t.draftId, t.outcome),
    k.check('gate_exemption_named', sql`${t.outcome} <> 'passed_by_exemption' or ${t.exemptionId} is not null`),
  ],
);

/** Every attempt at legality review, the refused ones too. */
export const submissions = k.table(
  'submissions',
  {
    id: k.text().primaryKey().$defaultFn(newId),
    docketId: k
      .text()
      .notNull()
      .references(() => dockets.id),
    draftId: k.text().references(() => drafts.id),
    evaluationId: k
      .text()
      .notNull()
      .unique()
      .references(() => gateEvaluations.id),
    attempt: k.int().notNull(),
    refusedByGate: k.bool().notNull(),
    letter: k.text().notNull().default(''),
    /** The list of materials as it stood, canonical JSON: what was there, what did not apply and why, what was missing. */
    materials: k.text().notNull().default('[]'),
    submittedBy: k
      .text()
      .notNull()
      .references(() => accounts.id),
    submittedAt: k.instant().notNull(),
  },
  (t) => [k.unique('submissions_attempt').on(t.docketId, t.attempt)],
);

/** What the review body answered to an attempt that passed the gate. One answer an attempt. */
export const submissionAnswers = k.table('submission_answers', {
  submissionId: k
    .text()
    .primaryKey()
    .references(() => submissions.id),
  answer: k.choice([...answers]).notNull(),
  reason: k.text().notNull().default(''),
  /** Materials asked for; of an acceptance those that were missing all the same. */
  items: k.json<MaterialItem[]>().notNull().default([]),
  grounds: k.json<ReturnGround[]>().notNull().default([]),
  supplementsDueOn: k.day(),
  answeredBy: k
    .text()
    .notNull()
    .references(() => accounts.id),
  answeredAt: k.instant().notNull(),
});

/**
 * A legality review. The foreign key over four columns and the check mean that the database itself refuses a review whose
 * docket, draft and outcome are not those of a passing evaluation.
 */
export const reviews = k.table(
  'reviews',
  {
    id: k.text().primaryKey().$defaultFn(newId),
    submissionId: k
      .text()
      .notNull()
      .unique()
      .references(() => submissions.id),
    docketId: k.text().notNull(),
    draftId: k.text().notNull(),
    evaluationId: k.text().notNull(),
    outcome: k.choice(['passed', 'passed_by_exemption']).notNull(),
    reviewerId: k
      .text()
      .notNull()
      .references(() => accounts.id),
    acceptedAt: k.instant().notNull(),
    dueOn: k.day().notNull(),
    dueProvisional: k.bool().notNull(),
    conclusion: k.choice([...conclusions]),
    opinion: k.text(),
    concludedBy: k.text().references(() => accounts.id),
    concludedAt: k.instant(),
  },
  (t) => [
    k.foreignKey({
      name: 'reviews_need_a_passing_evaluation',
      columns: [t.evaluationId, t.docketId, t.draftId, t.outcome],
      foreignColumns: [gateEvaluations.id, gateEvaluations.docketId, gateEvaluations.draftId, gateEvaluations.outcome],
    }),
    k.check('reviews_passed', sql`${t.outcome} in ('passed', 'passed_by_exemption')`),
  ],
);
