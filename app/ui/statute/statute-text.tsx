import { Article } from './article';
import type { ArticleSlots } from './article-slots';
import { Clauses } from './clauses';
import { anchorOf, type Branch, type Provision, treeOf } from './provision-tree';
import { isHeading, StatuteHeading } from './statute-heading';

type Props = ArticleSlots & {
  nodes: Provision[];
  text: string;
  /** Level of the statute's own title on the page. */
  level?: 2 | 3;
};

/**
 * A draft set as a printed statute: numbers hang in the margin, chapters have quiet headings, 款, 项 and 目 step in.
 * Every node is an anchor, `#p-<id>`. The text is the county's, so it stays Chinese on English pages.
 */
export function StatuteText({ nodes, text, level = 2, ...slots }: Props) {
  return (
    <div className="statute" lang="zh-CN">
      <Branches branches={treeOf(nodes, text)} level={level} slots={slots} />
    </div>
  );
}

type BranchesProps = { branches: Branch[]; level: number; slots: ArticleSlots };

function Branches({ branches, level, slots }: BranchesProps) {
  const inner = branches.some(({ node }) => node.level === 'title') ? level + 1 : level;
  return (
    <>
      {branches.map((branch) => (
        <One branch={branch} key={branch.node.id} level={branch.node.level === 'title' ? level : inner} slots={slots} />
      ))}
    </>
  );
}

function One({ branch, level, slots }: { branch: Branch; level: number; slots: ArticleSlots }) {
  const { node, children } = branch;
  if (node.level === 'article') return <Article branch={branch} level={level} slots={slots} />;
  if (!isHeading(node)) return <Clauses branches={[branch]} />;
  return (
    <section className={`statute-${node.level}`} id={anchorOf(node)}>
      <StatuteHeading branch={branch} level={level} />
      <Branches branches={children} level={level + 1} slots={slots} />
    </section>
  );
}
