import {
  activityKinds,
  deliveryWays,
  questionKinds,
  type RepresentativeCategory,
  representativeCategories,
  selectionRules,
} from '../../app/domain/vocabulary';
import { newId } from '../ids';
import { k } from '../kit';
import { dockets } from './dockets';
import { files } from './drafts';
import { accounts } from './people';

/** How often each answer of a question was given; free answers are only counted. */
export type QuestionCount = { position: number; answered: number; options: number[] };
/** What came of an activity, frozen when it is published. */
export type ActivityResult = {
  summary: string;
  attendance: Partial<Record<RepresentativeCategory, number>>;
  responses: number;
  counts: QuestionCount[];
};

/** A hearing, a panel, a meeting of experts, a questionnaire or a visit. Its state is computed from these times. */
export const activities = k.table(
  'activities',
  {
    id: k.text().primaryKey().$defaultFn(newId),
    number: k.text().notNull().unique(),
    docketId: k
      .text()
      .notNull()
      .references(() => dockets.id),
    kind: k.choice([...activityKinds]).notNull(),
    title: k.text().notNull(),
    about: k.text().notNull(),
    startsAt: k.instant().notNull(),
    /** Excluded; a questionnaire takes answers until then. */
    endsAt: k.instant().notNull(),
    place: k.text().notNull().default(''),
    audience: k.text().notNull().default(''),
    contact: k.text().notNull().default(''),
    /** Nothing means that nobody has to sign up. */
    signUpClosesAt: k.instant(),
    seats: k.int(),
    selectionRule: k.choice([...selectionRules]),
    selectionText: k.text().notNull().default(''),
    createdBy: k
      .text()
      .notNull()
      .references(() => accounts.id),
    createdAt: k.instant().notNull(),
    publishedAt: k.instant(),
    publishedBy: k.text().references(() => accounts.id),
    selectedAt: k.instant(),
    /** What the lot was drawn with; everybody can draw it again. */
    selectionSeed: k.text(),
    cancelledAt: k.instant(),
    cancelReason: k.text(),
    result: k.json<ActivityResult>(),
    reportedAt: k.instant(),
    reportedBy: k.text().references(() => accounts.id),
  },
  (t) => [k.index('activities_docket').on(t.docketId), k.index('activities_public').on(t.publishedAt, t.startsAt)],
);

/** Somebody who wants to take part. The number is theirs; the list of who takes part names numbers and categories, no names. */
export const activitySignUps = k.table(
  'activity_sign_ups',
  {
    id: k.text().primaryKey().$defaultFn(newId),
    activityId: k
      .text()
      .notNull()
      .references(() => activities.id),
    number: k.text().notNull().unique(),
    /** Made when the form is rendered: a double click signs up once. */
    idempotencyKey: k.text().notNull().unique(),
    name: k.sealed().notNull(),
    contact: k.sealed().notNull(),
    category: k.choice([...representativeCategories]).notNull(),
    reason: k.sealed().notNull(),
    receivedAt: k.instant().notNull(),
    selected: k.bool(),
  },
  (t) => [k.index('activity_sign_ups_activity').on(t.activityId, t.receivedAt)],
);

export const activityQuestions = k.table(
  'activity_questions',
  {
    id: k.text().primaryKey().$defaultFn(newId),
    activityId: k
      .text()
      .notNull()
      .references(() => activities.id),
    position: k.int().notNull(),
    kind: k.choice([...questionKinds]).notNull(),
    text: k.text().notNull(),
    options: k.json<string[]>().notNull(),
  },
  (t) => [k.unique('activity_questions_position').on(t.activityId, t.position)],
);

/** One filled-in questionnaire: for each question by its position the chosen options, counted from 0, or the words. */
export type Answers = Record<string, number[] | string>;

export const activityResponses = k.table(
  'activity_responses',
  {
    id: k.text().primaryKey().$defaultFn(newId),
    activityId: k
      .text()
      .notNull()
      .references(() => activities.id),
    idempotencyKey: k.text().notNull().unique(),
    answers: k.json<Answers>().notNull(),
    receivedAt: k.instant().notNull(),
  },
  (t) => [k.index('activity_responses_activity').on(t.activityId)],
);

/** A paper for those who take part, such as the draft and the figures that a hearing is about. */
export const activityPapers = k.table(
  'activity_papers',
  {
    id: k.text().primaryKey().$defaultFn(newId),
    activityId: k
      .text()
      .notNull()
      .references(() => activities.id),
    title: k.text().notNull(),
    fileHash: k
      .text()
      .notNull()
      .references(() => files.hash),
    addedBy: k
      .text()
      .notNull()
      .references(() => accounts.id),
    addedAt: k.instant().notNull(),
    removedAt: k.instant(),
  },
  (t) => [k.index('activity_papers_activity').on(t.activityId)],
);

/** Who got which paper on which day and how: opened by themselves, or noted by the officer who handed it over. */
export const activityDeliveries = k.table(
  'activity_deliveries',
  {
    id: k.text().primaryKey().$defaultFn(newId),
    paperId: k
      .text()
      .notNull()
      .references(() => activityPapers.id),
    signUpId: k
      .text()
      .notNull()
      .references(() => activitySignUps.id),
    way: k.choice([...deliveryWays]).notNull(),
    receivedOn: k.day().notNull(),
    recordedAt: k.instant().notNull(),
    /** Nobody when it was opened by the person. */
    recordedBy: k.text().references(() => accounts.id),
  },
  (t) => [k.index('activity_deliveries_paper').on(t.paperId), k.index('activity_deliveries_sign_up').on(t.signUpId)],
);
