import type { Read } from 'db/database';
import { activityDeliveries, activityPapers, activitySignUps } from 'db/schema/activities';
import { files } from 'db/schema/drafts';
import { and, asc, eq, isNull } from 'drizzle-orm';

/** The papers laid out for those who take part in an activity, in the order in which they came. */
export const activityPapersOf = (read: Read, activityId: string) =>
  read
    .select({
      id: activityPapers.id,
      title: activityPapers.title,
      hash: activityPapers.fileHash,
      size: files.size,
      mediaType: files.mediaType,
    })
    .from(activityPapers)
    .innerJoin(files, eq(files.hash, activityPapers.fileHash))
    .where(and(eq(activityPapers.activityId, activityId), isNull(activityPapers.removedAt)))
    .orderBy(asc(activityPapers.addedAt), asc(activityPapers.id));

/** Those who take part. */
export const participantsOf = (read: Read, activityId: string) =>
  read
    .select()
    .from(activitySignUps)
    .where(and(eq(activitySignUps.activityId, activityId), eq(activitySignUps.selected, true)))
    .orderBy(asc(activitySignUps.number));

/** Which paper of an activity reached whom, on which day and how. */
export const deliveriesOf = (read: Read, activityId: string) =>
  read
    .select({
      paperId: activityDeliveries.paperId,
      signUpId: activityDeliveries.signUpId,
      way: activityDeliveries.way,
      receivedOn: activityDeliveries.receivedOn,
    })
    .from(activityDeliveries)
    .innerJoin(activityPapers, eq(activityPapers.id, activityDeliveries.paperId))
    .where(eq(activityPapers.activityId, activityId))
    .orderBy(asc(activityDeliveries.receivedOn), asc(activityDeliveries.id));
