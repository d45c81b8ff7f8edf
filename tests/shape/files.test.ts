import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { root, sourceFiles, withoutComments } from './source-files';

const product = sourceFiles('app', 'db');
// Sentences and invented texts are as long as they are; nobody reads them as code.
const code = product.filter(({ path }) => !/^app\/i18n\/|^db\/demo\/(?!load|stage|places|accounts)/.test(path));
const sorted = code.map(({ lines }) => lines).sort((a, b) => a - b);
const percentile = (share: number) => sorted[Math.floor(sorted.length * share)]!;

describe('size', () => {
  it('half of the files have at most 50 lines, nine of ten at most 140', () => {
    expect(percentile(0.5)).toBeLessThanOrEqual(50);
    expect(percentile(0.9)).toBeLessThanOrEqual(140);
  });

  it('no file has more than 250 lines', () => {
    expect(
      product
        .filter(({ lines, path }) => lines > 250 && !path.startsWith('app/i18n/'))
        .map(({ path, lines }) => `${path}: ${lines}`),
    ).toEqual([]);
  });
});

describe('names', () => {
  it('files are kebab-case, routes apart', () => {
    const odd = product.filter(
      ({ path }) =>
        !path.startsWith('app/routes/') &&
        !/^([a-z0-9-]+\/)*([a-z0-9-]+\.)+(ts|tsx|mjs)$/.test(path.replace('/zh-CN/', '/')),
    );
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  it('no file or folder hides behind a name that says nothing', () => {
    const empty = /(^|\/)(utils?|helpers?|common|misc|manager|service|base|types)(\.|\/)/;
    expect(
      [...product, ...sourceFiles('tests')].filter(({ path }) => empty.test(path)).map(({ path }) => path),
    ).toEqual([]);
  });

  it('the top level is what the README says', () => {
    const known = [
      '.ci',
      '.git',
      '.gitignore',
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'LICENSE',
      'README.md',
      'README.zh-CN.md',
      'SECURITY.md',
      'app',
      'biome.json',
      'build',
      'db',
      'docs',
      'knip.json',
      'node_modules',
      'package-lock.json',
      'package.json',
      'public',
      'remix.config.js',
      'tests',
      'tsconfig.json',
      'var',
    ];
    expect(readdirSync(root).filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe('house rules', () => {
  const breaking = (pattern: RegExp, among = product) =>
    among.filter(({ text }) => pattern.test(withoutComments(text))).map(({ path }) => path);

  it('only the clock of the server, ids and the launcher ask what time it is', () => {
    const asking = breaking(/new Date\(\)|Date\.now\(\)/).filter(
      (path) => !/^app\/server\/(compose|command-line|launch)|^db\/ids/.test(path),
    );
    expect(asking).toEqual([]);
  });

  it('statements go through Drizzle as every engine understands them', () => {
    const seam = /^db\/(migrate|sqlite-engine|postgres-engine)/;
    expect(
      breaking(
        /\.(execute|transaction\(\(\)|batch)\(|\bilike\(/,
        product.filter(({ path }) => !seam.test(path) && /^(db|app\/(commands|queries))\//.test(path)),
      ),
    ).toEqual([]);
  });

  it('no page carries a style attribute or an inline script', () => {
    // What Chromium prints to PDF is no page: it is opened without a network and without scripts.
    const pages = product.filter(({ path }) => !path.startsWith('app/text/document-out/'));
    expect(breaking(/\bstyle=\{|<style\b|<script(?! defer src="\/(enhance|prove)\.js")/, pages)).toEqual([]);
  });

  it('nothing prints to the console, and no comment puts work off', () => {
    expect(breaking(/\bconsole\./).filter((path) => !path.startsWith('app/server/launch/'))).toEqual([]);
    expect(product.filter(({ text }) => /\b(TODO|FIXME|XXX)\b/.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('no two rows of citizens are tied so that deleting one deletes the other', () => {
    expect(breaking(/onDelete:\s*'cascade'/)).toEqual([]);
  });
});
