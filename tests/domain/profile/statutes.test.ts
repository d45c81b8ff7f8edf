import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { statutes } from '~/domain/profile/statutes';

const folder = process.env.MINYI_STATUTES;
if (!folder) console.warn('Statutes: skipped, MINYI_STATUTES names no folder with their texts');

const files: Record<string, string> = {
  重大行政决策程序暂行条例: 'major-decision-procedure-2019.txt',
  政府信息公开条例: 'government-information-disclosure-2019.txt',
};
const words = { day: '日', workingDay: '个工作日', year: '年' };
const readable = Object.values(statutes).filter(({ source }) => files[source.document]);

test('four of the six limits called law can be read again in the kept texts', () => {
  expect(readable).toHaveLength(4);
});

describe.skipIf(!folder)('the limits called law stand in the text of the statute', () => {
  test.each(readable)('$source.document $source.article: $value $unit', ({ value, unit, source }) => {
    const file = join(folder!, files[source.document]!);
    expect(existsSync(file), file).toBe(true);
    const [, article] = readFileSync(file, 'utf8').split(new RegExp(`^${source.article} `, 'm'));
    expect(article?.split(/^第.+?条 /m)[0]).toContain(`${value}${words[unit]}`);
  });
});
