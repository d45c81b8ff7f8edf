import type { Conclusion } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import { DateText } from '../date-text';
import { SummaryList } from '../summary-list';

type Props = {
  facts: {
    docket: { number: string };
    conclusion: Conclusion | null;
    concludedOn: string | null;
    reviewer: string;
    opinion: string | null;
    usedDays: number;
    document: { number: string; word: string; hasPdf: boolean; publishedAt: string | null } | null;
  };
};

/** A concluded opinion: its conclusion, its words, the document with its hash, and whether its text is public. */
export function OpinionStanding({ facts }: Props) {
  const t = useT();
  const { docket, conclusion, concludedOn, reviewer, opinion, usedDays, document } = facts;
  if (!concludedOn) return null;
  const file = `/desk/dockets/${docket.number}/opinion`;
  return (
    <SummaryList
      rows={[
        { term: t('review.conclusion'), value: conclusion && <b>{t(`words.conclusion.${conclusion}`)}</b> },
        { term: t('review.concludedAt'), value: <DateText value={concludedOn} /> },
        { term: t('review.clock.used'), value: `${usedDays} ${t('review.clock.unit')}` },
        { term: t('review.reviewer'), value: reviewer },
        { term: t('review.opinion'), value: opinion && <span className="as-typed">{opinion}</span> },
        {
          term: t('review.document.title'),
          value: document && (
            <>
              {document.number} <a href={`${file}/docx`}>{t('version.files.word')}</a>{' '}
              {document.hasPdf && <a href={`${file}/pdf`}>PDF</a>} <code className="hash">{document.word}</code>
            </>
          ),
        },
        {
          term: t('review.document.public'),
          value: document?.publishedAt ? (
            <>
              <DateText value={document.publishedAt} /> ·{' '}
              <a href={`/opinions/${docket.number}`}>{t('review.document.see')}</a>
            </>
          ) : (
            t('review.opinionInternal')
          ),
        },
      ]}
    />
  );
}
