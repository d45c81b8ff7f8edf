import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openPackage } from '~/text/document-in/office-package.server';
import { draftAsDocx } from '~/text/document-out/draft-docx.server';
import { textOf } from '../document-in/reading';
import { byLibreOffice, program, wordsOfPdf } from '../programs';
import { sampleDraft } from './sample-draft';

const soffice = program('MINYI_SOFFICE', 'LibreOffice opens our Word files');
const pdftotext = program('MINYI_PDFTOTEXT', 'the words of a PDF');

async function partOf(word: Uint8Array, name: string): Promise<string> {
  return (await (await openPackage(word)).read(name)).toString();
}

describe('a draft as a Word file', () => {
  test('says what the draft says, line for line, tables as tables', async () => {
    const { text, notices } = await textOf(await draftAsDocx(sampleDraft()));
    expect(text.split('\n')).toEqual([
      '清溪县停车管理办法',
      '（征求意见稿）',
      '（2026年草案，供公开征求意见）',
      '目　录',
      '第一章　总则',
      '第二章　收费',
      '附则',
      '第一章　总则',
      '第一条　为了规范停车秩序，方便群众出行，制定本办法。',
      '第二条　本办法所称停车场，包括：',
      '（一）公共停车场；',
      '（二）专用停车场，分为：',
      '1．单位自用的；',
      '2．居住区配建的。',
      '前款规定的停车场由县人民政府公布名录。',
      '第二章　收费',
      '第一节　标准',
      '第三条　停车收费按照下表执行：',
      '| 类别 | 标准（元／小时） |',
      '| 小型车 | 3<br>首半小时免费 |',
      '| 大型车 | 6 |',
      '第四条　本办法自公布之日起施行。',
      '附件1',
      '停车泊位标志样式',
    ]);
    expect(notices).toEqual({ headers_footers: 2 });
  });

  test('numbers are words that no editor renumbers; ranks are styles with outline levels', async () => {
    const word = await draftAsDocx(sampleDraft());
    const document = await partOf(word, 'word/document.xml');
    const styles = await partOf(word, 'word/styles.xml');
    expect(document).not.toContain('<w:numPr>');
    for (const style of ['Title', 'Heading1', 'Heading2', 'Article', 'Provision', 'Attachment', 'TableText']) {
      expect(document).toContain(`<w:pStyle w:val="${style}"/>`);
      expect(styles).toContain(`w:styleId="${style}"`);
    }
    expect(styles).toMatch(/w:styleId="Article".*?<w:outlineLvl w:val="2"\/>/);
  });

  test('has the paper, fonts and page numbers of an official document', async () => {
    const word = await draftAsDocx(sampleDraft());
    const document = await partOf(word, 'word/document.xml');
    const styles = await partOf(word, 'word/styles.xml');
    expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(document).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
    for (const font of ['仿宋_GB2312', '方正小标宋简体', '黑体', '楷体_GB2312'])
      expect(styles).toContain(`w:eastAsia="${font}"`);
    expect(await partOf(word, 'word/settings.xml')).toContain('<w:evenAndOddHeaders');
    expect(await partOf(word, 'word/footer1.xml')).toMatch(/— <\/w:t>.*PAGE.*—/);
    expect(await partOf(word, 'word/footer1.xml')).toContain('第2版 校验码 3F7K');
  });

  test('a text without a title of its own is headed by the title of the docket', async () => {
    const text = '第一条 甲。';
    const word = await draftAsDocx({
      title: '停车办法',
      text,
      nodes: [{ level: 'article', label: '第一条', start: 0, end: text.length }],
    });
    expect((await textOf(word)).text).toBe('停车办法\n第一条 甲。');
  });

  test('whatever was typed, the file can be opened and has the words', { timeout: 60_000 }, async () => {
    const typed = fc.string({ unit: 'binary', minLength: 0, maxLength: 400 });
    await fc.assert(
      fc.asyncProperty(typed, async (words) => {
        const text = `第一条 甲${words}`;
        const word = await draftAsDocx({
          title: words,
          text,
          nodes: [{ level: 'article', label: '第一条', start: 0, end: text.length }],
        });
        expect((await textOf(word)).text).toContain('第一条 甲');
      }),
      { numRuns: 15 },
    );
  });
});

describe.skipIf(!soffice)('LibreOffice opens it', { timeout: 120_000 }, () => {
  test('and finds every article of a hundred, in order', async () => {
    const text = (await byLibreOffice(soffice!, await draftAsDocx(sampleDraft(100)), 'txt')).toString();
    const articles = [...text.matchAll(/^第(\d+|[一二三四])条　/gm)].map((match) => match[1]);
    expect(articles).toEqual(['一', '二', '三', '四', ...Array.from({ length: 96 }, (_, i) => String(i + 5))]);
  });

  test.skipIf(!pdftotext)('and prints it with page numbers, title and every article', async () => {
    const pdf = await byLibreOffice(soffice!, await draftAsDocx(sampleDraft(100)), 'pdf');
    const words = (await wordsOfPdf(pdftotext!, pdf)).replace(/\s/g, '');
    for (let number = 5; number <= 100; number++)
      expect(words).toContain(`第${number}条停车场经营者应当公示第${number}项收费标准。`);
    for (const part of [
      '清溪县停车管理办法',
      '（征求意见稿）',
      '小型车',
      '首半小时免费',
      '—1—',
      '—2—',
      '第2版校验码3F7K',
    ])
      expect(words).toContain(part);
  });
});
