import type { Read } from 'db/database';
import { attendances, consents, representatives } from 'db/schema/meetings';
import { and, asc, eq, inArray } from 'drizzle-orm';
import {
  type Consent,
  mayShow,
  type PublicRepresentative,
  publicRepresentative,
} from '~/domain/meeting/public-representative';

/** Everybody on a meeting's roster with what each said last about being published. For the desk: it reads the names. */
export async function deskRoster(read: Read, meetingId: string) {
  const people = await read
    .select({
      id: representatives.id,
      name: representatives.name,
      unit: representatives.unit,
      post: representatives.post,
      category: representatives.category,
      attended: attendances.attended,
    })
    .from(attendances)
    .innerJoin(representatives, eq(representatives.id, attendances.representativeId))
    .where(eq(attendances.meetingId, meetingId))
    .orderBy(asc(attendances.recordedAt), asc(representatives.id));
  const said = await consentsOf(read, [meetingId]);
  return people.map((person) => {
    const consents = said.filter(({ representativeId }) => representativeId === person.id);
    const agreed = {
      name: mayShow(consents, 'name'),
      unit: mayShow(consents, 'unit'),
      post: mayShow(consents, 'post'),
    };
    return { ...person, agreed, shown: publicRepresentative(person, consents) };
  });
}

export type PublicAttendance = PublicRepresentative & { id: string; meetingId: string };

/**
 * Those who sat in, as the public may see them. The name is read only of those who agreed to its publication. `id` is for
 * putting views beside their speaker; it is not for the page.
 */
export async function publicRoster(read: Read, meetingIds: string[]): Promise<PublicAttendance[]> {
  const people = await read
    .select({
      id: representatives.id,
      meetingId: attendances.meetingId,
      unit: representatives.unit,
      post: representatives.post,
      category: representatives.category,
    })
    .from(attendances)
    .innerJoin(representatives, eq(representatives.id, attendances.representativeId))
    .where(and(inArray(attendances.meetingId, meetingIds), eq(attendances.attended, true)))
    .orderBy(asc(attendances.recordedAt), asc(representatives.id));
  const said = await consentsOf(read, meetingIds);
  const consentsIn = ({ id, meetingId }: { id: string; meetingId: string }) =>
    said.filter((consent) => consent.representativeId === id && consent.meetingId === meetingId);
  const agreed = people.filter((person) => mayShow(consentsIn(person), 'name')).map(({ id }) => id);
  const names = await read
    .select({ id: representatives.id, name: representatives.name })
    .from(representatives)
    .where(inArray(representatives.id, agreed));
  return people.map((person) => {
    const name = names.find(({ id }) => id === person.id)?.name ?? '';
    const { id, meetingId } = person;
    return { id, meetingId, ...publicRepresentative({ ...person, name }, consentsIn(person)) };
  });
}

const consentsOf = (
  read: Read,
  meetingIds: string[],
): Promise<(Consent & { representativeId: string; meetingId: string })[]> =>
  read
    .select({
      representativeId: consents.representativeId,
      meetingId: consents.meetingId,
      field: consents.field,
      given: consents.given,
    })
    .from(consents)
    .where(inArray(consents.meetingId, meetingIds))
    .orderBy(asc(consents.recordedAt), asc(consents.id));
