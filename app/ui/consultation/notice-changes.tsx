import type { ConsultationChangeKind } from '~/domain/vocabulary';
import { type Key, useT } from '~/i18n/t';
import { CountyText } from '../county-text';
import { DateText, dateInWords } from '../date-text';

export type ShownNoticeChange = {
  id: string;
  kind: ConsultationChangeKind;
  reason: string;
  at: string;
  closing: { from: string; to: string } | null;
  channels: { channel: string; from: string; to: string }[];
};

/** What was changed about a notice after it went out: when, why, old and new. Nothing where nothing was. */
export function NoticeChanges({ changes }: { changes: ShownNoticeChange[] }) {
  const t = useT();
  if (changes.length === 0) return null;
  return (
    <section>
      <h2>{t('noticeChange.title')}</h2>
      <div>
        {changes.map((change) => (
          <div className="notice" key={change.id}>
            <p className="notice-heading">
              {t(`words.changeKind.${change.kind}`)} · <DateText value={change.at} />
            </p>
            <Exchanged change={change} />
            <p className="as-written">
              {t('noticeChange.because')}
              <CountyText>{change.reason}</CountyText>
            </p>
          </div>
        ))}
      </div>
    </section>
  );
}

function Exchanged({ change: { closing, channels } }: { change: ShownNoticeChange }) {
  const t = useT();
  return (
    <>
      {closing && (
        <p>
          {t('noticeChange.closing', {
            from: dateInWords(closing.from, t.lang),
            to: dateInWords(closing.to, t.lang),
          })}
        </p>
      )}
      {channels.map(({ channel, from, to }) => (
        <p key={channel}>
          {t(`notice.${channel}` as Key)}
          {t('noticeChange.colon')}
          {from && (
            <del>
              <CountyText>{from}</CountyText>
            </del>
          )}{' '}
          {to && (
            <ins>
              <CountyText>{to}</CountyText>
            </ins>
          )}
        </p>
      ))}
    </>
  );
}
