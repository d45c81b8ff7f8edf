import type { Conclusion } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import { Seal, type Tone } from '../seal';

type Props = {
  docket: {
    number: string;
    terminated: boolean;
    conclusion: Conclusion | null;
    consultation?: {
      answered: { opinions: number; adopted: number; partial: number; rejected: number } | null;
    };
  } | null;
};

const toneOf: Record<Conclusion, Tone> = { lawful: 'done', toBeAmended: 'partly', unlawful: 'ended' };

/** How far a docket has come, beside its item: what the legality review says and how the public answered. */
export function DocketStanding({ docket }: Props) {
  const t = useT();
  if (!docket) return null;
  const { terminated, conclusion, consultation } = docket;
  return (
    <ul className="plain-list">
      {terminated && (
        <li>
          <Seal tone="ended">{t('meeting.agenda.terminated')}</Seal>
        </li>
      )}
      <li>
        <Seal tone={conclusion ? toneOf[conclusion] : 'soon'}>
          {t('meeting.agenda.review', {
            conclusion: conclusion ? t(`words.conclusion.${conclusion}`) : t('meeting.agenda.noReview'),
          })}
        </Seal>
      </li>
      <li>{consultation ? consulted(consultation.answered) : t('meeting.agenda.noConsultation')}</li>
      <li>
        <a href={`/desk/dockets/${docket.number}`}>{docket.number}</a>
      </li>
    </ul>
  );

  function consulted(answered: NonNullable<NonNullable<Props['docket']>['consultation']>['answered']) {
    return answered ? t('meeting.agenda.consultationResult', answered) : t('meeting.agenda.consultationUnderWay');
  }
}
