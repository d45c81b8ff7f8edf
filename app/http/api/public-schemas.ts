import { z } from 'zod';
import { adoptions, representativeCategories } from '~/domain/vocabulary';
import { day, hash, instant, meeting, officialDocument } from './schemas';

// Whoever does not agree to be named has no name, unit or post here.
const person = z.object({
  category: z.enum(representativeCategories),
  name: z.string().optional(),
  unit: z.string().optional(),
  post: z.string().optional(),
});

const view = z.object({
  number: z.string(),
  by: person,
  body: z.string(),
  adoption: z.enum(adoptions).nullable(),
  reason: z.string(),
  responsibleUnit: z.string().nullable(),
  dueOn: day.nullable(),
  reply: z.object({ result: z.string(), reason: z.string(), unit: z.string(), on: day }).nullable(),
  address: z.url(),
});

/** One published meeting: who was invited, who sat in, what each of them said and what became of it. */
export const meetingDetail = meeting
  .extend({
    changedAt: instant,
    hash,
    figures: z.record(z.string(), z.int()),
    representatives: z.array(person.extend({ spoke: z.int() })),
    items: z.array(
      z.object({
        position: z.int(),
        title: z.string(),
        kind: z.enum(['decision', 'report']),
        result: z.string(),
        consultation: z.string().nullable(),
        views: z.array(view),
      }),
    ),
    corrections: z.array(z.object({ version: z.int(), approvedAt: instant, reason: z.string() })),
  })
  .meta({ id: 'MeetingDetail' });

/** One published document with its whole text. `validUntil` is its last day, by the rules where it names none itself. */
export const documentDetail = officialDocument
  .extend({
    issuingOrgan: z.string(),
    headNote: z.string(),
    validity: z.enum(['notYet', 'inForce', 'expired']),
    validUntil: day,
    consultation: z.string().nullable(),
    text: z.string(),
  })
  .meta({ id: 'DocumentDetail' });
