import { type DraftVersion, versionKey } from '~/domain/draft-version';
import { useT } from '~/i18n/t';
import { Fold } from '../fold';
import type { Provision } from '../statute/provision-tree';
import { StatuteText } from '../statute/statute-text';
import { SummaryList } from '../summary-list';

type Props = {
  docketNumber: string;
  /** The version that the public saw last, as addresses name it; none where nobody was consulted. */
  consultedKey?: string;
  rounds: { number: string; round: number; feedbackAt: string | null }[];
  draft?: { draft: DraftVersion & { text: string; textHash: string }; nodes: Provision[] };
};

/** What was submitted: the review draft to be read here, and what the public saw in every round. */
export function Materials({ docketNumber, consultedKey, rounds, draft }: Props) {
  const t = useT();
  const at = `/desk/dockets/${docketNumber}`;
  const key = draft && versionKey(draft.draft);
  const ofRound = ({ number, round, feedbackAt }: Props['rounds'][number]) => ({
    term: t('review.materials.round', { round }),
    value: (
      <>
        <a href={`/consultations/${number}`}>{t('review.materials.notice')}</a>
        {feedbackAt && (
          <>
            {t('docket.and')}
            <a href={`/consultations/${number}/feedback`}>{t('review.materials.feedback')}</a>
          </>
        )}
      </>
    ),
  });
  return (
    <>
      <SummaryList
        rows={[
          ...rounds.map(ofRound),
          {
            term: t('review.materials.draft'),
            value: draft && (
              <>
                {t('draft.version', { stage: t('words.stage.review'), version: draft.draft.version })}{' '}
                <code className="hash">{draft.draft.textHash}</code>
                <br />
                <a href={`${at}/versions/${key}/draft.docx`}>{t('version.files.word')}</a>
              </>
            ),
          },
          {
            term: t('review.materials.comparison'),
            value: key && consultedKey && (
              <a href={`${at}/compare?before=${consultedKey}&after=${key}`}>{t('review.materials.compare')}</a>
            ),
          },
        ]}
      />
      {draft && (
        <Fold summary={t('review.materials.readDraft')}>
          <StatuteText level={3} nodes={draft.nodes} text={draft.draft.text} />
        </Fold>
      )}
    </>
  );
}
