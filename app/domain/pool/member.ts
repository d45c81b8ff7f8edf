import { maskedName } from '../disclosure/masked-name';
import { type Consent, mayShow } from '../meeting/public-representative';
import type { ConsentField, RepresentativeCategory } from '../vocabulary';

type ListedMember = { name: string; unit: string; post: string; category: RepresentativeCategory };
type PublicMember = { category: RepresentativeCategory; name: string } & Partial<
  Record<Exclude<ConsentField, 'name'>, string>
>;

/**
 * A member as the published list shows them: the category always; the full name only by consent, otherwise the surname and
 * `**`; unit and post each only by consent. `consents` in the order in which they were recorded.
 */
export function publicMember({ category, name, unit, post }: ListedMember, consents: readonly Consent[]): PublicMember {
  return {
    category,
    name: mayShow(consents, 'name') ? name : maskedName(name),
    ...(unit && mayShow(consents, 'unit') && { unit }),
    ...(post && mayShow(consents, 'post') && { post }),
  };
}

/** Whether two people are, to all appearance, one: the same name and a telephone number or an address in common. */
export function isSamePerson(a: Person, b: Person): boolean {
  const shares = (x: string | null, y: string | null) => Boolean(x && y && plain(x) === plain(y));
  return plain(a.name) === plain(b.name) && (shares(a.phone, b.phone) || shares(a.email, b.email));
}

export type Person = { name: string; phone: string | null; email: string | null };

const plain = (text: string) => text.normalize('NFKC').replace(/[\s-]/g, '').toLowerCase();
