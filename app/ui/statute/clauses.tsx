import { useT } from '~/i18n/t';
import { Fold } from '../fold';
import { ItemList } from './item-list';
import { anchorOf, type Branch, isItem, runsOf } from './provision-tree';
import { TextTable } from './text-table';

/** What stands under an article or alone: runs of items as lists, the rest block by block. */
export function Clauses({ branches }: { branches: Branch[] }) {
  return (
    <>
      {runsOf(branches).map((run) =>
        isItem(run[0]) ? <ItemList items={run} key={run[0].node.id} /> : <Block branch={run[0]} key={run[0].node.id} />,
      )}
    </>
  );
}

/** 款, 题注, 目录, tables and whatever the parser could not place: shown as written, never dropped. */
function Block({ branch: { node, body, children } }: { branch: Branch }) {
  const t = useT();
  const id = anchorOf(node);
  if (node.level === 'table') return <TextTable id={id} text={body} />;
  if (node.level === 'contents')
    return (
      <div className="statute-contents" id={id}>
        <Fold summary={node.label || t('ui.contents.label')}>
          <p className="as-written">{body}</p>
        </Fold>
      </div>
    );
  return (
    <>
      {body && (
        <p className={node.level === 'note' ? 'statute-note' : 'clause'} id={id}>
          {body}
        </p>
      )}
      {children.length > 0 && <Clauses branches={children} />}
    </>
  );
}
