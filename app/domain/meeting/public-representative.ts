import type { ConsentField, RepresentativeCategory } from '../vocabulary';

export type Representative = { name: string; unit: string; post: string; category: RepresentativeCategory };
export type Consent = { field: ConsentField; given: boolean };
export type PublicRepresentative = { category: RepresentativeCategory } & Partial<Record<ConsentField, string>>;

/** What was said last about publishing a field; nothing when the person was never asked. */
export const lastSaid = (consents: readonly Consent[], field: ConsentField): boolean | undefined =>
  consents.filter((consent) => consent.field === field).at(-1)?.given;

/** Whether a field may be shown: only by consent, and the last word stands. */
export const mayShow = (consents: readonly Consent[], field: ConsentField): boolean =>
  lastSaid(consents, field) ?? false;

/**
 * What the public is shown of a representative: the category always, name, unit and post each only by separate consent
 * (personal-information law, article 25). `consents` are in the order in which they were recorded.
 */
export function publicRepresentative(
  { category, name, unit, post }: Representative,
  consents: readonly Consent[],
): PublicRepresentative {
  return {
    category,
    ...(name && mayShow(consents, 'name') && { name }),
    ...(unit && mayShow(consents, 'unit') && { unit }),
    ...(post && mayShow(consents, 'post') && { post }),
  };
}
