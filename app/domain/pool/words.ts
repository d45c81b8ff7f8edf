/** The closed vocabularies of the pool of representatives: the same words in the database, in forms and in the catalogues. */

/** What somebody knows of or cares about; items of an agenda are matched by it. */
export const interestFields = [
  'business',
  'transport',
  'environment',
  'education',
  'health',
  'elderly',
  'housing',
  'agriculture',
  'culture',
  'safety',
  'prices',
  'government',
] as const;
export type InterestField = (typeof interestFields)[number];

export const sectors = [
  'agriculture',
  'industry',
  'commerce',
  'services',
  'publicBody',
  'flexible',
  'student',
  'retired',
  'other',
] as const;
export type Sector = (typeof sectors)[number];

/** Representatives are of full age, so the youngest band begins at 18. */
export const ageBands = ['under35', 'under50', 'under65', 'over65'] as const;
export type AgeBand = (typeof ageBands)[number];

export const sexes = ['female', 'male'] as const;

/** Bodies that name people instead of letting them apply. */
export const nominators = [
  'peoplesCongress',
  'consultativeConference',
  'association',
  'chamber',
  'township',
  'otherBody',
] as const;
export type Nominator = (typeof nominators)[number];

export const applicationAnswers = ['accepted', 'declined', 'withdrawn'] as const;
export type ApplicationAnswer = (typeof applicationAnswers)[number];

/** How somebody came to be chosen for an item: by field and interest, by whose turn it is, by lot, or named by a body. */
export const selectionWays = ['field', 'rotation', 'draw', 'named'] as const;

/** Version of the words under which people agree to stand on the published list; kept with each consent. */
export const listConsentWording = '2026-1';

/** Version of what applicants are told about their data before they apply; kept with each application. */
export const applicationNotice = '2026-1';
