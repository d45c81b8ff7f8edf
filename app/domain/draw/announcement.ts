import { z } from 'zod';
import { representativeCategories } from '../vocabulary';

/*
 * What is published of a draw, before and after. A file holds the announcement, the SHA-256 of its canonical JSON (RFC 8785)
 * and, once drawn, the result with its own. Nobody is named: each candidate has a pseudonym of this one draw.
 */

export const drawFormat = 'minyi-draw-1';

const id = z.string().regex(/^[0-9A-Z-]{4,20}$/);
const category = z.enum(representativeCategories);
const person = z.strictObject({ id, category });

const drawAnnouncement = z.strictObject({
  format: z.literal(drawFormat),
  /** The public number of the draw; it goes into every ranking, so that one seed gives each draw its own order. */
  number: z.string().min(4),
  meeting: z.strictObject({ number: z.string(), title: z.string(), heldAt: z.iso.datetime() }),
  item: z.strictObject({ position: z.int().positive(), title: z.string() }),
  /** The public number that nobody knows yet, the day on which it comes out, and what is taken if it does not. */
  seed: z.strictObject({ source: z.string(), day: z.iso.date(), ifMissing: z.string() }),
  /** How many are drawn of each category, and how many more in reserve. */
  strata: z.array(z.strictObject({ category, places: z.int().positive(), reserves: z.int().nonnegative() })).min(1),
  candidates: z.array(person),
  /** Those who declared an interest in the item and are left out of the draw. */
  excluded: z.array(person.extend({ ground: z.literal('declaredInterest') })),
});
export type DrawAnnouncement = z.infer<typeof drawAnnouncement>;

const ranked = person.extend({ rank: z.int().positive(), hash: z.string().regex(/^[0-9a-f]{64}$/) });

const drawResult = z.strictObject({
  format: z.literal(drawFormat),
  number: z.string(),
  announcementHash: z.string(),
  seed: z.string(),
  /** Whether the seed is the number that was named, or what was to be taken when it is missing. */
  seedFrom: z.enum(['named', 'ifMissing']),
  /** Where anybody can read it. */
  seedNote: z.string(),
  chosen: z.array(ranked),
  reserves: z.array(ranked),
});
export type DrawResult = z.infer<typeof drawResult>;
export type Ranked = z.infer<typeof ranked>;

export const drawFile = z.strictObject({
  announcement: drawAnnouncement,
  announcementHash: z.string(),
  result: drawResult.optional(),
  resultHash: z.string().optional(),
});
export type DrawFile = z.infer<typeof drawFile>;
