import { useT } from '~/i18n/t';
import { LocalLink } from '../local-link';
import { type Step, Timeline } from '../timeline';

export type ProgressProps = {
  receipt: {
    receivedAt: string;
    answeredAt: string | null;
    due: { day: string };
    consultation: { number: string; phase: string };
    documentNumber: string | null;
    withdrawn: boolean;
    opinions: { answer: { wordings: unknown[] } | null; publicity: { state: string | null } }[];
  };
};

/** Received → answered → the article changed → the document issued: as far as it has come, and what is next. */
export function Progress({ receipt }: ProgressProps) {
  const t = useT();
  const { receivedAt, answeredAt, due, consultation, documentNumber, opinions, withdrawn } = receipt;
  const isAnswered = answeredAt !== null && opinions.some(({ answer }) => answer !== null);
  const hasChanged = opinions.some(({ answer }) => (answer?.wordings.length ?? 0) > 0);
  const document = documentNumber && (
    <LocalLink to={`/documents/${encodeURIComponent(documentNumber)}`}>
      {t('receipt.follow.issued', { number: documentNumber })}
    </LocalLink>
  );
  const isOver = withdrawn || consultation.phase === 'terminated';
  const states = opinions.map(({ publicity }) => publicity.state);
  const isLooked = states.some((state) => state && state !== 'waiting');
  const steps: (Step | false)[] = [
    {
      title: t('receipt.follow.received'),
      state: isAnswered || isOver || isLooked ? 'done' : 'now',
      date: receivedAt,
    },
    isLooked &&
      !withdrawn && { title: t('receipt.follow.looked'), state: isAnswered || isOver ? 'done' : ('now' as const) },
    isAnswered
      ? { title: t('receipt.follow.answered'), state: hasChanged || document ? 'done' : 'now', date: answeredAt }
      : !isOver && {
          title: t('receipt.follow.answered'),
          state: 'ahead',
          ...(answeredAt ? {} : { date: due.day }),
          dateNote: t(answeredAt ? 'receipt.follow.pending' : 'receipt.follow.by'),
        },
    hasChanged && { title: t('receipt.follow.changed'), state: document ? 'done' : 'now' },
    document ? { title: document, state: 'now' } : false,
  ];
  return <Timeline label={t('receipt.follow.steps')} steps={steps.filter((step): step is Step => step !== false)} />;
}
