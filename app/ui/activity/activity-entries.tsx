import type { ActivityPhase } from '~/domain/activity/phase';
import type { ActivityKind } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import { CountyText } from '../county-text';
import { EntryList } from '../entry-list';
import { ActivitySeal } from './activity-seal';
import { spanInWords } from './span-in-words';

export type ActivityEntry = {
  number: string;
  kind: ActivityKind;
  title: string;
  phase: ActivityPhase;
  startsAt: string;
  endsAt: string;
  place: string;
  unit: string;
};

/** Activities as a list: what, when, where, whose. */
export function ActivityEntries({ entries, level = 3 }: { entries: ActivityEntry[]; level?: 2 | 3 }) {
  const t = useT();
  return (
    <EntryList
      entries={entries.map((entry) => ({
        to: `/activities/${entry.number}`,
        title: <CountyText>{entry.title}</CountyText>,
        state: <ActivitySeal {...entry} />,
        facts: [
          t(`words.activityKind.${entry.kind}`),
          spanInWords(t, entry),
          ...(entry.place ? [<CountyText key="place">{entry.place}</CountyText>] : []),
          <CountyText key="unit">{entry.unit}</CountyText>,
        ],
      }))}
      level={level}
    />
  );
}
