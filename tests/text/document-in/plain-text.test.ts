import { describe, expect, test } from 'vitest';
import { refusalOf, textOf } from './reading';

const draft = '第一章 总则\n第一条 为了规范停车秩序，制定本办法。';

describe('plain text', () => {
  test('UTF-8 and UTF-16 give the same text, with Windows line ends or without', async () => {
    const files = [
      Buffer.from(draft),
      Buffer.from(`\ufeff${draft.replace('\n', '\r\n')}`),
      Buffer.from(`\ufeff${draft}`, 'utf16le'),
      Buffer.from(`\ufeff${draft}`, 'utf16le').swap16(),
    ];
    for (const file of files) expect((await textOf(file, 'draft.txt')).text).toBe(draft);
  });

  test('GBK, the encoding of older Windows, is read', async () => {
    const gbk = Buffer.from(
      'b5dad2bbd5c220d7dcd4f20ab5dad2bbccf520ceaac1cbb9e6b7b6cda3b3b5d6c8d0f2a3acd6c6b6a8b1beb0ecb7a8a1a3',
      'hex',
    );
    expect((await textOf(gbk, 'draft.txt')).text).toBe(draft);
  });

  test('Markdown is told from text by its name and stays as it is', async () => {
    const markdown = '# 停车办法\n\n**第一条** 为了规范……';
    expect(await textOf(Buffer.from(markdown), '草案.MD')).toMatchObject({
      text: markdown,
      format: 'markdown',
      notices: {},
    });
    expect((await textOf(Buffer.from(markdown), '草案.txt')).format).toBe('text');
  });

  test('radicals copied out of a PDF are put back here too', async () => {
    expect(await textOf(Buffer.from('⼈⺠政府'), 'draft.txt')).toMatchObject({
      text: '人民政府',
      notices: { radicals: 2 },
    });
  });

  test('a soft return becomes a line end and a stray NUL is dropped', async () => {
    const file = Buffer.from('第一条 停车收费的标准由县人民政府制定，\v向社会公布。\0');
    expect((await textOf(file, 'draft.txt')).text).toBe('第一条 停车收费的标准由县人民政府制定，\n向社会公布。');
  });

  test('bytes that are no text in any encoding are refused', async () => {
    const noise = Buffer.from(Array.from({ length: 4_000 }, (_, i) => (i * 7919 + (i >> 3) * 31) % 256));
    expect(await refusalOf(noise, 'draft.txt')).toBe('undecodable');
  });
});
