import { damageIn } from './damage';
import { tidyText } from './decode';
import type { ParsedText } from './provision';
import { readLine } from './read-line';
import { Reading } from './reading';
import type { Role } from './roles';
import { surveyOf } from './survey';

/**
 * Reads a draft into its provisions. Lossless for any input: the spans of `nodes` follow each other and cover all of
 * `text`, which is `input` as `tidyText` leaves it. Never throws; time is linear in the length. What is in doubt becomes
 * a plain paragraph with a warning.
 *
 * 第X条 is an article and holds its first 款; further 款 are paragraphs; （一） is an item, 1. a subitem, （1） and ① are
 * subsubitems whatever levels are left out above them. Where a text has no 第X条 (通知, 意见, 工作规则 with chapters) its
 * 一、二、 are the articles, so that each can be commented on; beside 第X条 they are items, or chapters when they only head
 * the articles below. Text behind a title of its own, and each 附件, counts anew.
 */
export function parseProvisions(input: string): ParsedText {
  const text = tidyText(input);
  const reading = new Reading(text);
  let above: Role | null = null;
  for (const each of surveyOf(text)) {
    readLine(reading, each, above);
    above = each.role;
  }
  const { nodes } = reading.tree;
  for (const node of nodes) node.warnings.push(...damageIn(text.slice(node.start, node.end)));
  if (nodes.length === 0 && text !== '') {
    reading.tree.add({ level: 'plain', label: '', ordinal: null, start: 0, end: text.length, warnings: [] });
  }
  const hasArticles = nodes.some(({ level }) => level === 'article');
  return { text, nodes, warnings: hasArticles ? [] : [{ code: 'no-articles' }] };
}
