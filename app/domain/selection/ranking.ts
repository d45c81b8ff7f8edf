import type { InterestField } from '../pool/words';
import type { RepresentativeCategory } from '../vocabulary';

/** Somebody who may be chosen for an item. */
export type Candidate = {
  id: string;
  category: RepresentativeCategory;
  fields: readonly InterestField[];
  /** When the person was last invited to any meeting; `null` for never. */
  lastInvitedAt: Date | null;
  joinedAt: Date;
};

/** Those who know of the item's fields first; among equals whose turn it is. Who knows of none of them is left out. */
export function byField<C extends Candidate>(candidates: readonly C[], fields: readonly InterestField[]): C[] {
  const matching = ({ fields: own }: C) => fields.filter((field) => own.includes(field)).length;
  return byRotation(candidates)
    .filter((one) => matching(one) > 0)
    .sort((a, b) => matching(b) - matching(a));
}

/** Those never invited first, then who was invited longest ago; among equals who joined the pool first. */
export function byRotation<C extends Candidate>(candidates: readonly C[]): C[] {
  const since = ({ lastInvitedAt }: C) => lastInvitedAt?.getTime() ?? 0;
  return [...candidates].sort(
    (a, b) =>
      since(a) - since(b) || a.joinedAt.getTime() - b.joinedAt.getTime() || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}
