import { z } from 'zod';
import { newMaterial } from '~/commands/materials/hand-in.server';
import { conclusions, materialItems, pointResults, severities } from '~/domain/vocabulary';
import { day, hash, instant } from './schemas';

const material = z.object({
  item: z.enum(materialItems),
  state: z.enum(['submitted', 'notApplicable', 'missing']),
  evidence: z.array(
    z.object({ kind: z.enum(['record', 'file']), name: z.string(), hash: hash.nullable(), at: instant.nullable() }),
  ),
  notApplicable: z.object({ why: z.string(), text: z.string().optional() }).nullable(),
});

/** The list of materials as it stands; `missing` are the items that have neither evidence nor a reason. */
export const materialList = z
  .object({ docket: z.string(), missing: z.array(z.enum(materialItems)), items: z.array(material) })
  .meta({ id: 'MaterialList' });

export const handIn = newMaterial.extend({ file: z.file().optional() }).meta({ id: 'NewMaterial' });
export const handedIn = z
  .object({ id: z.string(), item: z.enum(materialItems), hash: hash.nullable(), address: z.url() })
  .meta({ id: 'HandedIn' });

const clock = z.object({
  state: z.enum(['running', 'paused', 'overdue']),
  dueOn: day.nullable(),
  usedDays: z.int(),
  remainingDays: z.int(),
  provisional: z.boolean(),
  guaranteedUntil: day,
});

const point = z.object({
  id: z.string(),
  place: z.string().nullable(),
  severity: z.enum(severities),
  opinion: z.string(),
  basis: z.string(),
  answer: z.object({ result: z.enum(pointResults), text: z.string(), at: instant }).nullable(),
});

const supplements = z.object({
  items: z.array(z.enum(materialItems)),
  request: z.string(),
  askedAt: instant,
  dueOn: day,
  endedAt: instant.nullable(),
});

/** The docket's latest legality review, none where no submission was accepted: its clock, its points, what is asked for. */
export const review = z
  .object({
    docket: z.string(),
    review: z
      .object({
        acceptedAt: instant,
        clock,
        supplements: z.array(supplements),
        points: z.array(point),
        openPoints: z.int(),
        conclusion: z.enum(conclusions).nullable(),
        concludedAt: instant.nullable(),
        opinion: z.object({ number: z.string(), hash }).nullable(),
      })
      .nullable(),
  })
  .meta({ id: 'Review' });
