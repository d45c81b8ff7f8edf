import { gapBehind, wordsOf } from '~/domain/provision/words';
import type { ContentsItem } from './contents';
import { anchorOf, type Provision } from './provision-tree';

const divisions = new Set(['part', 'subpart', 'chapter', 'section']);
const gistLength = 14;

/** 编, 章 and 节 with their articles as cells; articles under none of them, and attachments, have a line of their own. */
export function contentsItems(nodes: Provision[], text: string): ContentsItem[] {
  const items: ContentsItem[] = [];
  for (const node of nodes) {
    const href = `#${anchorOf(node)}`;
    const body = wordsOf({ text }, node);
    const cells = items[items.length - 1]?.cells;
    if (divisions.has(node.level)) items.push({ href, label: spaced(node.label, body), cells: [] });
    else if (node.level === 'attachment') items.push({ href, label: spaced(node.label, body) });
    else if (node.level === 'article' && cells) cells.push({ href, number: node.ordinal ?? node.label });
    else if (node.level === 'article') items.push({ href, label: spaced(node.label, body.slice(0, gistLength)) });
  }
  return items;
}

const spaced = (label: string, words: string) => label + (words && gapBehind(label)) + words;
