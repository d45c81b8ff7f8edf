import { type Key, useT } from '~/i18n/t';
import { CountyText } from '../county-text';
import { DateText } from '../date-text';
import { LocalLink } from '../local-link';
import { OpinionWords, type ShownWords } from './opinion-words';

export type OpinionGroup = { node: string | null; name: string | null; opinions: ShownOpinion[] };

type ShownOpinion = ShownWords & {
  id: string;
  node: string | null;
  place: string | null;
  receivedAt: string;
  late: boolean;
  channel: string;
  author: string | null;
  authorKind: string;
  stance: string | null;
};

/** Opinions under the article that they are about, before anybody has answered them. */
export function ShownOpinions({ groups, number }: { groups: OpinionGroup[]; number: string }) {
  const t = useT();
  const draft = `/consultations/${number}/draft`;
  return (
    <>
      {groups.map(({ node, name, opinions }) => (
        <section aria-labelledby={`on-${node ?? 'whole'}`} key={node ?? 'whole'}>
          <h3 id={`on-${node ?? 'whole'}`}>
            {node ? (
              <LocalLink to={`${draft}#p-${node}`}>{t('opinion.on', { place: name ?? '' })}</LocalLink>
            ) : (
              t('opinion.onWhole')
            )}
          </h3>
          <ol className="opinions">
            {opinions.map((opinion) => (
              <Opinion group={node} key={opinion.id} opinion={opinion} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function Opinion({ opinion, group }: { opinion: ShownOpinion; group: string | null }) {
  const t = useT();
  const { id, node, place, receivedAt, late, channel, author, authorKind, stance } = opinion;
  const isPerson = authorKind === 'person' || authorKind === 'anonymous';
  return (
    <li className="opinion" id={`o-${id}`}>
      <ul className="facts">
        {place && node !== group && <li lang="zh-CN">{place}</li>}
        <li>{author ? <CountyText>{author}</CountyText> : t('consultation.feedback.anonymous')}</li>
        {!isPerson && <li>{t(`words.authorKind.${authorKind}` as Key)}</li>}
        <li>{t(`words.channel.${channel}` as Key)}</li>
        <li>
          <DateText time={false} value={receivedAt} />
        </li>
        {late && <li>{t('consultation.feedback.lateMark')}</li>}
        {stance && <li>{t(`words.stance.${stance}` as Key)}</li>}
      </ul>
      <OpinionWords {...opinion} />
    </li>
  );
}
