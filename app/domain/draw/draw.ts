import { type DrawAnnouncement, drawFormat, type Ranked } from './announcement';

/** SHA-256 of the UTF-8 bytes of a text, in small hexadecimal digits. */
export type Sha256 = (text: string) => string;

/** The seed as it is counted: letters and digits only, capitals, so that spaces and signs between numbers make no difference. */
export const plainSeed = (seed: string): string =>
  seed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');

/** What decides a candidate's place: SHA-256 of `minyi-draw-1|number of the draw|seed|pseudonym`. */
export const lotOf = (number: string, seed: string, id: string, sha256: Sha256): string =>
  sha256([drawFormat, number, plainSeed(seed), id].join('|'));

/**
 * Draws: in each category the candidates stand in the order of their lots, the smallest first; the first fill the places, the
 * next are the reserves. The order of the list makes no difference. A category with too few candidates gives all it has.
 */
export function drawLots(
  { number, strata, candidates }: Pick<DrawAnnouncement, 'number' | 'strata' | 'candidates'>,
  seed: string,
  sha256: Sha256,
): { chosen: Ranked[]; reserves: Ranked[] } {
  const drawn = strata.map(({ category, places, reserves }) => {
    const order = candidates
      .filter((candidate) => candidate.category === category)
      .map(({ id }) => ({ id, category, hash: lotOf(number, seed, id, sha256) }))
      .sort((a, b) => (a.hash < b.hash ? -1 : a.hash > b.hash ? 1 : 0));
    const ranks = (some: typeof order): Ranked[] => some.map((one, at) => ({ ...one, rank: at + 1 }));
    return { chosen: ranks(order.slice(0, places)), reserves: ranks(order.slice(places, places + reserves)) };
  });
  return { chosen: drawn.flatMap(({ chosen }) => chosen), reserves: drawn.flatMap(({ reserves }) => reserves) };
}
