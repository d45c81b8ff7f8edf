import {
  ageBands,
  applicationAnswers,
  type InterestField,
  nominators,
  sectors,
  sexes,
} from '../../app/domain/pool/words';
import {
  type ConsentField,
  consentFields,
  type RepresentativeCategory,
  representativeCategories,
} from '../../app/domain/vocabulary';
import { newId } from '../ids';
import { k } from '../kit';
import { representatives } from './meetings';
import { accounts } from './people';

/** An open call for representatives: who may apply, for how many places, until when, and for which term. */
export const calls = k.table('calls', {
  id: k.text().primaryKey().$defaultFn(newId),
  number: k.text().notNull().unique(),
  title: k.text().notNull(),
  lead: k.text().notNull(),
  conditions: k.text().notNull(),
  categories: k.json<RepresentativeCategory[]>().notNull(),
  places: k.int().notNull(),
  opensAt: k.instant().notNull(),
  /** The first moment at which it is closed: 24:00 of the last day. */
  closesAt: k.instant().notNull(),
  termFrom: k.day().notNull(),
  termUntil: k.day().notNull(),
  contact: k.text().notNull(),
  publishedBy: k
    .text()
    .notNull()
    .references(() => accounts.id),
  publishedAt: k.instant().notNull(),
});

/** One person's application to a call, or their nomination by a body. Nothing here is public. */
export const applications = k.table(
  'applications',
  {
    id: k.text().primaryKey().$defaultFn(newId),
    number: k.text().notNull().unique(),
    codeHash: k.text().notNull(),
    /** Made when the form is rendered: a double click gives the same application. */
    idempotencyKey: k.text().notNull().unique(),
    callId: k
      .text()
      .notNull()
      .references(() => calls.id),
    nominator: k.choice([...nominators]),
    nominatingBody: k.text().notNull().default(''),
    name: k.sealed().notNull(),
    phone: k.sealed(),
    email: k.sealed(),
    category: k.choice([...representativeCategories]).notNull(),
    unit: k.text().notNull().default(''),
    post: k.text().notNull().default(''),
    area: k.text().notNull(),
    sector: k.choice([...sectors]).notNull(),
    fields: k.json<InterestField[]>().notNull(),
    ageBand: k.choice([...ageBands]).notNull(),
    sex: k.choice([...sexes]),
    statement: k.sealed().notNull(),
    /** What the person agreed to see on the published list, should they be accepted. */
    mayShow: k.json<ConsentField[]>().notNull(),
    privacyNotice: k.text().notNull(),
    language: k.choice(['zh-CN', 'en']).notNull().default('zh-CN'),
    receivedAt: k.instant().notNull(),
    enteredBy: k.text().references(() => accounts.id),
  },
  (t) => [k.index('applications_call').on(t.callId, t.receivedAt)],
);

/** What became of an application; a person who was accepted may still withdraw. */
export const applicationAnswerRows = k.table(
  'application_answers',
  {
    id: k.text().primaryKey().$defaultFn(newId),
    applicationId: k
      .text()
      .notNull()
      .references(() => applications.id),
    answer: k.choice([...applicationAnswers]).notNull(),
    reason: k.text().notNull().default(''),
    /** Nobody of the staff when the person withdrew. */
    answeredBy: k.text().references(() => accounts.id),
    answeredAt: k.instant().notNull(),
  },
  (t) => [k.unique('application_answers_once').on(t.applicationId, t.answer)],
);

/** A representative's place in the pool: for how long, from where, for what; until withdrawn. */
export const poolMembers = k.table('pool_members', {
  representativeId: k
    .text()
    .primaryKey()
    .references(() => representatives.id),
  applicationId: k
    .text()
    .unique()
    .references(() => applications.id),
  nominator: k.choice([...nominators]),
  nominatingBody: k.text().notNull().default(''),
  email: k.sealed(),
  phone: k.sealed(),
  area: k.text().notNull(),
  sector: k.choice([...sectors]).notNull(),
  fields: k.json<InterestField[]>().notNull(),
  ageBand: k.choice([...ageBands]).notNull(),
  sex: k.choice([...sexes]),
  termFrom: k.day().notNull(),
  termUntil: k.day().notNull(),
  joinedAt: k.instant().notNull(),
  withdrawnAt: k.instant(),
  withdrawnReason: k.text().notNull().default(''),
});

/** Separate consent to stand on the published list with one field (personal-information law, article 25). The latest stands. */
export const listConsents = k.table(
  'list_consents',
  {
    id: k.text().primaryKey().$defaultFn(newId),
    representativeId: k
      .text()
      .notNull()
      .references(() => representatives.id),
    field: k.choice([...consentFields]).notNull(),
    given: k.bool().notNull(),
    wordingVersion: k.text().notNull(),
    agreedOn: k.day().notNull(),
    /** Nobody of the staff when the person said it on the website. */
    recordedBy: k.text().references(() => accounts.id),
    recordedAt: k.instant().notNull(),
  },
  (t) => [k.index('list_consents_person').on(t.representativeId)],
);
