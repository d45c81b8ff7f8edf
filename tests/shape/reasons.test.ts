import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { gateChecks } from '~/domain/gate/check';
import * as vocabulary from '~/domain/vocabulary';
import { translator } from '~/i18n/t';
import { type SourceFile, sourceFiles } from './source-files';

type Found = { code: string; path: string };

/** Walks the syntax of the files and keeps what `see` makes of each node. */
function collect(files: SourceFile[], see: (node: ts.Node) => string | undefined): Found[] {
  return files.flatMap(({ path, text }) => {
    const found: Found[] = [];
    const visit = (node: ts.Node): void => {
      const code = see(node);
      if (code !== undefined) found.push({ code, path });
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
    return found;
  });
}

const textOf = (node: ts.Node | undefined) => (node && ts.isStringLiteralLike(node) ? node.text : undefined);

// Remarks about texts, names of events and of next steps have sentences of their own elsewhere in the catalogues.
const aboutOthers = /^app\/domain\/(provision|comparison)\/|^app\/domain\/(events|docket\/next-step)\.ts$/;
const rules = sourceFiles('app/domain').filter(({ path }) => !aboutOthers.test(path));
const acting = sourceFiles('app/commands', 'app/http', 'app/routes');

/** `{ code: 'reason' }`, wherever a rule or a command says no. Zod's own word for "see the message" is none of ours. */
const saidOutright = () =>
  collect([...rules, ...acting], (node) => {
    const isCode = ts.isPropertyAssignment(node) && node.name.getText() === 'code';
    const code = isCode ? textOf(node.initializer) : undefined;
    return code === 'custom' ? undefined : code;
  });

/** Names of states and choices are no reasons, though they look alike: literal types, and the closed vocabularies. */
const named = new Set([
  ...collect(sourceFiles('app/domain'), (node) => (ts.isLiteralTypeNode(node) ? textOf(node.literal) : undefined)).map(
    ({ code }) => code,
  ),
  ...Object.values(vocabulary).flat(),
  ...gateChecks,
  // What zod calls its own findings.
  ...['unrecognized_keys', 'too_small', 'too_big'],
]);

/** Codes that a rule keeps in a table or hands to a function of its own: `'closing.never_earlier'`, `'view_unanswered'`. */
const saidInRules = () =>
  collect(rules, (node) => {
    const code = textOf(node);
    const looks = code && /^([a-z]+\.)?[a-z]+(_[a-z]+)+$/.test(code) && !ts.isImportDeclaration(node.parent);
    return looks && !ts.isLiteralTypeNode(node.parent) && !isMessage(node) && !named.has(code) ? code : undefined;
  });

const checkers = [
  'min',
  'max',
  'length',
  'regex',
  'enum',
  'string',
  'int',
  'boolean',
  'literal',
  'email',
  'date',
  'url',
];

/** Whether a literal is what a schema says of a wrong field: the last word of a check, or its `message`. */
function isMessage(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent)) return parent.name.getText() === 'message';
  if (!ts.isCallExpression(parent) || parent.arguments.at(-1) !== node) return false;
  const callee = parent.expression;
  if (ts.isIdentifier(callee)) return callee.text === 'refuse' && /profile\./.test(textOf(node) ?? '');
  if (!ts.isPropertyAccessExpression(callee) || !checkers.includes(callee.name.text)) return false;
  return callee.name.text !== 'literal' || parent.arguments.length > 1;
}

const saidOfFields = () =>
  collect(
    [...rules, ...sourceFiles('app/commands', 'app/http')].filter(({ text }) => text.includes("from 'zod'")),
    (node) => (ts.isStringLiteralLike(node) && isMessage(node) ? node.text : undefined),
  );

const both = [translator('zh-CN'), translator('en')];
const hasNone = (keys: (code: string) => string[]) => (found: Found) =>
  !both.every((t) => keys(found.code).some((key) => t.has(key)));
const list = (found: Found[]) => [...new Set(found.map(({ code, path }) => `${code} (${path})`))];

describe('every reason has a sentence in both languages', () => {
  const sentences = (code: string) =>
    ['refusal', 'refusal.gate', 'gate.evidence', 'meeting.target'].map((area) => `${area}.${code}`);

  it('where a rule or a command gives it outright', () => {
    expect(saidOutright().length).toBeGreaterThan(80);
    expect(list(saidOutright().filter(hasNone(sentences)))).toEqual([]);
  });

  it('where a rule keeps its codes in a table', () => {
    expect(saidInRules().length).toBeGreaterThan(60);
    expect(list(saidInRules().filter(hasNone(sentences)))).toEqual([]);
  });

  it('where a schema says what is wrong with a field', () => {
    expect(saidOfFields().length).toBeGreaterThan(60);
    // A profile comes back with reasons, every other form with its fields.
    const shownUnder = (code: string) => [code.startsWith('profile.') ? `refusal.${code}` : `form.${code}`];
    expect(list(saidOfFields().filter(hasNone(shownUnder)))).toEqual([]);
  });
});
