import { anchorOf, type Branch } from './provision-tree';

/** 项 and 目: each label is printed as written, hung before its words. */
export function ItemList({ items: branches }: { items: Branch[] }) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: without it Safari no longer announces a list whose markers are hidden
    <ol className="items" role="list">
      {branches.map(({ node, body, children }) => (
        <li id={anchorOf(node)} key={node.id}>
          <span className="item-label">{node.label}</span>
          <div className="item-text">
            {body}
            {children.length > 0 && <ItemList items={children} />}
          </div>
        </li>
      ))}
    </ol>
  );
}
