import { useT } from '~/i18n/t';

type ContentsCell = { href: string; number: string };
export type ContentsItem = { href: string; label: string; cells?: ContentsCell[] };

/** A fragment that names nothing: following it closes the sheet and leaves the page where it was. */
const nowhere = '#contents-closed';

/**
 * The table of contents: beside the text and always in view on wide screens; on phones a sheet that a link at the foot opens
 * (`:target`) and that closes by itself as soon as a place is chosen. One list, no script.
 */
export function Contents({ items }: { items: ContentsItem[] }) {
  const t = useT();
  return (
    <nav aria-label={t('ui.contents.label')} className="contents" id="contents">
      <div className="contents-head">
        <p className="contents-title">{t('ui.contents.label')}</p>
        <a className="contents-close" href={nowhere}>
          {t('ui.contents.close')}
        </a>
      </div>
      <ol className="contents-list">
        {items.map(({ href, label, cells }) => (
          <li key={href}>
            <a href={href}>{label}</a>
            {cells && cells.length > 0 && <Cells cells={cells} />}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The articles of a chapter as small numbers in a row: a thumb or an eye finds 第十七条 at once. */
function Cells({ cells }: { cells: ContentsCell[] }) {
  const t = useT();
  return (
    <ol className="contents-cells">
      {cells.map(({ href, number }) => (
        <li key={href}>
          <a href={href}>
            <span className="hidden">{t('ui.contents.before')}</span>
            {number}
            <span className="hidden">{t('ui.contents.after')}</span>
          </a>
        </li>
      ))}
    </ol>
  );
}
