import type { PublicPhase } from '~/domain/consultation/register';
import type { Topic } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import { CountyText } from '../county-text';
import { dateInWords } from '../date-text';
import { EntryList } from '../entry-list';
import { ConsultationState } from './state';

export type ConsultationEntry = {
  number: string;
  round: number;
  phase: PublicPhase;
  days: { first: string; last: string };
  daysLeft: number;
  title: string;
  summary: string;
  leadUnit: string;
  topic: Topic;
  opinions: number;
};

/** Consultations as a register lists them. */
export function ConsultationEntries({ entries, level }: { entries: ConsultationEntry[]; level?: 2 | 3 }) {
  const t = useT();
  const span = ({ first, last }: ConsultationEntry['days']) =>
    t('consultation.span', { first: dateInWords(first, t.lang), last: dateInWords(last, t.lang) });
  return (
    <EntryList
      entries={entries.map((entry) => ({
        to: `/consultations/${entry.number}`,
        title: <CountyText>{entry.title}</CountyText>,
        state: <ConsultationState {...entry} />,
        summary: entry.summary && <CountyText>{entry.summary}</CountyText>,
        facts: [
          <CountyText key="unit">{entry.leadUnit}</CountyText>,
          t(`words.topic.${entry.topic}`),
          span(entry.days),
          ...(entry.phase === 'scheduled' ? [] : [t('consultation.opinions', { count: entry.opinions })]),
          ...(entry.round > 1 ? [t('consultation.round', { count: entry.round })] : []),
        ],
      }))}
      level={level}
    />
  );
}
