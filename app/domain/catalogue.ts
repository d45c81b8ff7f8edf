import type { Reason } from './reason';
import type { ParticipationMethod } from './vocabulary';

/** A matter that is open to the public: whose it is, by what means, and when in the county's words. */
export type CatalogueMatter = { matter: string; unit: string; methods: ParticipationMethod[]; planned: string };
/** What was published as one version of a year's catalogue. */
export type CatalogueContent = { year: number; version: number; matters: CatalogueMatter[] };

/** The title of a year's catalogue, in Chinese as the county publishes it: what the search knows it by. */
export const catalogueTitle = (year: number): string => `${year}年度公众参与事项目录`;

/** Why a version cannot be published: it is empty, it is the one that stands, or nobody says what was changed. */
export function refusalsToPublishCatalogue(facts: {
  matters: readonly CatalogueMatter[];
  standing: readonly CatalogueMatter[] | undefined;
  changeNote: string;
}): Reason[] {
  const { matters, standing, changeNote } = facts;
  const reasons: Reason[] = [];
  if (matters.length === 0) reasons.push({ code: 'catalogue_empty' });
  if (standing && JSON.stringify(standing) === JSON.stringify(matters)) reasons.push({ code: 'catalogue_unchanged' });
  if (standing && !changeNote) reasons.push({ code: 'change_note_missing', field: 'changeNote' });
  return reasons;
}
