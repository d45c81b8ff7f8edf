import type { Read } from 'db/database';
import { dayOf } from '~/domain/calendar/day';
import { draftPassages } from '~/domain/search/draft-passages';
import type { Passage, Searchable } from '~/domain/search/passage';
import { sectionsOf } from '~/text/markdown-sections.server';
import { publishedDraft } from './consultation-draft.server';
import { publishedConsultation } from './published-consultation.server';

/** A public notice: what it says of itself, every article of the draft, every part of the drafting notes. */
export async function searchableConsultation(read: Read, number: string, now: Date): Promise<Searchable | undefined> {
  const published = await publishedConsultation(read, number, now);
  if (!published) return undefined;
  const { docket, consultation, notes } = published.snapshot;
  const page = `/consultations/${number}`;
  const { summary, affected, leadUnit, coDraftingUnits } = docket;
  const said = [summary, affected, consultation.shortenedReason, leadUnit, ...coDraftingUnits, number];
  const notice: Passage = { kind: 'notice', place: '', address: page, body: said.filter(Boolean).join('\n') };
  return {
    title: docket.title,
    unit: leadUnit,
    day: dayOf(new Date(consultation.publishedAt)),
    passages: [
      notice,
      ...draftPassages(await publishedDraft(read, published), 'article', `${page}/draft`),
      ...sectionsOf(notes).map(({ heading, body }): Passage => {
        return { kind: 'notes', place: heading, address: `${page}/notes`, body: body || heading };
      }),
    ],
  };
}
