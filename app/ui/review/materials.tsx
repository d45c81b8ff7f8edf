import { useT } from '~/i18n/t';
import { Fold } from '../fold';
import type { Provision } from '../statute/provision-tree';
import { StatuteText } from '../statute/statute-text';
import { SummaryList } from '../summary-list';

type Props = {
  rounds: { number: string; round: number; feedbackAt: string | null }[];
  draft?: { draft: { version: number; text: string; textHash: string }; nodes: Provision[] };
};

/** What was submitted: the review draft to be read here, and what the public saw in every round. */
export function Materials({ rounds, draft }: Props) {
  const t = useT();
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
              </>
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
