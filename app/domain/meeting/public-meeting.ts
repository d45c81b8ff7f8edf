import type { MeetingContent, MeetingPerson } from './content';
import { type Consent, mayShow, type PublicRepresentative, publicRepresentative } from './public-representative';
import { rosterFigures } from './roster-figures';

export type ConsentOf = Consent & { representativeId: string };

/** Who sat in, as the public may see them. `id` puts views beside their speaker; it is not for pages. */
export type PublicPerson = PublicRepresentative & { id: string; spoke: number };

/**
 * A version of a meeting as everybody may read it at this moment: by the consents as they stand, whenever it was frozen. The
 * name of a person who does not agree, or no longer, is struck from other people's words too.
 */
export function publicMeeting(
  content: MeetingContent,
  people: readonly MeetingPerson[],
  consents: readonly ConsentOf[],
) {
  const said = (id: string) => consents.filter(({ representativeId }) => representativeId === id);
  // A name of one character stands in every text.
  const withheld = people.filter(({ id, name }) => name.length > 1 && !mayShow(said(id), 'name'));
  const masked = (text: string) => withheld.reduce((shown, { name }) => shown.replaceAll(name, '***'), text);
  const views = content.items.flatMap((item) => item.views);
  const spoke = (id: string) => views.filter(({ person }) => person === id).length;
  const representatives: PublicPerson[] = people
    .filter(({ attended }) => attended)
    .map((person) => ({
      id: person.id,
      ...publicRepresentative(person, said(person.id)),
      spoke: spoke(person.id),
    }));
  return {
    ...content,
    title: masked(content.title),
    items: content.items.map((item) => ({
      ...item,
      title: masked(item.title),
      result: masked(item.result),
      views: item.views.map((view) => ({
        ...view,
        body: masked(view.body),
        reason: masked(view.reason),
        reply: view.reply && { ...view.reply, reason: masked(view.reply.reason) },
        by: publicRepresentative(people.find(({ id }) => id === view.person)!, said(view.person)),
      })),
    })),
    representatives,
    /** Whom those who sat in speak for, for the rules of representation. */
    present: people
      .filter(({ attended }) => attended)
      .map(({ category, forSpecialGroup }) => ({ category, forSpecialGroup })),
    figures: rosterFigures(people, new Set(views.map(({ person }) => person))),
  };
}

export type PublicMeetingContent = ReturnType<typeof publicMeeting>;
