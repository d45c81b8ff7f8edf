import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { minyi } from '../faults/minyi';
import { consulted, reviewed } from '../situations/versions';
import { compoundFile } from '../text/document-in/hostile';
import { paragraph, wordFile } from '../text/document-in/word-file';

const folder = mkdtempSync(join(tmpdir(), 'minyi-draft-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const draft = async (...words: string[]): Promise<string> => (await minyi(['draft', ...words], {})).said;

type Node = { start: number; end: number; label: string; ordinal: string | null };

describe('on the command line, without a database', () => {
  it('a text is printed as its words and its tree, which together lose nothing', async () => {
    const text = `\uFEFF${consulted.replaceAll('\n', '\r\n')}`;
    const printed = JSON.parse(await draft('parse', file('a.txt', text), '--json'));
    expect(Object.keys(printed)).toEqual(['text', 'nodes', 'warnings']);
    expect(printed.text).toBe(consulted);
    const nodes = printed.nodes as Node[];
    expect(nodes.map(({ start, end }) => printed.text.slice(start, end)).join('')).toBe(consulted);
    expect(nodes[2]).toEqual({
      id: 'n3',
      parent: null,
      level: 'article',
      label: '第一条',
      ordinal: '1',
      start: 18,
      end: 38,
      warnings: [],
    });
  });

  it('two texts are compared by what became of each provision', async () => {
    const [before, after] = [file('before.md', consulted), file('after.txt', reviewed)];
    const { changes } = JSON.parse(await draft('compare', before, after, '--json'));
    expect(changes.at(-1)).toEqual({
      change: 'renumbered',
      before: ['n5'],
      after: ['n6'],
      beforeLabel: '第三条',
      afterLabel: '第四条',
    });
    expect(await draft('compare', before, after)).toMatch(/^reworded +第二条 → 第二条\nadded +→ 第三条$/m);
  });

  it('a Word file is read with everything that the desk reads of it', async () => {
    const word = file('a.docx', await wordFile({ body: paragraph('第一条 正文。') }));
    expect(await draft('parse', word)).toBe('n1 article 第一条 第一条 正文。\n');
  });

  it('what cannot be read is said in a sentence, with an exit code of its own', async () => {
    const old = file('a.doc', compoundFile('WordDocument'));
    const refused = await minyi(['draft', 'parse', old], {});
    expect([refused.code, refused.said]).toEqual([65, '']);
    expect(refused.complained).toContain('.docx');
    expect((await minyi(['draft', 'parse', join(folder, 'nothing.txt')], {})).code).toBe(66);
  });
});
