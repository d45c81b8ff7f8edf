import type { Read } from 'db/database';
import { dockets } from 'db/schema/dockets';
import { documents } from 'db/schema/documents';
import { units } from 'db/schema/people';
import { desc, eq, lte } from 'drizzle-orm';
import type { ActivityKind } from '~/domain/vocabulary';
import { type ActivityEntry, announcedActivities } from './activities-list.server';
import { callsList } from './calls-list.server';
import { latestCatalogues } from './catalogue.server';
import { consultationChanges } from './consultation-changes.server';
import { type ConsultationEntry, consultationEntries } from './consultation-entries.server';
import { publishedVersions } from './meeting-versions.server';

const most = 50;

type Dated = { address: string; title: string; unit: string; published: Date; updated: Date };
/** A page that a reader may want to hear of. `address` is from the root, without a language. */
export type PublicPage = Dated &
  (
    | ({ kind: 'consultation' } & Pick<ConsultationEntry, 'phase' | 'summary' | 'days'>)
    | { kind: 'meeting'; heldAt: Date; attended: number; views: number; corrected: string }
    | { kind: 'document'; documentNumber: string }
    | { kind: 'catalogue'; year: number }
    | { kind: 'call'; lead: string; closesOn: string }
    | ({ kind: 'activity'; activity: ActivityKind } & Pick<ActivityEntry, 'phase' | 'startsAt' | 'endsAt'>)
  );

/** The public pages that changed last, of all units or of one by its name; the latest first. */
export async function publicPages(read: Read, now: Date, unit?: string): Promise<PublicPage[]> {
  const others = [
    ...(await meetingPages(read, most)),
    ...(await documentPages(read, now, most)),
    ...(await activityPages(read, now)),
    ...(await cataloguePages(read, now)),
    ...(await callPages(read, now)),
  ];
  const pages = others.filter((page) => unit === undefined || page.unit === unit);
  return [...(await consultationPages(read, now, unit)), ...pages]
    .sort((a, b) => b.updated.getTime() - a.updated.getTime() || a.address.localeCompare(b.address))
    .slice(0, most);
}

async function consultationPages(read: Read, now: Date, unit: string | undefined): Promise<PublicPage[]> {
  const changes = (await consultationChanges(read, now, unit)).slice(0, most);
  const entries = await consultationEntries(
    read,
    changes.map(({ id }) => id),
    now,
  );
  return entries.map(({ id, number, title, leadUnit, phase, summary, days }) => {
    const { published, updated } = changes.find((change) => change.id === id)!;
    const address = `/consultations/${number}`;
    return { kind: 'consultation', address, title, unit: leadUnit, published, updated, phase, summary, days };
  });
}

/** Published meetings, the last published first; a correction or a consent taken back makes the page newer. */
export async function meetingPages(read: Read, limit: number) {
  const versions = await publishedVersions(read);
  const first = versions.filter(({ place }) => place === 1);
  return first
    .sort((a, b) => b.approvedAt.getTime() - a.approvedAt.getTime() || b.id.localeCompare(a.id))
    .slice(0, limit)
    .map(({ meetingId, number, approvedAt: published }) => {
      const standing = versions.filter((version) => version.meetingId === meetingId).at(-1)!;
      const { title, organ: unit, place, heldAt, figures } = standing.content;
      const address = `/meetings/${number}`;
      const page = { address, number, title, unit, published, updated: standing.changedAt };
      return {
        kind: 'meeting' as const,
        ...page,
        heldAt: new Date(heldAt),
        place,
        attended: figures.attended,
        views: standing.content.items.flatMap(({ views }) => views).length,
        /** Why it was corrected last; empty when it never was. */
        corrected: standing.reason,
        /** How many corrections were published. */
        revision: standing.place - 1,
      };
    });
}

/** Announced hearings, panels, questionnaires and visits. */
export async function activityPages(read: Read, now: Date): Promise<PublicPage[]> {
  const activities = await announcedActivities(read, now);
  return activities.map(({ number, kind: activity, title, unit, published, updated, phase, startsAt, endsAt }) => {
    const address = `/activities/${number}`;
    return { kind: 'activity', address, activity, title, unit, published, updated, phase, startsAt, endsAt };
  });
}

/** The catalogue of each year, as it stands. Whoever wrote it did so for the whole county. */
export async function cataloguePages(read: Read, now: Date): Promise<PublicPage[]> {
  const catalogues = await latestCatalogues(read, now);
  return catalogues.map(({ year, version, publishedAt }) => {
    const title = `${year} (${version})`;
    return {
      kind: 'catalogue',
      address: `/catalogue/${year}`,
      title,
      unit: '',
      published: publishedAt,
      updated: publishedAt,
      year,
    };
  });
}

/** Calls for representatives. They go out in the name of the whole county. */
export async function callPages(read: Read, now: Date): Promise<PublicPage[]> {
  const calls = await callsList(read, now);
  return calls.map(({ number, title, lead, closesOn, publishedAt }) => {
    const address = `/calls/${number}`;
    return { kind: 'call', address, title, unit: '', published: publishedAt, updated: publishedAt, lead, closesOn };
  });
}

/** Published documents, the last published first. */
export async function documentPages(read: Read, now: Date, limit: number): Promise<PublicPage[]> {
  const rows = await read
    .select({ document: documents, title: dockets.title, unit: units.name })
    .from(documents)
    .innerJoin(dockets, eq(dockets.id, documents.docketId))
    .innerJoin(units, eq(units.id, dockets.leadUnitId))
    .where(lte(documents.publishedAt, now))
    .orderBy(desc(documents.publishedAt), desc(documents.id))
    .limit(limit);
  return rows.map(({ document: { documentNumber, publishedAt }, title, unit }) => {
    const address = `/documents/${encodeURIComponent(documentNumber)}`;
    return { kind: 'document', address, title, unit, published: publishedAt, updated: publishedAt, documentNumber };
  });
}
