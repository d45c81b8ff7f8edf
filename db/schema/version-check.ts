import { reconsultAnswers as answers, changeReasons } from '../../app/domain/vocabulary';
import { newId } from '../ids';
import { k } from '../kit';
import { dockets } from './dockets';
import { accounts } from './people';
import { submissions } from './review';

/**
 * Why words were changed after the public had seen them, where no opinion stands behind it. `changeHash` is over the words
 * before and after, so that the note holds in every later version that makes the same change. The latest stands.
 */
export const changeNotes = k.table(
  'change_notes',
  {
    id: k.text().primaryKey().$defaultFn(newId),
    docketId: k
      .text()
      .notNull()
      .references(() => dockets.id),
    changeHash: k.text().notNull(),
    label: k.text().notNull(),
    kind: k.choice([...changeReasons]).notNull(),
    reason: k.text().notNull(),
    writtenBy: k
      .text()
      .notNull()
      .references(() => accounts.id),
    writtenAt: k.instant().notNull(),
  },
  (t) => [k.index('change_notes_docket').on(t.docketId, t.changeHash)],
);

/** What the reviewer answered to the warning that the public may have to be asked again. One answer a submission. */
export const reconsultAnswers = k.table('reconsult_answers', {
  submissionId: k
    .text()
    .primaryKey()
    .references(() => submissions.id),
  answer: k.choice([...answers]).notNull(),
  reason: k.text().notNull(),
  answeredBy: k
    .text()
    .notNull()
    .references(() => accounts.id),
  answeredAt: k.instant().notNull(),
});
