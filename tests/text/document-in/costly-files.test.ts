import { describe, expect, test } from 'vitest';
import { refusalOf, textOf } from './reading';
import { abstractList, level, list, numbered, paragraph, wordFile } from './word-file';

/** Small files made so that a careless reader would work for hours or fill the memory. */
describe('what grows when it is read', { timeout: 30_000 }, () => {
  async function quickly<T>(work: Promise<T>): Promise<T> {
    const start = process.cpuUsage();
    const result = await work;
    expect(process.cpuUsage(start).user).toBeLessThan(10_000_000);
    return result;
  }

  test('tables in tables, each with pipes in it, do not double their marks at each level', async () => {
    const depth = 60;
    const body = `${`<w:tbl><w:tr><w:tc>${paragraph('|\\')}</w:tc><w:tc>`.repeat(depth)}${paragraph('底')}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`;
    const { text } = await quickly(textOf(await wordFile({ body })));
    expect(text).toContain('底');
    expect(text.length).toBeLessThan(1_000);
  });

  test('one long note to which the text refers ten thousand times is printed once', async () => {
    const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const footnotes = `<w:footnote w:id="2">${paragraph('长'.repeat(10_000))}</w:footnote>`;
    const { text, notices } = await quickly(
      textOf(await wordFile({ body: `<w:p>${reference.repeat(10_000)}</w:p>`, footnotes })),
    );
    expect(text.length).toBeLessThan(60_000);
    expect(notices.footnotes).toBe(1);
  });

  test('a long number in front of every cell of a long table', async () => {
    const long = level(0, 'upperLetter', '%1'.repeat(120)).replace('w:val="1"/>', 'w:val="780"/>');
    const row = `<w:tr><w:tc>${numbered('', 1)}</w:tc><w:tc>${numbered('', 1)}</w:tc></w:tr>`;
    const file = await wordFile({
      body: `<w:tbl>${row.repeat(8_000)}</w:tbl>`,
      numbering: abstractList(1, long) + list(1, 1),
    });
    expect(await quickly(refusalOf(file))).toBe('too_large');
  });

  test('a hundred thousand line breaks, or blanks, before a word', async () => {
    const breaks = `<w:p>${'<w:r><w:br/></w:r>'.repeat(100_000)}<w:r><w:t>完</w:t></w:r></w:p>`;
    expect((await quickly(textOf(await wordFile({ body: `${paragraph('始')}${breaks}` })))).text.endsWith('完')).toBe(
      true,
    );
    const blanks = `<w:p><w:r><w:t>始${' '.repeat(1_000_000)}完</w:t></w:r></w:p>`;
    expect((await quickly(textOf(await wordFile({ body: blanks })))).text).toHaveLength(1_000_002);
  });

  test('twenty thousand styles, each based on the one before, each used once', async () => {
    const styles = Array.from(
      { length: 20_000 },
      (_, i) => `<w:style w:type="paragraph" w:styleId="s${i}"><w:basedOn w:val="s${i - 1}"/></w:style>`,
    );
    const body = Array.from({ length: 20_000 }, (_, i) => paragraph('文', `<w:pStyle w:val="s${19_999 - i}"/>`)).join(
      '',
    );
    expect(await quickly(refusalOf(await wordFile({ body, styles: styles.join('') })))).toBe('read');
  });

  test('twenty thousand lists made from one definition, each used once', async () => {
    const lists = Array.from({ length: 20_000 }, (_, i) => list(i + 1, 1)).join('');
    const body = Array.from({ length: 20_000 }, (_, i) => numbered('文', i + 1)).join('');
    const file = await wordFile({ body, numbering: abstractList(1, level(0, 'decimal', '%1.')) + lists });
    expect((await quickly(textOf(file))).text.endsWith('20000.文')).toBe(true);
  });
});

test('a hundred headers do not get a budget each', { timeout: 30_000 }, async () => {
  const relations = Array.from(
    { length: 100 },
    (_, i) => `<Relationship Id="h${i}" Type="x/header" Target="h${i}.xml"/>`,
  ).join('');
  const header = `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraph('眉'.repeat(50_000))}</w:hdr>`;
  const parts = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`word/h${i}.xml`, header]));
  const links = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`;
  expect(
    await refusalOf(
      await wordFile({ body: paragraph('文'), parts: { ...parts, 'word/_rels/document.xml.rels': links } }),
    ),
  ).toBe('too_large');
});

test('a file with any byte changed is read or refused, never thrown at', { timeout: 30_000 }, async () => {
  const numbering = abstractList(1, level(0, 'chineseCounting', '第%1条')) + list(1, 1);
  const whole = await wordFile({
    body: numbered('文', 1) + paragraph('完'),
    numbering,
    styles: '<w:style w:styleId="a"/>',
  });
  for (let at = 0; at < whole.length; at += 3) {
    const changed = Buffer.from(whole);
    changed[at] = (whole[at]! + 1 + ((at * 31) % 254)) % 256;
    await refusalOf(changed);
  }
});
