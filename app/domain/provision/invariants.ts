import { linesOf } from './lines';
import { labelEnd, onOwnLine } from './pieces';
import { levels, type ParsedText, type ProvisionNode } from './provision';
import { isContainer } from './rebuild';
import { rankOf } from './tree';

/**
 * What is wrong with a tree, each as `<id>: <what>`; empty for every tree that the reader or an officer's edit made. A
 * draft with a breach must not be confirmed: its spans would no longer give back its text, or comments would lose their
 * place.
 */
export function invariantBreaches({ text, nodes }: Pick<ParsedText, 'text' | 'nodes'>): string[] {
  const breaches: string[] = [];
  const open: ProvisionNode[] = [];
  let end = 0;
  for (const [at, node] of nodes.entries()) {
    const say = (what: string) => breaches.push(`${node.id}: ${what}`);
    if (node.id !== `n${at + 1}`) say('id is not its position');
    if (!levels.includes(node.level)) say('unknown level');
    if (node.start !== end || node.end <= node.start || node.end > text.length)
      say('span does not follow the one before');
    if (node.start > 0 && startsBlank(text, node)) say('starts with a blank line');
    if (onOwnLine.includes(node.level) && !isWholeLines(text, node)) say('heading is not a line of its own');
    if (node.label && text.slice(labelEnd(text, { ...node, label: '' }), labelEnd(text, node)) !== node.label)
      say('label is not printed');
    while (open.length > 0 && open[open.length - 1]!.id !== node.parent) open.pop();
    const parent = open[open.length - 1];
    if (node.parent !== null && !parent) say('parent is not open before it');
    else if (parent && isContainer(node) && !mayLieIn(node, parent)) say('level does not fit in its parent');
    if (isContainer(node)) open.push(node);
    end = node.end;
  }
  if (end !== text.length) breaches.push('text is not covered to its end');
  return breaches;
}

function startsBlank(text: string, { start, end }: ProvisionNode): boolean {
  const line = text.slice(start, end).split('\n', 1)[0]!;
  return text[start - 1] === '\n' && linesOf(line).length === 0;
}

function isWholeLines(text: string, { start, end }: ProvisionNode): boolean {
  return (start === 0 || text[start - 1] === '\n') && (end === text.length || text[end - 1] === '\n');
}

function mayLieIn(node: ProvisionNode, parent: ProvisionNode): boolean {
  const inner = rankOf(node.level) ?? 0;
  const outer = rankOf(parent.level) ?? 0;
  return outer < inner || (node.level === 'subsubitem' && parent.level === 'subsubitem');
}
