import type { Tx } from 'db/database';
import { meetingTellings, type meetingVersions } from 'db/schema/meeting-versions';
import type { MeetingContent, MeetingPerson } from '~/domain/meeting/content';
import { type OwnMeeting, ownMeeting } from '~/domain/meeting/own-meeting';
import { approvedVersions } from '~/queries/meeting-versions.server';
import { representativeAddresses } from '~/queries/representative-addresses.server';
import { type Act, accountId, forbidden, type Outcome, record, refused, transact } from '../act.server';
import { enqueueMail } from '../mail/enqueue.server';

/** Writes the letter that tells a representative how the meeting ended; `number` is that of the meeting's page. */
export type LetterToRepresentative = (own: OwnMeeting & { number: string }) => { subject: string; body: string };

type Version = typeof meetingVersions.$inferSelect;

/**
 * Mails everybody who sat in and left an address what became of the own views and what was resolved: once, and after a
 * correction only those for whom something changed. The others stay on the secretary's list of people to be told.
 */
export async function tellRepresentatives(
  tx: Tx,
  act: Act,
  version: Version,
  letter: LetterToRepresentative,
): Promise<void> {
  const { number, versions } = await approvedVersions(tx, version.meetingId);
  const earlier = versions.find(({ id }) => id !== version.id);
  const addresses = await representativeAddresses(
    tx,
    peopleOf(version).map(({ id }) => id),
  );
  for (const person of peopleOf(version).filter(({ attended }) => attended)) {
    const own = ownMeeting(contentOf(version), person.id);
    if (earlier && JSON.stringify(ownMeeting(contentOf(earlier), person.id)) === JSON.stringify(own)) continue;
    const recipient = addresses.get(person.id);
    if (!recipient) continue;
    await enqueueMail(tx, { recipient, ...letter({ ...own, number }), createdAt: act.now });
    await noteTelling(tx, act, version, person.id, 'mail');
  }
}

/** Notes that the secretary told somebody by telephone or letter. */
export async function tellOtherwise(
  act: Act,
  { meetingId, representativeId }: { meetingId: string; representativeId: string },
): Promise<Outcome> {
  const no = forbidden(act, 'meeting.record', []);
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    const [standing] = (await approvedVersions(tx, meetingId)).versions;
    const isOnIt = standing && peopleOf(standing).some(({ id }) => id === representativeId);
    if (isOnIt) await noteTelling(tx, act, standing, representativeId, 'otherwise');
  });
}

async function noteTelling(tx: Tx, act: Act, version: Version, representativeId: string, method: 'mail' | 'otherwise') {
  const noted = await tx
    .insert(meetingTellings)
    .values({ versionId: version.id, representativeId, method, toldBy: accountId(act), toldAt: act.now })
    .onConflictDoNothing({ target: [meetingTellings.versionId, meetingTellings.representativeId] })
    .returning({ versionId: meetingTellings.versionId });
  if (noted.length > 0)
    await record(tx, act, {
      type: 'representative.told',
      subject: version.meetingId,
      data: { representativeId, method },
    });
}

const contentOf = (version: Version) => JSON.parse(version.content) as MeetingContent;
const peopleOf = (version: Version) => JSON.parse(version.people) as MeetingPerson[];
