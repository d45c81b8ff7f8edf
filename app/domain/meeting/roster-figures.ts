import type { MeetingPerson } from './content';

type OnRoster = Pick<MeetingPerson, 'id' | 'accepted' | 'attended'>;

/**
 * The numbers that a meeting publishes, counted from its roster and never typed: invited = accepted + declined + no answer;
 * then how many sat in and how many of them spoke. Whoever came without having answered has accepted by coming.
 */
export function rosterFigures(people: readonly OnRoster[], speakers: ReadonlySet<string>) {
  const having = (answer: boolean | null) => people.filter((person) => answerOf(person) === answer).length;
  return {
    invited: people.length,
    accepted: having(true),
    declined: having(false),
    noAnswer: having(null),
    attended: people.filter(({ attended }) => attended).length,
    spoke: people.filter(({ id, attended }) => attended && speakers.has(id)).length,
  };
}

const answerOf = ({ accepted, attended }: Pick<OnRoster, 'accepted' | 'attended'>): boolean | null =>
  accepted ?? (attended ? true : null);
