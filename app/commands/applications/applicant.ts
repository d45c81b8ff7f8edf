import { z } from 'zod';
import { ageBands, interestFields, nominators, sectors, sexes } from '~/domain/pool/words';
import { consentFields, representativeCategories } from '~/domain/vocabulary';

const words = (max: number) => z.string().trim().max(max, 'tooLong');
const needed = (max: number) => z.string('required').trim().min(1, 'required').max(max, 'tooLong');

/** What is asked of a future representative: neither an identity number nor a photo, and the exact age is nobody's business. */
export const applicant = z.object({
  name: needed(60),
  phone: words(30).optional(),
  email: z.email('notAnEmail').max(200, 'tooLong').optional(),
  category: z.enum(representativeCategories, 'chooseOne'),
  unit: words(100).default(''),
  post: words(100).default(''),
  area: needed(60),
  sector: z.enum(sectors, 'chooseOne'),
  fields: z.array(z.enum(interestFields)).min(1, 'chooseOne'),
  ageBand: z.enum(ageBands, 'chooseOne'),
  sex: z.enum(sexes).optional(),
  /** Why, and what one would look into. */
  statement: needed(1000),
  /** What may stand on the published list, each by its own consent. */
  mayShow: z.array(z.enum(consentFields)).default([]),
});
export type Applicant = z.output<typeof applicant>;

export const application = applicant.extend({ idempotencyKey: z.string().regex(/^[\w-]{22,64}$/, 'malformed') });

export const nomination = application.extend({
  nominator: z.enum(nominators, 'chooseOne'),
  nominatingBody: needed(100),
});
export type Nomination = z.output<typeof nomination>;
