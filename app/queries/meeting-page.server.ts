import type { Read } from 'db/database';
import { consultations } from 'db/schema/consultations';
import { and, asc, inArray, isNotNull } from 'drizzle-orm';
import { dayOf } from '~/domain/calendar/day';
import { meetingChanges } from '~/domain/meeting/changes';
import type { PublicPerson } from '~/domain/meeting/public-meeting';
import { missingVoices } from '~/domain/meeting/representation';
import { countsTowardTarget, yearOf } from '~/domain/meeting/target';
import { viewState } from '~/domain/meeting/view-state';
import { drawsList } from './draw-page.server';
import { type PublishedVersion, pendingVersion, publishedVersions, standingVersions } from './meeting-versions.server';
import { currentProfile } from './rules-profile.server';

/** A published meeting as everybody reads it now; `undefined` when there is none or it is not public. */
export async function meetingPage(read: Read, number: string, now: Date) {
  const versions = await publishedVersions(read, [number]);
  return versions.length > 0 ? pageOf(read, versions, now) : undefined;
}

/** Every public meeting that was held in a calendar year, the earliest first. */
export async function meetingPagesOfYear(read: Read, year: number, now: Date): Promise<MeetingPage[]> {
  const held = (await standingVersions(read))
    .filter(({ content }) => yearOf(dayOf(new Date(content.heldAt))) === year)
    .sort((a, b) => a.content.heldAt.localeCompare(b.content.heldAt));
  const pages = [];
  for (const { number } of held) pages.push((await meetingPage(read, number, now))!);
  return pages;
}

/** What waits for approval, as it would look were it approved; `undefined` when nothing waits. */
export async function meetingPreview(read: Read, number: string, now: Date) {
  const versions = await publishedVersions(read, [number], true);
  const last = versions.at(-1);
  const pending = last && (await pendingVersion(read, last.meetingId));
  if (!pending) return undefined;
  return { meetingId: last.meetingId, preparedBy: pending.preparedBy, page: await pageOf(read, versions, now) };
}

async function pageOf(read: Read, versions: PublishedVersion[], now: Date) {
  const standing = versions.at(-1)!;
  const { content, number } = standing;
  const { title, place, organ, representatives, figures } = content;
  const heldAt = new Date(content.heldAt);
  const { profile } = await currentProfile(read, now);
  const year = yearOf(dayOf(heldAt));
  const views = content.items.flatMap((item) => item.views);
  const rounds = await latestRounds(
    read,
    content.items.flatMap(({ docketId }) => docketId ?? []),
  );
  return {
    number,
    title,
    heldAt,
    year,
    place,
    organ,
    publishedAt: versions[0]!.approvedAt,
    changedAt: standing.changedAt,
    hash: standing.hash,
    figures,
    representatives: representatives.map(withoutId),
    items: content.items.map(({ title, kind, result, docketId, views }, at) => ({
      position: at + 1,
      title,
      kind,
      result,
      consultation: rounds.get(docketId ?? '') ?? null,
      views: views.map(({ person: _, ...view }) => ({ ...view, state: viewState(view, dayOf(now)) })),
    })),
    missing: missingVoices(content.items, content.present, profile),
    corrections: versions.slice(1).map((version, at) => correction(versions[at]!, version)),
    target: countsTowardTarget({ heldAt, published: true, representatives, views }, year, profile),
    draws: (await drawsList(read, { meetingId: standing.meetingId })).map(({ number, item }) => ({
      number,
      item: item.position,
    })),
  };
}

export type MeetingPage = Awaited<ReturnType<typeof pageOf>>;

const withoutId = ({ id: _, ...shown }: PublicPerson) => shown;

const correction = (before: PublishedVersion, { place, approvedAt, reason, content }: PublishedVersion) => ({
  version: place,
  approvedAt,
  reason,
  changes: meetingChanges(before.content, content),
});

/** The latest public round of consultation on each docket. */
async function latestRounds(read: Read, docketIds: string[]): Promise<Map<string, string>> {
  const rounds = await read
    .select({ docketId: consultations.docketId, number: consultations.number })
    .from(consultations)
    .where(and(inArray(consultations.docketId, docketIds), isNotNull(consultations.publishedAt)))
    .orderBy(asc(consultations.round));
  return new Map(rounds.map(({ docketId, number }) => [docketId, number]));
}
