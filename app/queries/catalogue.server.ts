import type { Read } from 'db/database';
import { catalogueEntries, catalogueVersions } from 'db/schema/catalogue';
import { units } from 'db/schema/people';
import { and, asc, desc, eq, lte } from 'drizzle-orm';
import type { CatalogueContent, CatalogueMatter } from '~/domain/catalogue';

/** The published versions of all years, the newest year and version first, without what they say. */
const versions = (read: Read, now: Date, year?: number) =>
  read
    .select({
      year: catalogueVersions.year,
      version: catalogueVersions.version,
      changeNote: catalogueVersions.changeNote,
      contentHash: catalogueVersions.contentHash,
      publishedAt: catalogueVersions.publishedAt,
    })
    .from(catalogueVersions)
    .where(
      and(lte(catalogueVersions.publishedAt, now), year === undefined ? undefined : eq(catalogueVersions.year, year)),
    )
    .orderBy(desc(catalogueVersions.year), desc(catalogueVersions.version));

/** The version of each year that stands now. */
export async function latestCatalogues(read: Read, now: Date) {
  const all = await versions(read, now);
  return all.filter(({ year }, at) => all[at - 1]?.year !== year);
}

/** A year's catalogue in one version, or in the one that stands; with every version there was. */
export async function cataloguePage(read: Read, year: number, version: number | undefined, now: Date) {
  const all = await versions(read, now, year);
  const shown = version === undefined ? all[0] : all.find((one) => one.version === version);
  if (!shown) return undefined;
  const [row] = await read
    .select({ content: catalogueVersions.content })
    .from(catalogueVersions)
    .where(and(eq(catalogueVersions.year, year), eq(catalogueVersions.version, shown.version)));
  const { matters } = JSON.parse(row!.content) as CatalogueContent;
  const years = (await latestCatalogues(read, now)).map((one) => one.year);
  return { ...shown, isLatest: shown.version === all[0]!.version, matters, versions: all, years };
}

/** The working list of a year, as it would be published now. */
export async function catalogueDesk(read: Read, year: number) {
  const rows = await read
    .select({ entry: catalogueEntries, unit: units.name })
    .from(catalogueEntries)
    .innerJoin(units, eq(units.id, catalogueEntries.unitId))
    .where(eq(catalogueEntries.year, year))
    .orderBy(asc(catalogueEntries.createdAt), asc(catalogueEntries.id));
  return rows.map(({ entry: { id, matter, methods, planned }, unit }): CatalogueMatter & { id: string } => {
    return { id, matter, unit, methods, planned };
  });
}
