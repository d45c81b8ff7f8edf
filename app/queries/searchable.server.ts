import type { Read } from 'db/database';
import { inParts, type Searchable } from '~/domain/search/passage';
import { searchableActivity } from './searchable-activity.server';
import { searchableCatalogue } from './searchable-catalogue.server';
import { searchableConsultation } from './searchable-consultation.server';
import { searchableDocument } from './searchable-document.server';
import { searchableFeedback } from './searchable-feedback.server';
import { searchableMeeting } from './searchable-meeting.server';

type Reader = (read: Read, number: string, now: Date) => Promise<Searchable | undefined>;

const readers: Record<string, Reader> = {
  consultation: searchableConsultation,
  feedback: searchableFeedback,
  meeting: searchableMeeting,
  document: searchableDocument,
  activity: searchableActivity,
  catalogue: searchableCatalogue,
};

/** What can be found of a subject of `publicSubjects`, just as the public reads it; nothing when it is not public. */
export async function searchable(read: Read, subject: string, now: Date): Promise<Searchable | undefined> {
  const at = subject.indexOf('/');
  const found = await readers[subject.slice(0, at)]?.(read, subject.slice(at + 1), now);
  return found && { ...found, passages: inParts(found.passages) };
}
