import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { compoundFile, declaringSize, encryptedEntries, zeros } from './hostile';
import { refusalOf, textOf } from './reading';
import { paragraph, wordFile, zipOf } from './word-file';

const fixture = (name: string) => readFile(new URL(`../fixtures/${name}`, import.meta.url));
const good = () => wordFile({ body: paragraph('第一条 正文。') });
const withPart = (name: string, content: string | Buffer) =>
  wordFile({ body: paragraph('第一条 正文。'), parts: { [name]: content } });
const documentXml = (body: string, before = '') =>
  `<?xml version="1.0"?>${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;

describe('what a file is, is told by its content and not by its name', () => {
  test('a Word file called .txt is read as a Word file', async () => {
    expect((await textOf(await good(), 'draft.txt')).format).toBe('docx');
  });

  test('a Word 97 file is refused with the advice to save it anew, whatever it is called', async () => {
    expect(await refusalOf(await fixture('old-word.doc'), 'draft.docx')).toBe('old_word');
  });

  test('a PDF, an image, a spreadsheet, rich text and a web page are not drafts', async () => {
    expect(await refusalOf(Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj'))).toBe('pdf');
    expect(await refusalOf(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))).toBe('not_a_document');
    expect(await refusalOf(compoundFile('Workbook'))).toBe('not_a_document');
    expect(await refusalOf(Buffer.from('{\\rtf1\\ansi 第一条}'))).toBe('not_a_document');
    expect(await refusalOf(Buffer.from('<!DOCTYPE html><p>第一条'), 'draft.doc')).toBe('not_a_document');
  });

  test('a zip that is no Office file, and an Office file that is no Word document', async () => {
    expect(await refusalOf(await zipOf({ 'a.txt': '第一条' }))).toBe('not_a_document');
    const types =
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>';
    expect(await refusalOf(await withPart('[Content_Types].xml', types))).toBe('not_a_document');
  });
});

describe('locked and armed files', () => {
  test('a file with a password', async () => {
    expect(await refusalOf(compoundFile('EncryptedPackage', 'EncryptionInfo'))).toBe('encrypted');
    expect(await refusalOf(encryptedEntries(await good()))).toBe('encrypted');
  });

  test('a file with macros, even if it is called .docx', async () => {
    expect(await refusalOf(await withPart('word/vbaProject.bin', 'macro'))).toBe('macros');
    const types =
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>';
    expect(await refusalOf(await withPart('[Content_Types].xml', types))).toBe('macros');
  });

  test('external entities and any other DOCTYPE', async () => {
    const external = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
    const laughs = `<!DOCTYPE d [<!ENTITY a "${'哈'.repeat(100)}"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
    for (const doctype of [external, laughs]) {
      const xml = documentXml('<w:p><w:r><w:t>&x;</w:t></w:r></w:p>', doctype);
      expect(await refusalOf(await withPart('word/document.xml', xml))).toBe('entities');
    }
    expect(await refusalOf(await withPart('word/_rels/document.xml.rels', `${external}<Relationships/>`))).toBe(
      'entities',
    );
  });

  test('an entity that was never declared', async () => {
    const xml = documentXml('<w:p><w:r><w:t>&x;</w:t></w:r></w:p>');
    expect(await refusalOf(await withPart('word/document.xml', xml))).toBe('corrupt');
  });
});

describe('bombs', { timeout: 30_000 }, () => {
  test('a part that unpacks to four hundred times its size', async () => {
    expect(await refusalOf(await withPart('word/media/image1.png', zeros(50)))).toBe('zip_bomb');
  });

  test('more than 200 MB altogether, by what the directory says', async () => {
    expect(await refusalOf(declaringSize(await good(), 'word/document.xml', 250_000_000))).toBe('zip_bomb');
  });

  test('a directory that says less than there is', async () => {
    expect(await refusalOf(declaringSize(await good(), 'word/document.xml', 10))).toBe('corrupt');
  });

  test('more than five thousand parts', async () => {
    const parts = Object.fromEntries(Array.from({ length: 5_001 }, (_, i) => [`word/media/${i}.png`, '']));
    expect(await refusalOf(await wordFile({ body: paragraph('文'), parts }))).toBe('zip_bomb');
  });

  test('a file of more than 20 MB', async () => {
    expect(await refusalOf(Buffer.alloc(20 * 1024 * 1024 + 1, 0x41), 'draft.txt')).toBe('too_large');
    expect(await refusalOf(Buffer.concat([await good(), Buffer.alloc(20 * 1024 * 1024)]))).toBe('too_large');
  });

  test('a table nested a thousand deep', async () => {
    const depth = 1_000;
    const body = `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${paragraph('底')}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`;
    expect(await refusalOf(await wordFile({ body }))).toBe('too_deep');
  });

  test('a text of more than two million characters', async () => {
    const words = Array.from({ length: 2_100 }, (_, i) => paragraph(`${i}${'停车收费'.repeat(250)}`)).join('');
    expect(await refusalOf(await wordFile({ body: words }))).toBe('too_large');
  });
});

describe('broken files', () => {
  test('cut off at any place, a file is corrupt or no document, never half read', async () => {
    const whole = await good();
    for (let length = 4; length < whole.length; length += 37) {
      expect(['corrupt', 'not_a_document']).toContain(await refusalOf(whole.subarray(0, length)));
    }
  });

  test('one flipped bit in the packed words is noticed', async () => {
    const whole = await good();
    const at = whole.indexOf('word/document.xml') + 'word/document.xml'.length + 200;
    const flipped = Buffer.from(whole);
    flipped[at] = whole[at]! ^ 0x10;
    expect(await refusalOf(flipped)).toBe('corrupt');
  });

  test('XML that is not well-formed, in the wrong encoding, or missing', async () => {
    expect(await refusalOf(await withPart('word/document.xml', '<w:document><w:body>'))).toBe('corrupt');
    expect(await refusalOf(await withPart('word/document.xml', Buffer.from([0x3c, 0x61, 0x3e, 0xc3, 0x28])))).toBe(
      'corrupt',
    );
    expect(await refusalOf(await withPart('word/document.xml', ''))).toBe('corrupt');
  });

  test('two parts of one name, of which editors might show the other', async () => {
    const twice = Buffer.from(
      (await withPart('word/document.xmm', documentXml(paragraph('别的'))))
        .toString('latin1')
        .replaceAll('document.xmm', 'document.xml'),
      'latin1',
    );
    expect(await refusalOf(twice)).toBe('corrupt');
  });

  test('a part name that leads out of the file', async () => {
    const escaping = Buffer.from(
      (await withPart('word/aa/passwd', 'x')).toString('latin1').replaceAll('word/aa/passwd', '../../a/passwd'),
      'latin1',
    );
    expect(await refusalOf(escaping)).toBe('corrupt');
  });

  test('a document without a word', async () => {
    expect(await refusalOf(await wordFile({ body: `${paragraph('  ')}${paragraph('——')}` }))).toBe('empty_text');
    expect(await refusalOf(Buffer.alloc(0), 'draft.txt')).toBe('empty_text');
  });
});
