import { z } from 'zod';

export const bundleForm = 'minyi-evidence-bundle/1';

/** Who reads a bundle: with personal data masked, or as it was written. */
export const variants = ['masked', 'full'] as const;
export type Variant = (typeof variants)[number];

/** The list of everything in a bundle, in its order; it is the last but one entry. Hashes are SHA-256 in hex. */
export const manifestSchema = z.strictObject({
  form: z.literal(bundleForm),
  release: z.string(),
  variant: z.enum(variants),
  docket: z.string(),
  entries: z.array(z.strictObject({ path: z.string(), size: z.number(), sha256: z.string() })),
});
export type Manifest = z.infer<typeof manifestSchema>;

export const manifestPath = 'manifest.json';
/** The signature over the manifest's hash: the last entry. */
export const signaturePath = 'manifest.signature.json';
export const eventsPath = 'events.ndjson';
export const keysPath = 'keys.json';

/** What is signed of a manifest. */
export const sealSchema = z.strictObject({ form: z.literal(bundleForm), docket: z.string(), manifest: z.string() });

/** One event with its place in the chain, as a line of the bundle. */
export const chainedEventSchema = z.strictObject({
  position: z.number(),
  previousHash: z.string(),
  hash: z.string(),
  id: z.string(),
  type: z.string(),
  at: z.string(),
  actor: z.string(),
  docketId: z.string().nullable(),
  subject: z.string(),
  data: z.string(),
});
export type ChainedEvent = z.infer<typeof chainedEventSchema>;
