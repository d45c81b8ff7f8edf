import { z } from 'zod';
import { longestOpinion, typedText } from '~/domain/comment/typed-text';
import { authorKinds, stances } from '~/domain/vocabulary';

const longText = z
  .string('opinionMissing')
  .transform(typedText)
  .pipe(z.string('opinionMissing').max(longestOpinion, 'opinionTooLong'));
const shortText = z.string().transform(typedText).pipe(z.string().max(100, 'tooLong'));
const optional = <T extends z.ZodType>(schema: T) => schema.optional();

export const opinion = z.object({
  /** The parser's id of the provision it is about; nothing for the whole text. */
  node: z
    .string()
    .regex(/^n\d{1,9}$/, 'malformed')
    .optional(),
  stance: z.enum(stances).optional(),
  body: longText.pipe(z.string('opinionMissing').min(1, 'opinionMissing')),
  suggestedWording: optional(longText),
});

/** One sending of a citizen: one opinion or several, and who it comes from as far as they want to say. */
export const sending = z.object({
  idempotencyKey: z.string().regex(/^[\w-]{22,64}$/, 'malformed'),
  opinions: z.array(opinion).min(1, 'opinionMissing').max(50, 'tooLong'),
  authorKind: z.enum(authorKinds).default('anonymous'),
  authorName: optional(shortText),
  contact: optional(shortText),
  mayShowName: z.coerce.boolean().default(false),
});

export type Sending = z.output<typeof sending>;
export type Opinion = z.output<typeof opinion>;
