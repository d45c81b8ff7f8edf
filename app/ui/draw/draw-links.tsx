import { useT } from '~/i18n/t';
import { LocalLink } from '../local-link';

/** From a meeting to the draws that chose its representatives. */
export function DrawLinks({ draws }: { draws: { number: string; item: number }[] }) {
  const t = useT();
  if (draws.length === 0) return null;
  return (
    <ul className="facts">
      {draws.map(({ number, item }) => (
        <li key={number}>
          <LocalLink to={`/draws/${number}`}>{t('draw.linkOf', { item })}</LocalLink>
        </li>
      ))}
    </ul>
  );
}
