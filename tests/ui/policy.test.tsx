import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { describe, expect, test } from 'vitest';

const sources = readdirSync('app/ui', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx'))
  .map((name) => ({ name, text: readFileSync(`app/ui/${name}`, 'utf8') }));

describe('the content security policy', () => {
  test.each(sources)('$name needs no inline style or script', ({ text }) => {
    expect(text).not.toMatch(/\sstyle=|<style|<script(?! defer src="\/prove\.js")|\son[A-Z]\w+=\{/);
  });
});

describe('the stylesheets', () => {
  // The oldest browsers we promise: what esbuild cannot say for them it reports as a warning.
  const bundle = (entry: string) =>
    buildSync({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      write: false,
      target: ['chrome86', 'safari14'],
      logLevel: 'silent',
    });

  test.each(['app/styles/site.css', 'app/styles/desk.css'])(
    '%s is understood by Chromium 86 and Safari 14',
    (entry) => {
      expect(bundle(entry).warnings).toEqual([]);
    },
  );

  test('all citizen pages together load at most 20 KB of style', () => {
    const [file] = bundle('app/styles/site.css').outputFiles;
    expect(gzipSync(file!.contents).length).toBeLessThan(20_000);
  });

  test('they load nothing from elsewhere', () => {
    for (const name of readdirSync('app/styles')) {
      expect(readFileSync(`app/styles/${name}`, 'utf8')).not.toMatch(/url\(|https?:/);
    }
  });
});
