import { adviserKinds, materialItems, pointResults, severities } from '../../app/domain/vocabulary';
import { newId } from '../ids';
import { k } from '../kit';
import { dockets } from './dockets';
import { files } from './drafts';
import { accounts } from './people';
import { reviews, submissions } from './review';

const account = () =>
  k
    .text()
    .notNull()
    .references(() => accounts.id);
const review = () =>
  k
    .text()
    .notNull()
    .references(() => reviews.id);

/**
 * What the drafting unit handed in, item by item, beside what the record holds by itself: a file, or why the item does not apply.
 * What was taken back stays, marked.
 */
export const materials = k.table(
  'materials',
  {
    id: k.text().primaryKey().$defaultFn(newId),
    docketId: k
      .text()
      .notNull()
      .references(() => dockets.id),
    item: k.choice([...materialItems]).notNull(),
    /** The file; none where `reason` says why the item does not apply. */
    file: k.text().references(() => files.hash),
    fileName: k.text().notNull().default(''),
    reason: k.text().notNull().default(''),
    addedBy: account(),
    addedAt: k.instant().notNull(),
    removedBy: k.text().references(() => accounts.id),
    removedAt: k.instant(),
  },
  (t) => [k.index('materials_docket').on(t.docketId, t.item)],
);

/** To whom the bureau gave a submission; the latest stands. */
export const reviewAssignments = k.table(
  'review_assignments',
  {
    id: k.text().primaryKey().$defaultFn(newId),
    submissionId: k
      .text()
      .notNull()
      .references(() => submissions.id),
    assigneeId: account(),
    assignedBy: account(),
    assignedAt: k.instant().notNull(),
  },
  (t) => [k.index('review_assignments_submission').on(t.submissionId)],
);

/** Supplements asked for while a review is under way: the clock stands still until they are in, or are given up. */
export const reviewSupplements = k.table(
  'review_supplements',
  {
    id: k.text().primaryKey().$defaultFn(newId),
    reviewId: review(),
    items: k.json<(typeof materialItems)[number][]>().notNull(),
    request: k.text().notNull(),
    dueOn: k.day().notNull(),
    askedBy: account(),
    askedAt: k.instant().notNull(),
    /** What the drafting unit said when it was done; none when the reviewer gave the request up. */
    reply: k.text(),
    endedBy: k.text().references(() => accounts.id),
    endedAt: k.instant(),
  },
  (t) => [k.index('review_supplements_review').on(t.reviewId)],
);

/** A written view of a legal adviser, a public lawyer or an expert whom the bureau heard. */
export const adviserViews = k.table(
  'adviser_views',
  {
    id: k.text().primaryKey().$defaultFn(newId),
    reviewId: review(),
    kind: k.choice([...adviserKinds]).notNull(),
    name: k.sealed().notNull(),
    view: k.text().notNull(),
    file: k.text().references(() => files.hash),
    recordedBy: account(),
    recordedAt: k.instant().notNull(),
  },
  (t) => [k.index('adviser_views_review').on(t.reviewId)],
);

/** One opinion of the review on one provision of the submitted text, or on the whole of it. */
export const reviewPoints = k.table(
  'review_points',
  {
    id: k.text().primaryKey().$defaultFn(newId),
    reviewId: review(),
    /** A provision of the submitted draft; none: the whole text. */
    nodeId: k.text(),
    severity: k.choice([...severities]).notNull(),
    opinion: k.text().notNull(),
    basis: k.text().notNull(),
    writtenBy: account(),
    writtenAt: k.instant().notNull(),
    withdrawnBy: k.text().references(() => accounts.id),
    withdrawnAt: k.instant(),
  },
  (t) => [k.index('review_points_review').on(t.reviewId)],
);

/** What the drafting unit answers to a point; the latest stands. */
export const pointAnswers = k.table(
  'point_answers',
  {
    id: k.text().primaryKey().$defaultFn(newId),
    pointId: k
      .text()
      .notNull()
      .references(() => reviewPoints.id),
    result: k.choice([...pointResults]).notNull(),
    text: k.text().notNull(),
    answeredBy: account(),
    answeredAt: k.instant().notNull(),
  },
  (t) => [k.index('point_answers_point').on(t.pointId)],
);

/** The opinion of a concluded review as a document: its bytes are stored once and given out as they are. */
export const reviewOpinions = k.table('review_opinions', {
  reviewId: k
    .text()
    .primaryKey()
    .references(() => reviews.id),
  /** 文号, as the bureau's register has it; may be empty. */
  number: k.text().notNull().default(''),
  word: k
    .text()
    .notNull()
    .references(() => files.hash),
  /** Printed on the first request where a browser is installed. */
  pdf: k.text().references(() => files.hash),
  publishedBy: k.text().references(() => accounts.id),
  publishedAt: k.instant(),
});
