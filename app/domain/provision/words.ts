import { blank, linesOf, looksLikeTitle } from './lines';
import type { Level, ProvisionNode } from './provision';

type Parsed = { text: string };
type Node = Omit<ProvisionNode, 'warnings'>;
/** `isOwnLine`: the heading is printed without brackets on a line before the body. */
type Words = { heading: string | null; isOwnLine: boolean; body: string; all: string };

const bracketed = /^[（(【［[]([^（()）【】［］[\]]{1,30})[）)】］\]]/;
/** Brackets behind 第五条 that are no title: an item, a definition, a remark of the editor. */
const noTitle = /^(?:[〇零一二三四五六七八九十百0-9０-９]+$|以下|简称|删|略|新增|修改|废止|保留)/;
/** 第一条：为了…… */
const behindLabel = new RegExp(`^${blank}*[：:、]?${blank}*`);
const named: readonly Level[] = ['part', 'subpart', 'chapter', 'section', 'attachment'];
const keptInLines: readonly Level[] = ['table', 'contents', 'note'];

/** The text of a node without its label, Markdown hashes and blanks around it. Lines that were wrapped are joined again. */
export function wordsOf(parsed: Parsed, node: Node): string {
  const { heading, isOwnLine, body, all } = readWords(parsed, node);
  return isOwnLine ? `${heading}\n${body}`.trim() : all;
}

/** The name of a part, chapter, section or attachment; the title of an article (立法目的, 总体要求); null where there is none. */
export function headingOf(parsed: Parsed, node: Node): string | null {
  return readWords(parsed, node).heading;
}

/** `wordsOf` without `headingOf`. */
export function bodyOf(parsed: Parsed, node: Node): string {
  return readWords(parsed, node).body;
}

function readWords({ text }: Parsed, { level, label, start, end }: Node): Words {
  const span = text.slice(start, end);
  const printed = linesOf(span);
  const lines = printed.map(({ from, to }) => span.slice(from, to));
  if (label && lines[0]?.startsWith(label)) lines[0] = lines[0].slice(label.length).replace(behindLabel, '');
  if (lines[0] === '') {
    lines.shift();
    printed.shift();
  }
  const all = join(lines, level);
  const plain: Words = { heading: null, isOwnLine: false, body: all, all };
  if (named.includes(level)) return { heading: all || null, isOwnLine: false, body: '', all };
  const [first, ...rest] = lines;
  if (level !== 'article' || !first) return plain;
  const brackets = bracketed.exec(first);
  if (brackets && !noTitle.test(brackets[1]!)) {
    const body = join([first.slice(brackets[0].length).trim(), ...rest], level);
    return { heading: brackets[1]!, isOwnLine: false, body, all };
  }
  const isTitle = (rest.length > 0 || label.endsWith('、')) && looksLikeTitle(span, printed[0]!, label);
  return isTitle ? { heading: first, isOwnLine: true, body: join(rest, level), all } : plain;
}

function join(lines: string[], level: Level): string {
  const said = lines.filter(Boolean);
  if (keptInLines.includes(level)) return said.join('\n');
  return said.reduce((words, line) => words + (/\w$/.test(words) && /^\w/.test(line) ? ' ' : '') + line, '');
}

/** What is printed between a number and the words behind it: a blank after 第三条 and 附件1, nothing after 一、 and （一）. */
export const gapBehind = (label: string): string => (/^(?:第|附)/.test(label) ? '　' : '');
