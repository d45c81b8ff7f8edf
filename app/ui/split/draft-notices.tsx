import type { Facts } from '~/i18n/t';
import { useT } from '~/i18n/t';
import { noticeSentence } from '../draft-notices';
import { Notice } from '../notice';

type Noticed = { code: string; count?: number; facts?: Facts };
type Props = { notices: Noticed[]; nodes: { id: string; label: string; warnings: Noticed[] }[] };

const mostShown = 30;

/** What was noticed of the file as a whole, and the places to look at, each a link that opens it. */
export function DraftNotices({ notices, nodes }: Props) {
  const t = useT();
  const warned = nodes.flatMap(({ id, label, warnings }) => warnings.map((warning) => ({ id, label, warning })));
  if (notices.length + warned.length === 0) return null;
  const more = warned.length - mostShown;
  return (
    <Notice heading={t('draft.lookAt')}>
      <ul>
        {notices.map((notice) => (
          <li key={`${notice.code}${JSON.stringify(notice.facts)}`}>{noticeSentence(t, notice)}</li>
        ))}
        {warned.slice(0, mostShown).map(({ id, label, warning }) => (
          <li key={`${id}${warning.code}${JSON.stringify(warning.facts)}`}>
            <a href={`?node=${id}#p-${id}`}>{label || t('draft.here')}</a> {noticeSentence(t, warning)}
          </li>
        ))}
        {more > 0 && <li>{t('split.more', { count: more })}</li>}
      </ul>
    </Notice>
  );
}
