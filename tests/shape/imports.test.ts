import { describe, expect, it } from 'vitest';
import { importsOf, resolved, type SourceFile, sourceFiles } from './source-files';

const files = sourceFiles('app', 'db').filter(({ path }) => path !== 'db/generate-migrations.mjs');
const under = (folder: string) => files.filter(({ path }) => path.startsWith(`${folder}/`));

/** "path → import" for every import of the files that is not allowed. */
const breaches = (of: SourceFile[], allowed: (target: string, typesOnly: boolean) => boolean) =>
  of.flatMap((file) =>
    importsOf(file)
      .filter(({ from, typesOnly }) => !allowed(resolved(file, from), typesOnly))
      .map(({ from }) => `${file.path} → ${from}`),
  );

const into =
  (...folders: string[]) =>
  (target: string) =>
    folders.some((folder) => target === folder || target.startsWith(`${folder}/`));
const isPackage = (target: string) => !into('app', 'db')(target);
const doesIO = (target: string) => /^(node:|pg$|better-sqlite3|express|nodemailer|pino|@remix-run|react)/.test(target);

describe('who may import whom', () => {
  it('the rule book imports only pure packages and itself', () => {
    expect(
      breaches(under('app/domain'), (target) => into('app/domain')(target) || (isPackage(target) && !doesIO(target))),
    ).toEqual([]);
  });

  it('text in, text out: no database, no commands, no pages', () => {
    expect(
      breaches(under('app/text'), (target) => into('app/text', 'app/domain')(target) || isPackage(target)),
    ).toEqual([]);
  });

  it('commands reach the database, rules, texts and queries, and nothing of the web', () => {
    const allowed = into('app/commands', 'app/queries', 'app/domain', 'app/text', 'db');
    expect(
      breaches(
        under('app/commands'),
        (target) => allowed(target) || (isPackage(target) && !/react|remix|express/.test(target)),
      ),
    ).toEqual([]);
  });

  it('queries reach the database and rules, and never a command', () => {
    const allowed = into('app/queries', 'app/domain', 'app/text', 'db');
    expect(
      breaches(
        under('app/queries'),
        (target) => allowed(target) || (isPackage(target) && !/react|remix|express/.test(target)),
      ),
    ).toEqual([]);
  });

  it('ui is given what it shows: rules and sentences only, types of queries at most', () => {
    const allowed = into('app/ui', 'app/i18n', 'app/domain');
    expect(
      breaches(
        under('app/ui'),
        (target, typesOnly) =>
          allowed(target) ||
          (typesOnly && into('app/queries')(target)) ||
          (isPackage(target) && !target.startsWith('node:')),
      ),
    ).toEqual([]);
  });

  it('routes never touch the database', () => {
    const allowed = into(
      'app/commands',
      'app/queries',
      'app/http',
      'app/ui',
      'app/i18n',
      'app/domain',
      'app/styles',
      'app/text',
    );
    expect(breaches(under('app/routes'), (target) => allowed(target) || isPackage(target))).toEqual([]);
  });

  it('the database knows nothing of the program but its rules; only the demo calls commands', () => {
    const seam = under('db').filter(({ path }) => !path.startsWith('db/demo/'));
    expect(breaches(seam, (target) => into('db', 'app/domain')(target) || isPackage(target))).toEqual([]);
  });

  it('nobody imports a route or the server', () => {
    const others = files.filter(({ path }) => !path.startsWith('app/server/') && !path.startsWith('app/routes/'));
    expect(breaches(others, (target) => !into('app/routes', 'app/server')(target))).toEqual([]);
  });
});

it('no file needs itself by way of others, not even for a type', () => {
  const nameOf = (path: string) => path.replace(/\.(ts|tsx|mjs)$/, '');
  const needs = new Map(
    files.map((file) => [nameOf(file.path), importsOf(file).map(({ from }) => resolved(file, from))]),
  );
  // What needs nobody that is left falls away again and again: what stays stands in a ring, or needs one.
  for (let before = Number.POSITIVE_INFINITY; needs.size < before; ) {
    before = needs.size;
    for (const [name, others] of needs) if (!others.some((other) => needs.has(nameOf(other)))) needs.delete(name);
  }
  expect([...needs.keys()]).toEqual([]);
});

describe('server-only files', () => {
  it('what reaches the database, files or the environment in app says so in its name', () => {
    const exempt = /^app\/(server|routes|root|entry)/;
    const unmarked = files.filter(
      (file) =>
        file.path.startsWith('app/') &&
        !exempt.test(file.path) &&
        !/\.server\.tsx?$/.test(file.path) &&
        importsOf(file).some(
          ({ from, typesOnly }) => !typesOnly && (from.startsWith('db/') || from.startsWith('node:')),
        ),
    );
    expect(unmarked.map(({ path }) => path)).toEqual([]);
  });

  it('nothing in db has the suffix: a page that reaches it must fail to build', () => {
    expect(under('db').filter(({ path }) => path.includes('.server.'))).toEqual([]);
  });
});
