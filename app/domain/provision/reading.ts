import { type Line, lastCharacter } from './lines';
import { Lists } from './lists';
import { type Count, type Mark, ordinalOf } from './marks';
import { isDue, numberingWarnings } from './numbering';
import type { Level, ProvisionNode, Warning } from './provision';
import type { Surveyed } from './survey';
import { Tree } from './tree';

type Counted = HeadingLevel | 'article' | 'point';

type Details = { mark?: Mark; warnings?: Warning[]; under?: ProvisionNode | null };

const headingLevels = ['part', 'subpart', 'chapter', 'section'] as const;
export type HeadingLevel = (typeof headingLevels)[number];

/**
 * Below this many characters a line that just stops is a short item or a name, and not a line cut by a page's width: the
 * first for lines with punctuation inside, the second for a 款 without.
 */
const wrappedLine = 15;
const wrappedClause = 25;

/** How far the reading of a text has come: the tree so far, and what the next line may go on with. */
export class Reading {
  readonly tree = new Tree();
  readonly lists = new Lists();
  /** The 条 (or 一、) that is open. */
  article: ProvisionNode | null = null;
  /** Last numbers of this document. Points (一、) are counted apart from articles. */
  private readonly lastNumbers = new Map<Counted, Count>();
  private readonly mayRestart = new Set<Counted>();
  /** The level that a Markdown heading with so many hashes had. */
  readonly levelOfHashes = new Map<number, Level>();
  /** A node of which only number or name has been read: the next line of text belongs to it. */
  nameless: ProvisionNode | null = null;
  wordless: ProvisionNode | null = null;
  /** Whether the articles of this document have a blank behind 第一条; null before the first. */
  hasSpacedArticles: boolean | null = null;
  /** The line read last, if it was running text. */
  previous: Line | null = null;

  constructor(readonly text: string) {}

  add({ line }: Surveyed, level: Level, { mark, warnings = [], under }: Details = {}): ProvisionNode {
    const label = mark?.label ?? '';
    const ordinal = mark ? ordinalOf(mark) : null;
    return this.tree.add({ level, label, ordinal, start: line.start, end: line.end, warnings }, under);
  }

  /** Text without a level of its own. */
  plain(each: Surveyed, under: ProvisionNode | null, warnings: Warning[] = []): ProvisionNode {
    return this.add(each, 'plain', { under, warnings });
  }

  /** The line belongs to the node before it. */
  lengthen({ line }: Surveyed): ProvisionNode {
    const node = this.tree.nodes[this.tree.nodes.length - 1]!;
    node.end = line.end;
    return node;
  }

  /** A new text begins to count its provisions anew. */
  startDocument() {
    this.closeArticle();
    this.lists.startAnew();
    this.lastNumbers.clear();
    this.mayRestart.clear();
    this.hasSpacedArticles = null;
  }

  closeArticle() {
    this.lists.close();
    this.article = null;
  }

  isDue(counted: Counted, next: Count): boolean {
    return isDue(this.lastNumber(counted), next);
  }

  lastNumber(counted: Counted): Count | null {
    return this.lastNumbers.get(counted) ?? null;
  }

  /** Notes the number and says what is odd about it. Below a new heading 章, 节 and 一、 may start again or count on. */
  count(counted: Counted, next: Count): Warning[] {
    const restarts = next.number === 1 && this.mayRestart.delete(counted);
    const warnings = restarts ? [] : numberingWarnings(this.lastNumber(counted), next);
    this.lastNumbers.set(counted, next);
    this.mayRestart.delete(counted);
    const depth = headingLevels.indexOf(counted as HeadingLevel);
    if (depth >= 0)
      for (const below of [...headingLevels.slice(depth + 1), 'point' as const]) this.mayRestart.add(below);
    return warnings;
  }

  /** The line before `line` ended in a colon. */
  get isLed(): boolean {
    return this.previous !== null && /[：:]/.test(lastCharacter(this.text, this.previous));
  }

  /** `line` goes on with a sentence that the line before only broke off, as texts copied from PDF do at every line. */
  isUnfinishedBefore(line: Line): boolean {
    if (this.previous === null || line.afterBlank || line.indent > 1) return false;
    const words = this.text.slice(this.previous.from, this.previous.to);
    if (/[，,、]$/.test(words) || words.lastIndexOf('《') > words.lastIndexOf('》')) return true;
    if (/[。；;：:！!？?…”’）)》〉】」|]$/.test(words)) return false;
    return (
      words.length >=
      (/[，；。]/.test(words) ? wrappedLine : this.isInClause ? wrappedClause : Number.POSITIVE_INFINITY)
    );
  }

  /** The text before is a 款 of 第X条, and those end in a full stop. */
  private get isInClause(): boolean {
    const last = this.tree.nodes[this.tree.nodes.length - 1];
    return last?.level === 'paragraph' || (last?.level === 'article' && last.label.startsWith('第'));
  }
}
