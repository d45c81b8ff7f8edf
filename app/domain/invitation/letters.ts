import type { Letter } from '../mail/letter';

/** What those who are invited are told by mail. `link` is the path of the personal page, from the root. */
export type InvitationFactsInWords = {
  name: string;
  meeting: string;
  heldAt: Date;
  place: string;
  /** The items the person was chosen for; none means the whole meeting. */
  items: string[];
  answerBy: Date;
  from: string;
};

export type InvitationLetters = {
  invitation(facts: InvitationFactsInWords & { link: string }): Letter;
  /** Nobody answered yet. */
  answerReminder(facts: InvitationFactsInWords & { link: string }): Letter;
  /** The day before, to who comes. */
  eveReminder(facts: InvitationFactsInWords & { link: string; papers: number }): Letter;
  papers(facts: InvitationFactsInWords & { link: string; papers: number }): Letter;
  /** To who is invited already and is now to hear one item more. */
  furtherItem(facts: InvitationFactsInWords & { link: string }): Letter;
  withdrawn(facts: InvitationFactsInWords & { reason: string }): Letter;
};
