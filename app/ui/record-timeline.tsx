import { type Facts, type Key, type T, useT } from '~/i18n/t';
import { dateInWords } from './date-text';
import { EmptyState } from './empty-state';
import { Timeline } from './timeline';

type Entry = { at: string; type: string; facts: Facts };

/** The words of the vocabularies that facts of events are named by. */
const vocabularies = {
  answer: 'words.answer',
  conclusion: 'words.conclusion',
  ground: 'words.ground',
  competition: 'words.competition',
  activityKind: 'words.activityKind',
} as const;

/** An event of the record as one short sentence. */
export function eventSentence(t: T, { type, facts }: Omit<Entry, 'at'>): string {
  const inWords = Object.entries(facts).map(([name, value]) => {
    if (name === 'from' || name === 'to') return [name, dateInWords(String(value), t.lang)];
    const key = `${vocabularies[name as keyof typeof vocabularies]}.${value}`;
    return [name, t.has(key) ? t(key) : value];
  });
  return t(`event.${type}` as Key, Object.fromEntries(inWords));
}

/** The dated steps of a docket so far, read from its record. */
export function RecordTimeline({ entries }: { entries: Entry[] }) {
  const t = useT();
  if (entries.length === 0) return <EmptyState title={t('docket.nothingYet')} />;
  const last = entries.length - 1;
  const steps = entries.map((entry, at) => ({
    title: eventSentence(t, entry),
    state: at === last ? ('now' as const) : ('done' as const),
    date: entry.at,
  }));
  return <Timeline label={t('docket.tabs.state')} steps={steps} />;
}
