import { expect, test } from 'vitest';
import { refusalOf, textOf } from './reading';
import { abstractList, level, list, numbered, wordFile } from './word-file';

const words = '停车场经营者应当公示收费标准，接受价格、市场监督管理等部门和公众的监督';
const fonts =
  '<w:rPr><w:rFonts w:ascii="仿宋_GB2312" w:eastAsia="仿宋_GB2312"/><w:color w:val="000000"/><w:sz w:val="32"/></w:rPr>';
const furtherRun = (i: number) => `<w:r>${fonts}<w:t>（其${i}）。</w:t></w:r></w:p>`;

/** What it takes to run `work`: milliseconds of processor time, and megabytes of heap above the start, sampled. */
async function cost<T>(work: () => Promise<T>): Promise<{ result: T; ms: number; megabytes: number }> {
  const before = process.memoryUsage().heapUsed;
  let peak = before;
  const sampling = setInterval(() => (peak = Math.max(peak, process.memoryUsage().heapUsed)), 5);
  const start = process.cpuUsage();
  const result = await work();
  const ms = process.cpuUsage(start).user / 1_000;
  clearInterval(sampling);
  return { result, ms, megabytes: (peak - before) / 1e6 };
}

test('5,000 numbered articles are read within seconds', { timeout: 60_000 }, async () => {
  const body = Array.from({ length: 5_000 }, (_, i) => numbered(words, 1).replace('</w:p>', furtherRun(i + 1))).join(
    '',
  );
  const numbering = abstractList(1, level(0, 'chineseCountingThousand', '第%1条')) + list(1, 1);
  const bytes = await wordFile({ body, numbering });
  const { result, ms, megabytes } = await cost(() => textOf(bytes));
  console.info(
    `5,000 articles, ${bytes.length} bytes: ${ms.toFixed(0)} ms, ${megabytes.toFixed(0)} MB above the start`,
  );
  const lines = result.text.split('\n');
  expect(lines).toHaveLength(5_000);
  expect(lines[4_999]).toBe(`第五千条 ${words}（其5000）。`);
  expect(ms).toBeLessThan(5_000);
});

test('a paragraph of 750,000 empty pieces is refused in bounded time and memory', { timeout: 60_000 }, async () => {
  const pieces = Array.from({ length: 750_001 }, (_, i) => `<w:r w:n="${i}"/>`);
  const bytes = await wordFile({ body: `<w:p>${pieces.join('')}</w:p>` });
  const { result, ms, megabytes } = await cost(() => refusalOf(bytes));
  console.info(
    `750,000 pieces, ${bytes.length} bytes: ${ms.toFixed(0)} ms, ${megabytes.toFixed(0)} MB above the start`,
  );
  expect(result).toBe('too_large');
  expect(ms).toBeLessThan(20_000);
});
