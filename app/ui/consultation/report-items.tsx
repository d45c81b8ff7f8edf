import { type Key, useT } from '~/i18n/t';
import { Compare } from '../compare';
import { CountyText } from '../county-text';
import { Fold } from '../fold';
import { LocalLink } from '../local-link';
import { passagesOf, type Segment } from '../redline-passages';
import { Seal, type Tone } from '../seal';
import { OpinionWords, type ShownWords } from './opinion-words';

export type ReportItem = ShownWords & {
  number: number;
  place: string | null;
  nodeId: string | null;
  author: string | null;
  channel: string;
  late: boolean;
  result: string;
  reason: string;
  wordings: { label: string; redline: Segment[] }[];
};

export const resultTones: Record<string, Tone> = {
  adopted: 'done',
  partial: 'partly',
  rejected: 'ended',
  outOfScope: 'ended',
};

/** Every opinion of a report with its answer: what was said, what was decided and why, and the words that changed for it. */
export function ReportItems({ items, number }: { items: ReportItem[]; number: string }) {
  return (
    <ol className="opinions">
      {items.map((item) => (
        <Item item={item} key={item.number} number={number} />
      ))}
    </ol>
  );
}

function Item({ item, number }: { item: ReportItem; number: string }) {
  const t = useT();
  const facts = [
    item.author ? <CountyText key="author">{item.author}</CountyText> : t('consultation.feedback.anonymous'),
    t(`words.channel.${item.channel}` as Key),
    ...(item.late ? [t('consultation.feedback.lateMark')] : []),
  ];
  return (
    <li className="opinion" id={`opinion-${item.number}`}>
      <h3 className="opinion-head">
        {t('consultation.feedback.item', { number: item.number })} <Place item={item} number={number} />
      </h3>
      <ul className="facts">
        {facts.map((fact, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: facts are printed once and never move
          <li key={at}>{fact}</li>
        ))}
      </ul>
      <OpinionWords {...item} />
      <div className="opinion-answer">
        <p>
          <Seal tone={resultTones[item.result] ?? 'ended'}>{t(`words.result.${item.result}` as Key)}</Seal>
        </p>
        <p className="as-written">
          <span className="hidden">{t('consultation.feedback.reason')} </span>
          <CountyText>{item.reason}</CountyText>
        </p>
        <ChangedWordings wordings={item.wordings} />
      </div>
    </li>
  );
}

function Place({ item, number }: { item: ReportItem; number: string }) {
  const t = useT();
  if (!item.nodeId || !item.place) return <>{t('consultation.feedback.aboutWhole')}</>;
  return (
    <LocalLink to={`/consultations/${number}/draft#p-${item.nodeId}`}>
      {t('consultation.feedback.about', { place: item.place })}
    </LocalLink>
  );
}

/** The articles that were changed because of an opinion, before and after. */
export function ChangedWordings({ wordings }: { wordings: ReportItem['wordings'] }) {
  const t = useT();
  return (
    <>
      {wordings.map(({ label, redline }) => (
        <Fold
          key={label}
          summary={
            <>
              <b>{t('consultation.feedback.changed', { label })}</b>
              {t('consultation.feedback.changedHint')}
            </>
          }
        >
          <Compare lang="zh-CN" passages={passagesOf(redline)} />
        </Fold>
      ))}
    </>
  );
}
