import type { AgeBand, InterestField, Sector } from '../pool/words';
import type { RepresentativeCategory } from '../vocabulary';

/** Somebody who may be chosen for an item. */
export type Candidate = {
  id: string;
  category: RepresentativeCategory;
  fields: readonly InterestField[];
  /** When the person was last invited to any meeting; `null` for never. */
  lastInvitedAt: Date | null;
  joinedAt: Date;
  sector: Sector;
  ageBand: AgeBand;
};

/** What the chosen are to be, for balance; an empty list asks for nothing. */
export type Balance = { sectors: readonly Sector[]; ageBands: readonly AgeBand[] };

/** Those of the sectors and age bands that are asked for, in the order in which they stood. */
export const ofBalance = <C extends Candidate>(candidates: readonly C[], { sectors, ageBands }: Balance): C[] =>
  candidates.filter(
    ({ sector, ageBand }) =>
      (sectors.length === 0 || sectors.includes(sector)) && (ageBands.length === 0 || ageBands.includes(ageBand)),
  );

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
