import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decodeText } from '~/domain/provision/decode';
import { parseProvisions } from '~/domain/provision/parse-provisions';
import { basisTableAsHtml } from '~/text/document-out/basis-table-html.server';
import { draftAsHtml } from '~/text/document-out/draft-html.server';
import { printPdf } from '~/text/document-out/print-pdf.server';
import { program, wordsOfPdf } from '../programs';
import { sampleDraft } from './sample-draft';

const chromium = program('MINYI_CHROMIUM', 'printing drafts');
const pdftotext = program('MINYI_PDFTOTEXT', 'the words of a PDF');
const statutes = process.env.MINYI_STATUTES;
if (!statutes) console.warn('real statutes: skipped, MINYI_STATUTES names no folder');

const bare = (text: string) => text.replace(/[\s|]+/g, '');
const plain = (html: string) =>
  html
    .replace(/^[\s\S]*<body>/, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

describe('a draft as a page for the printer', () => {
  test('says what the draft says, with its numbers as headings and its table as a table', () => {
    const html = draftAsHtml(sampleDraft());
    expect(html).toContain('<h1>清溪县停车管理办法</h1>');
    expect(html).toContain('<h2>第一章　总则</h2>');
    expect(html).toContain('<div class="article"><h4>第三条</h4><p>　停车收费按照下表执行：</p></div>');
    expect(html).toContain('<td>3\n首半小时免费</td>');
    expect(html).toContain('第2版 校验码 3F7K');
  });

  test('writes what was typed as words, never as a page of its own', () => {
    const text = '第一条 <script>alert(1)</script>&amp;"';
    const { nodes } = parseProvisions(text);
    const html = draftAsHtml({ title: '</title><img src=x>', text, nodes });
    expect(html).not.toMatch(/<script|<img/);
    expect(plain(html)).toContain('<script>alert(1)</script>&amp;"');
  });

  test.skipIf(!statutes)('has every word of every real statute', () => {
    for (const name of readdirSync(statutes!).filter((file) => file.endsWith('.txt'))) {
      const { text, nodes } = parseProvisions(decodeText(readFileSync(join(statutes!, name))));
      const said = text
        .replace(/<!--[^\n]*-->/g, '')
        .replace(/^#{1,6}\s+/gm, '')
        .replace(/^\|[\s|:-]+\|$/gm, '');
      expect(bare(plain(draftAsHtml({ title: name, text, nodes })))).toContain(bare(said).slice(0, 200));
      expect(bare(plain(draftAsHtml({ title: '', text, nodes }))).length).toBe(
        bare(said.replaceAll('<br>', '')).length,
      );
    }
  });
});

describe.skipIf(!chromium || !pdftotext)('printed by Chromium', { timeout: 120_000 }, () => {
  const printed = async (html: string, landscape = false) => {
    const pdf = await printPdf(html, { landscape });
    if (!Buffer.isBuffer(pdf)) return expect.fail(pdf.unavailable);
    return bare(await wordsOfPdf(pdftotext!, pdf));
  };

  test('a draft has every article of a hundred, in order', async () => {
    const words = await printed(draftAsHtml(sampleDraft(100)));
    const numbers = [...words.matchAll(/第(\d+)条停车场经营者/g)].map(([, number]) => Number(number));
    expect(numbers).toEqual(Array.from({ length: 96 }, (_, i) => i + 5));
  });

  test('the table of basis has its three columns', async () => {
    const words = await printed(
      basisTableAsHtml({
        title: '停车办法条文依据对照表',
        headings: { provision: '条文', basis: '依据', quotation: '依据原文' },
        rows: [{ provision: '第一条 甲。', basis: '《某条例》第三条', quotation: '乙。' }],
      }),
      true,
    );
    for (const part of ['停车办法条文依据对照表', '依据原文', '第一条甲。', '《某条例》第三条', '乙。'])
      expect(words).toContain(part);
  });
});
