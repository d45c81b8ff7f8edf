import type { ReactNode } from 'react';
import type { ProvisionNode } from '~/domain/provision/provision';
import { useT } from '~/i18n/t';
import { noticeSentence } from '../draft-notices';

export type SplitRow = Pick<ProvisionNode, 'id' | 'level' | 'label' | 'warnings'> & { depth: number; words: string };

type Props = { rows: SplitRow[]; chosen: string | null; page: number; children: ReactNode };

const deepest = 6;

/** Every provision beside the words it covers. The chosen one is opened: `children` are the forms that mend it. */
export function SplitRows({ rows, chosen, page, children }: Props) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: without it Safari no longer announces a list whose markers are hidden
    <ol className="split-rows" role="list">
      {rows.map((row) => (
        <li
          className={`split-row split-depth-${Math.min(row.depth, deepest)}`}
          data-chosen={row.id === chosen || undefined}
          id={`p-${row.id}`}
          key={row.id}
        >
          <Row page={page} row={row} isChosen={row.id === chosen} />
          {row.id === chosen && children}
        </li>
      ))}
    </ol>
  );
}

function Row({
  row: { id, level, label, warnings, words },
  isChosen,
  page,
}: {
  row: SplitRow;
  isChosen: boolean;
  page: number;
}) {
  const t = useT();
  return (
    <>
      <div className="split-what">
        <b>{t(`split.names.${level}`)}</b> <span lang="zh-CN">{label}</span>
        {warnings.map((warning) => (
          <p className="split-warning" key={`${warning.code}${JSON.stringify(warning.facts)}`}>
            {noticeSentence(t, warning)}
          </p>
        ))}
      </div>
      <p className="split-source" lang="zh-CN">
        {words}
      </p>
      <a className="split-mend" href={isChosen ? `?page=${page}#p-${id}` : `?node=${id}#p-${id}`}>
        {t(isChosen ? 'split.done' : 'split.mend')}
        <span className="hidden">
          {t(`split.names.${level}`)} {label || words.slice(0, 12)}
        </span>
      </a>
    </>
  );
}
