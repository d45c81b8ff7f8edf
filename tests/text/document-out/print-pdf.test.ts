import { createServer } from 'node:http';
import { describe, expect, test } from 'vitest';
import { printFont, printPdf } from '~/text/document-out/print-pdf.server';
import { program, wordsOfPdf } from '../programs';

const chromium = program('MINYI_CHROMIUM', 'printing to PDF');
const pdftotext = program('MINYI_PDFTOTEXT', 'the words of a PDF');

/** Characters that Chromium writes as radicals (⼈⺠⻓⻰⻅) when it prints them in Noto CJK of the system. */
const proneToRadicals =
  '人民长龙见门车马鸟鱼黄黑鼓鼠齐齿龟风飞食首香骨高鬼音页面革韦韭立穴禾石矢目皿皮白用生甘瓦玉玄犬牛牙片父爪火水气毛比';
/** Two that are in no font of ours: they come out of the system's. */
const rare = '镕堃';

const articles = Array.from(
  { length: 80 },
  (_, i) => `<h3>第${i + 1}条</h3><p>人民政府应当公示第${i + 1}项长期收费标准，见本章。</p>`,
);
const page = (body: string) =>
  `<!doctype html><html lang="zh-CN"><head><title>停车办法</title><style>body{font-family:"${printFont}","Noto Serif CJK SC",serif}</style></head><body>${body}</body></html>`;

async function printed(html: string): Promise<Buffer> {
  const pdf = await printPdf(html);
  return Buffer.isBuffer(pdf) ? pdf : expect.fail(pdf.unavailable);
}

describe.skipIf(!chromium || !pdftotext)('a page printed by Chromium', { timeout: 120_000 }, () => {
  test('has every article as text that can be copied, page numbers, tags and an outline', async () => {
    const pdf = await printed(page(`<h1>停车办法</h1>${articles.join('')}`));
    const copied = await wordsOfPdf(pdftotext!, pdf);
    const paper = copied.replace(/\s/g, '');
    const words = paper.replace(/—\d+—/g, '');
    for (let i = 1; i <= 80; i++) expect(words).toContain(`第${i}条人民政府应当公示第${i}项长期收费标准，见本章。`);
    expect(paper).toMatch(/—1—.*—2—/);
    expect(pdf.includes('/StructTreeRoot')).toBe(true);
    expect(pdf.includes('/Outlines')).toBe(true);
  });

  test('is copied without one wrong character, also where fonts tempt to write radicals', async () => {
    const pdf = await printed(page(`<p>${proneToRadicals}</p><p><b>${proneToRadicals}</b></p><p>${rare}</p>`));
    const copied = (await wordsOfPdf(pdftotext!, pdf)).replace(/\s/g, '');
    expect(copied).toContain(proneToRadicals + proneToRadicals + rare);
    expect(copied).not.toMatch(/[\u2E80-\u2FDF]/);
  });

  test('carries the part of the font that it uses, and no more', async () => {
    const pdf = await printed(page('<h1>停车办法</h1><p>人民政府应当公示。</p>'));
    const fonts = [...pdf.toString('latin1').matchAll(/\/BaseFont \/([A-Z]{6}\+)?([\w-]+)/g)];
    expect(fonts.some(([, , name]) => name!.startsWith('NotoSerifSC'))).toBe(true);
    for (const [, subset] of fonts) expect(subset).toMatch(/^[A-Z]{6}\+$/);
    expect(pdf.byteLength).toBeLessThan(100_000);
  });

  test('runs no script and fetches nothing', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    const body = `<p>原文</p><img src="http://127.0.0.1:${port}/a.png"><link rel="stylesheet" href="http://127.0.0.1:${port}/b.css"><iframe src="file:///etc/hostname"></iframe><script>document.body.textContent='改写'</script>`;
    const words = await wordsOfPdf(pdftotext!, await printed(page(body)));
    server.close();
    expect(words).toContain('原文');
    expect(words).not.toContain('改写');
    expect(asked).toEqual([]);
  });

  test('two that are asked for at once are printed one after the other, both whole', async () => {
    const both = await Promise.all([printed(page('<p>甲稿</p>')), printed(page('<p>乙稿</p>'))]);
    expect(await wordsOfPdf(pdftotext!, both[0])).toContain('甲稿');
    expect(await wordsOfPdf(pdftotext!, both[1])).toContain('乙稿');
  });
});

test('without a Chromium the answer says so, and nothing is thrown', async () => {
  const { MINYI_CHROMIUM, PATH } = process.env;
  Object.assign(process.env, { MINYI_CHROMIUM: '/nowhere/chromium' });
  expect(await printPdf(page('<p>文</p>'))).toEqual({ unavailable: 'no_chromium' });
  delete process.env.MINYI_CHROMIUM;
  Object.assign(process.env, { PATH: '/nowhere' });
  expect(await printPdf(page('<p>文</p>'))).toEqual({ unavailable: 'no_chromium' });
  Object.assign(process.env, { PATH }, MINYI_CHROMIUM && { MINYI_CHROMIUM });
});
