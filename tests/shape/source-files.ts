import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export type SourceFile = { path: string; text: string; lines: number };

/** Every source file of the product (TypeScript and the launcher's JavaScript), paths from the project's root. */
export function sourceFiles(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|tsx|mjs)$/.test(name) && !name.startsWith('migrations'))
      .map((name) => {
        const path = `${folder}/${name}`;
        const text = readFileSync(join(root, path), 'utf8');
        return { path, text, lines: text.split('\n').length - 1 };
      }),
  );
}

/** What a file imports: each name as written, and whether only types are taken. */
export function importsOf({ text }: SourceFile): { from: string; typesOnly: boolean }[] {
  const statements = text.matchAll(/^(?:import|export)\s+(type\s+)?([^'"`;]*?from\s+)?['"]([^'"]+)['"]/gm);
  const lazy = text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g);
  return [
    ...[...statements].map(([, type, names, from]) => ({
      from: from!,
      typesOnly: type !== undefined || onlyTypes(names),
    })),
    ...[...lazy].map(([, from]) => ({ from: from!, typesOnly: false })),
  ];
}

// `import { type A, type B } from` brings no value along.
const onlyTypes = (names: string | undefined) => {
  const inside = /^\{([^}]*)\}/.exec(names?.trim() ?? '')?.[1];
  return Boolean(inside?.split(',').every((name) => name.trim() === '' || name.trim().startsWith('type ')));
};

/** The file an import means, from the project's root without extension; a package's name stays as it is. */
export function resolved(file: SourceFile, from: string): string {
  if (from.startsWith('~/')) return `app/${from.slice(2)}`;
  if (from.startsWith('db/')) return from;
  return from.startsWith('.') ? join(file.path, '..', from) : from;
}

/** The text of a file without its comments. */
export const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[\s;{}(),])\/\/[^\n]*/g, '$1');
