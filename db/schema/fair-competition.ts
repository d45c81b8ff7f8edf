import { fairCompetitionConclusions } from '../../app/domain/vocabulary';
import { newId } from '../ids';
import { k } from '../kit';
import { dockets } from './dockets';
import { drafts, files } from './drafts';
import { accounts } from './people';

/** The market regulator's conclusion on one version of the text; the latest stands. */
export const fairCompetitionReviews = k.table(
  'fair_competition_reviews',
  {
    id: k.text().primaryKey().$defaultFn(newId),
    docketId: k
      .text()
      .notNull()
      .references(() => dockets.id),
    draftId: k
      .text()
      .notNull()
      .references(() => drafts.id),
    conclusion: k.choice([...fairCompetitionConclusions]).notNull(),
    reason: k.text().notNull(),
    /** Until when an exception holds; only there with `exception`. */
    exceptionUntil: k.day(),
    documentFile: k.text().references(() => files.hash),
    concludedBy: k
      .text()
      .notNull()
      .references(() => accounts.id),
    concludedAt: k.instant().notNull(),
  },
  (t) => [k.index('fair_competition_docket').on(t.docketId, t.concludedAt)],
);
