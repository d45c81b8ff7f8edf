import type { SerializeFrom } from '@remix-run/node';
import { type T, useT } from '~/i18n/t';
import type { MeetingPage } from '~/queries/meeting-page.server';
import { CountyText } from '../county-text';
import { dateInWords } from '../date-text';

type Correction = SerializeFrom<MeetingPage>['corrections'][number];
type Change = Correction['changes'][number];

/** Every correction of a public meeting, the latest first: when, why, and what it said before and says now. */
export function Corrections({ corrections }: { corrections: Correction[] }) {
  const t = useT();
  if (corrections.length === 0) return null;
  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections">{t('meeting.page.corrections')}</h2>
      {[...corrections].reverse().map(({ version, approvedAt, reason, changes }) => (
        <div key={version}>
          <h3>{t('meeting.page.correction', { version, day: dateInWords(approvedAt, t.lang, false) })}</h3>
          <p>
            <CountyText>{t('meeting.page.correctionReason', { reason })}</CountyText>
          </p>
          <ul>
            {changes.map((change) => (
              <li key={`${change.what} ${change.item} ${change.before} ${change.after}`}>
                <ChangeLine change={change} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function ChangeLine({ change }: { change: Change }) {
  const t = useT();
  const { what, item = 0 } = change;
  const before = wordsOf(t, change, change.before);
  const after = wordsOf(t, change, change.after);
  return (
    <>
      {t(`meeting.changes.${what}`, { item })}
      {before && (
        <>
          {' '}
          · {t('meeting.page.before')}{' '}
          <del>
            <CountyText>{before}</CountyText>
          </del>
        </>
      )}
      {after && (
        <>
          {' '}
          · {t('meeting.page.after')}{' '}
          <ins>
            <CountyText>{after}</CountyText>
          </ins>
        </>
      )}
    </>
  );
}

/** A roster is not spelled out: the page above shows it. */
function wordsOf(t: T, { what }: Change, value: string | undefined): string | undefined {
  if (what === 'roster') return undefined;
  if (what === 'heldAt' && value) return dateInWords(value, t.lang);
  if (what === 'itemKind' && value) return t(`words.itemKind.${value as 'decision'}`);
  return value;
}
