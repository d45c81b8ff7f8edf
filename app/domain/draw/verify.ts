import type { DrawAnnouncement, DrawFile, Ranked } from './announcement';
import { drawLots, type Sha256 } from './draw';

/** What does not fit, and whom it concerns. Codes are keys of `draw.fault` in the catalogues. */
export type DrawFault = {
  fault:
    | 'announcement_changed'
    | 'result_changed'
    | 'other_announcement'
    | 'not_drawn'
    | 'left_out'
    | 'other_order'
    | 'candidate_added'
    | 'candidate_missing'
    | 'category_changed'
    | 'rule_changed';
  id?: string;
  what?: string;
};

type Hashes = { sha256: Sha256; canonicalJson: (value: unknown) => string };

/**
 * Draws again from what was published and names everything that differs; nothing means that the draw is as it was announced.
 * `earlier` is an announcement that somebody kept: then the list is compared with it name by name.
 */
export function verifyDraw(file: DrawFile, { sha256, canonicalJson }: Hashes, earlier?: DrawAnnouncement): DrawFault[] {
  const { announcement, announcementHash, result, resultHash } = file;
  const faults: DrawFault[] = earlier ? differences(earlier, announcement) : [];
  if (sha256(canonicalJson(announcement)) !== announcementHash) faults.push({ fault: 'announcement_changed' });
  if (!result) return faults;
  if (sha256(canonicalJson(result)) !== resultHash) faults.push({ fault: 'result_changed' });
  if (result.announcementHash !== announcementHash || result.number !== announcement.number)
    faults.push({ fault: 'other_announcement' });
  const again = drawLots(announcement, result.seed, sha256);
  return [...faults, ...misdrawn(again.chosen, result.chosen), ...misdrawn(again.reserves, result.reserves)];
}

function misdrawn(rightly: Ranked[], published: Ranked[]): DrawFault[] {
  const right = new Map(rightly.map((one) => [one.id, one]));
  const given = new Map(published.map((one) => [one.id, one]));
  return [
    ...published.filter(({ id }) => !right.has(id)).map(({ id }): DrawFault => ({ fault: 'not_drawn', id })),
    ...rightly.filter(({ id }) => !given.has(id)).map(({ id }): DrawFault => ({ fault: 'left_out', id })),
    ...published
      .filter(({ id, rank, hash, category }) => {
        const one = right.get(id);
        return one && (one.rank !== rank || one.hash !== hash || one.category !== category);
      })
      .map(({ id }): DrawFault => ({ fault: 'other_order', id })),
  ];
}

/** What was changed between two announcements of one draw, candidate by candidate. */
export function differences(before: DrawAnnouncement, after: DrawAnnouncement): DrawFault[] {
  const was = people(before);
  const is = people(after);
  const rule = (['number', 'meeting', 'item', 'seed', 'strata'] as const).filter(
    (part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]),
  );
  return [
    ...rule.map((what): DrawFault => ({ fault: 'rule_changed', what })),
    ...[...is.keys()].filter((id) => !was.has(id)).map((id): DrawFault => ({ fault: 'candidate_added', id })),
    ...[...was.keys()].filter((id) => !is.has(id)).map((id): DrawFault => ({ fault: 'candidate_missing', id })),
    ...[...is]
      .filter(([id, kind]) => was.has(id) && was.get(id) !== kind)
      .map(([id]): DrawFault => {
        return { fault: 'category_changed', id };
      }),
  ];
}

const people = ({ candidates, excluded }: DrawAnnouncement) =>
  new Map([
    ...candidates.map(({ id, category }) => [id, category] as const),
    ...excluded.map(({ id, category }) => [id, `excluded ${category}`] as const),
  ]);
