import type { Conclusion } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import { DateText } from '../date-text';
import { SummaryList } from '../summary-list';
import { SubmissionSeal } from './submission-seal';

type Props = {
  number: string;
  review: {
    conclusion: Conclusion | null;
    opinion: string | null;
    acceptedAt: string;
    concludedAt: string | null;
    document?: { number: string; hash: string; hasPdf: boolean } | undefined;
  };
};

/** How the review of a docket stands, for its drafting unit: the conclusion, the words, the document. */
export function ConclusionFacts({ number, review }: Props) {
  const t = useT();
  const { conclusion, opinion, acceptedAt, concludedAt, document } = review;
  const file = `/desk/dockets/${number}/opinion`;
  return (
    <>
      <h2>
        {t('review.title')} <SubmissionSeal review={{ conclusion }} state={conclusion ? 'concluded' : 'running'} />
      </h2>
      <SummaryList
        rows={[
          { term: t('review.acceptedAt'), value: <DateText value={acceptedAt} /> },
          { term: t('review.concludedAt'), value: concludedAt && <DateText value={concludedAt} /> },
          { term: t('review.opinion'), value: opinion && <span className="as-typed">{opinion}</span> },
          {
            term: t('review.document.title'),
            value: document && (
              <>
                {document.number} <a href={`${file}/docx`}>{t('version.files.word')}</a>{' '}
                {document.hasPdf && <a href={`${file}/pdf`}>PDF</a>} <code className="hash">{document.hash}</code>
              </>
            ),
          },
        ]}
      />
    </>
  );
}
