import { createElement } from 'react';
import type { ArticleSlots } from './article-slots';
import { Clauses } from './clauses';
import { anchorOf, type Branch } from './provision-tree';

type Props = { branch: Branch; level: number; slots: ArticleSlots };

/** 条: the number is a heading (it can be jumped to), hung in the margin; the first 款 is the article's own line. */
export function Article({ branch: { node, body, children }, level, slots }: Props) {
  const action = slots.articleAction?.(node);
  const aside = slots.articleAside?.(node);
  return (
    <section className="article" id={anchorOf(node)}>
      {createElement(`h${Math.min(level, 6)}`, { className: 'article-number' }, node.label)}
      <div className="article-text">
        {body && <p>{body}</p>}
        <Clauses branches={children} />
      </div>
      {action && <div className="article-action">{action}</div>}
      {aside && <div className="article-aside">{aside}</div>}
    </section>
  );
}
