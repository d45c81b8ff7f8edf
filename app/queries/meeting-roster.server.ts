import type { Read } from 'db/database';
import { attendances, consents, representatives } from 'db/schema/meetings';
import { asc, eq, inArray } from 'drizzle-orm';
import { type Consent, mayShow, publicRepresentative } from '~/domain/meeting/public-representative';
import { invitationAnswers } from './invitation-answers.server';
import { representativeAddresses } from './representative-addresses.server';

/** Everybody on a meeting's roster with what each said last about being published. For the desk: it reads the names. */
export async function deskRoster(read: Read, meetingId: string) {
  const people = await read
    .select({
      id: representatives.id,
      name: representatives.name,
      unit: representatives.unit,
      post: representatives.post,
      category: representatives.category,
      forSpecialGroup: representatives.forSpecialGroup,
      accepted: attendances.accepted,
      attended: attendances.attended,
    })
    .from(attendances)
    .innerJoin(representatives, eq(representatives.id, attendances.representativeId))
    .where(eq(attendances.meetingId, meetingId))
    .orderBy(asc(attendances.recordedAt), asc(representatives.id));
  const said = await consentsOf(read, [meetingId]);
  const addresses = await representativeAddresses(
    read,
    people.map(({ id }) => id),
  );
  const answers = await invitationAnswers(read, meetingId);
  return people.map((person) => {
    const consents = said.filter(({ representativeId }) => representativeId === person.id);
    const agreed = {
      name: mayShow(consents, 'name'),
      unit: mayShow(consents, 'unit'),
      post: mayShow(consents, 'post'),
    };
    const accepted = answers.get(person.id) ?? person.accepted;
    return {
      ...person,
      accepted,
      hasAddress: addresses.has(person.id),
      agreed,
      shown: publicRepresentative(person, consents),
    };
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
