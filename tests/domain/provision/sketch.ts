import { expect } from 'vitest';
import { invariantBreaches } from '~/domain/provision/invariants';
import { parseProvisions } from '~/domain/provision/parse-provisions';
import type { ParsedText, ProvisionNode } from '~/domain/provision/provision';
import { wordsOf } from '~/domain/provision/words';

/** Text as a draft prints it: the indentation of the test file is taken away, and the first and last line end. */
export function draft(strings: TemplateStringsArray): string {
  const lines = strings.raw.join('').split('\n').slice(1, -1);
  const indent = Math.min(...lines.filter((line) => line.trim()).map((line) => /^ */.exec(line)![0].length));
  return lines.map((line) => line.slice(indent)).join('\n');
}

/** Reads a draft and makes sure that no character of it is lost, doubled or out of its place. */
export function read(input: string): ParsedText {
  const parsed = parseProvisions(input);
  expect(parsed.nodes.map(({ start, end }) => parsed.text.slice(start, end)).join('')).toBe(parsed.text);
  expect(invariantBreaches(parsed)).toEqual([]);
  return parsed;
}

/** One line for each node: two blanks for each level of the tree, the level, the label, and the first words. */
export function sketch(parsed: ParsedText): string {
  const depths = new Map<string | null, number>([[null, -1]]);
  return parsed.nodes
    .map((node) => {
      const depth = depths.get(node.parent)! + 1;
      depths.set(node.id, depth);
      return `${'  '.repeat(depth)}${[node.level, node.label, firstWords(parsed, node)].filter(Boolean).join(' ')}`;
    })
    .join('\n');
}

function firstWords(parsed: ParsedText, node: ProvisionNode): string {
  return wordsOf(parsed, node).replace(/\s+/g, '').slice(0, 8);
}

/** The codes of all warnings, each before the label or the first words of its node. */
export function warnings(parsed: ParsedText): string[] {
  return parsed.nodes.flatMap((node) =>
    node.warnings.map(({ code }) => `${node.label || firstWords(parsed, node)} ${code}`),
  );
}
