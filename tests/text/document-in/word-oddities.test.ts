import { describe, expect, test } from 'vitest';
import { linesOf, textOf } from './reading';
import { abstractList, level, list, numbered, paragraph, wordFile } from './word-file';

const run = (words: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;
const read = async (body: string) => textOf(await wordFile({ body }));
const author = 'w:id="1" w:author="甲" w:date="2026-03-01T09:00:00Z"';
const inserted = (content: string) => `<w:ins ${author}>${content}</w:ins>`;
const deleted = (words: string) => `<w:del ${author}><w:r><w:delText>${words}</w:delText></w:r></w:del>`;

describe('tracked changes are read as accepted, and the officer is told', () => {
  test('inserted words are in, deleted words are out', async () => {
    const document = await read(
      `<w:p>${run('收费实行')}${deleted('市场价')}${inserted(run('政府指导价'))}${run('。')}</w:p>`,
    );
    expect(document.text).toBe('收费实行政府指导价。');
    expect(document.notices).toEqual({ tracked_changes: 2 });
  });

  test('moved words stand only where they were moved to', async () => {
    const moved = `<w:moveTo ${author}>${run('乙')}</w:moveTo>`;
    const document = await read(
      `<w:p>${run('甲')}<w:moveFrom ${author}>${run('乙')}</w:moveFrom></w:p><w:p>${moved}</w:p>`,
    );
    expect(document.text).toBe('甲\n乙');
  });

  test('an article deleted as a whole takes its number with it', async () => {
    const gone = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del ${author}/></w:rPr></w:pPr>${deleted('删去的一条')}</w:p>`;
    const numbering = abstractList(1, level(0, 'chineseCounting', '第%1条')) + list(1, 1);
    expect(await linesOf({ body: numbered('甲', 1) + gone + numbered('乙', 1), numbering })).toEqual([
      '第一条 甲',
      '第二条 乙',
    ]);
  });

  test('where the end of a paragraph was deleted, it runs on into the next', async () => {
    const open = `<w:p><w:pPr><w:rPr><w:del ${author}/></w:rPr></w:pPr>${run('县人民政府')}</w:p>`;
    expect((await read(open + paragraph('应当公布名录。'))).text).toBe('县人民政府应当公布名录。');
  });

  test('a deleted table row is out', async () => {
    const row = (words: string, properties = '') =>
      `<w:tr>${properties}<w:tc>${paragraph(words)}</w:tc><w:tc>${paragraph('元')}</w:tc></w:tr>`;
    const document = await read(
      `<w:tbl>${row('3')}${row('9', `<w:trPr><w:del ${author}/></w:trPr>`)}</w:tbl>${paragraph('')}`,
    );
    expect(document.text).toBe('| 3 | 元 |');
  });
});

describe('what is not text is left out and counted', () => {
  const box = `<w:txbxContent>${paragraph('框里的话')}</w:txbxContent>`;

  test('a text box is left out once, though the file holds it twice for older editors', async () => {
    const drawing = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
    const document = await read(`<w:p><w:r>${drawing}</w:r>${run('第一条 正文。')}</w:p>`);
    expect(document.text).toBe('第一条 正文。');
    expect(document.notices).toEqual({ text_boxes: 1 });
  });

  test('pictures, embedded files, comments and hidden text', async () => {
    const document = await read(
      `<w:p>${run('甲')}<w:r><w:drawing/></w:r><w:r><w:object/></w:r>${run('藏', '<w:vanish/>')}<w:r><w:commentReference w:id="0"/></w:r>${run('乙', '<w:vanish w:val="0"/>')}</w:p>`,
    );
    expect(document.text).toBe('甲乙');
    expect(document.notices).toEqual({ pictures: 1, embedded_parts: 1, hidden_text: 1, comments: 1 });
  });

  test('headers and footers', async () => {
    const bytes = await wordFile({ body: paragraph('正文'), header: paragraph('清溪县文件') });
    const document = await textOf(bytes);
    expect(document.text).toBe('正文');
    expect(document.notices).toEqual({ headers_footers: 1 });
  });

  test('page numbers in a list of contents, but not its words', async () => {
    const field = (instruction: string, result: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const entry = `<w:hyperlink>${run('第一章 总则')}<w:r><w:tab/></w:r>${field(' PAGEREF _Toc1 \\h ', run('3'))}</w:hyperlink>`;
    const document = await read(
      `<w:p>${field(' TOC \\o "1-2" ', entry)}</w:p><w:p>${run('共')}<w:fldSimple w:instr=" NUMPAGES ">${run('9')}</w:fldSimple>${run('条')}</w:p>`,
    );
    expect(document.text).toBe('第一章 总则\n共条');
  });

  test('a field that begins in one paragraph and gives its result in another', async () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const document = await read(
      `<w:p>${mark('begin')}</w:p><w:p>${mark('separate')}${run('结果')}${mark('end')}${run('之后')}</w:p>`,
    );
    expect(document.text.trim()).toBe('结果之后');
  });

  test('an unfinished field does not swallow what follows it', async () => {
    const broken = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> IF </w:instrText></w:r>';
    expect((await read(`<w:p>${run('甲')}${broken}</w:p>${paragraph('第二条 在。')}`)).text).toBe('甲\n第二条 在。');
  });

  test('the prompt of an empty form field', async () => {
    const control = (properties: string, words: string) =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${run(words)}</w:sdtContent></w:sdt>`;
    const document = await read(`<w:p>${control('<w:showingPlcHdr/>', '单击此处输入')}${control('', '已填')}</w:p>`);
    expect(document.text).toBe('已填');
    const whole = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph('单击此处输入')}</w:sdtContent></w:sdt>`;
    expect((await read(whole + paragraph('文'))).text).toBe('文');
  });
});

describe('the signs of a paragraph', () => {
  test('a line break inside a paragraph becomes a line of its own, at its edges it is dropped', async () => {
    const document = await read(
      `<w:p><w:r><w:br w:type="page"/></w:r>${run('关于停车')}<w:r><w:br/></w:r>${run('管理的规定')}<w:r><w:br/></w:r></w:p>`,
    );
    expect(document.text).toBe('关于停车\n管理的规定');
    expect(document.notices).toEqual({ soft_returns: 2 });
  });

  test('tabs and hyphens stay, and blanks that only the XML has do not count', async () => {
    const words =
      '<w:r><w:t>\n  甲  </w:t><w:tab/><w:t xml:space="preserve"> 乙</w:t><w:noBreakHyphen/><w:t>丙</w:t><w:softHyphen/></w:r>';
    expect((await read(`<w:p>${words}</w:p>`)).text).toBe('甲\t 乙-丙');
  });

  test('a sign out of a symbol font leaves a mark, a formula its letters', async () => {
    const document = await read(
      `<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r><m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath></w:p>`,
    );
    expect(document.text).toBe('〓a+b');
    expect(document.notices).toEqual({ symbols: 1, formulas: 1 });
  });

  test('over a word with its reading only the word is kept', async () => {
    const ruby = `<w:ruby><w:rt>${run('qī')}</w:rt><w:rubyBase>${run('淇')}</w:rubyBase></w:ruby>`;
    expect((await read(`<w:p><w:r>${ruby}</w:r>${run('水')}</w:p>`)).text).toBe('淇水');
  });

  test('radicals copied out of a PDF become the characters that are meant', async () => {
    const document = await read(paragraph('⼈⺠政府⻓期公开⻅效Ａ①'));
    expect(document.text).toBe('人民政府长期公开见效Ａ①');
    expect(document.notices).toEqual({ radicals: 4 });
  });

  test('nothing else is normalised: full-width letters, circled numbers and odd blanks stay', async () => {
    const words = '第一条　Ａ①㈠½\u00a0ﬁ〔2026〕５号';
    expect((await read(paragraph(words))).text).toBe(words);
  });
});

describe('notes', () => {
  const note = (id: number, words: string) =>
    `<w:footnote w:id="${id}"><w:p><w:r><w:footnoteRef/></w:r>${run(words)}</w:p></w:footnote>`;
  const reference = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;

  test('a mark stays in the text, the notes follow after the last line in the order of the text', async () => {
    const bytes = await wordFile({
      body: `<w:p>${run('第一条 收费')}${reference(7)}${run('公开。')}</w:p><w:p>${run('第二条 评估。')}${reference(2)}</w:p>`,
      footnotes: note(2, ' 每三年一次。') + note(7, ' 指停车收费。'),
    });
    const document = await textOf(bytes);
    expect(document.text.split('\n')).toEqual([
      '第一条 收费〔注1〕公开。',
      '第二条 评估。〔注2〕',
      '〔注1〕指停车收费。',
      '〔注2〕每三年一次。',
    ]);
    expect(document.notices).toEqual({ footnotes: 2 });
  });
});

describe('tables', () => {
  const cell = (words: string, properties = '') =>
    `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${words
      .split('/')
      .map((each) => paragraph(each))
      .join('')}</w:tc>`;
  const table = (...rows: string[]) => `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;

  test('each row is a line; of merged cells the first has the words, and the columns stay in place', async () => {
    const document = await read(
      table(
        cell('类别') + cell('标准', '<w:gridSpan w:val="2"/>'),
        cell('小型车', '<w:vMerge w:val="restart"/>') + cell('白天') + cell('3元/首时免费'),
        cell('', '<w:vMerge/>') + cell('夜间') + cell('1元'),
      ),
    );
    expect(document.text.split('\n')).toEqual([
      '| 类别 | 标准 |  |',
      '| 小型车 | 白天 | 3元<br>首时免费 |',
      '|  | 夜间 | 1元 |',
    ]);
    expect(document.notices).toEqual({ merged_cells: 2 });
  });

  test('numbers inside a table are written out too', async () => {
    const row = `<w:tc>${numbered('', 1)}</w:tc>${cell('事项')}`;
    const numbering = abstractList(1, level(0, 'decimal', '%1')) + list(1, 1);
    expect(await linesOf({ body: table(row, row), numbering })).toEqual(['| 1 | 事项 |', '| 2 | 事项 |']);
  });

  test('a table of one cell is a frame around paragraphs', async () => {
    expect((await read(table(cell('第一条 甲。/第二条 乙。')))).text).toBe('第一条 甲。\n第二条 乙。');
  });

  test('a table inside a cell is folded into it, with tabs between its cells', async () => {
    const document = await read(table(`<w:tc>${table(cell('甲') + cell('乙'))}${paragraph('')}</w:tc>${cell('丙')}`));
    expect(document.text).toBe('| 甲\t乙 | 丙 |');
    expect(document.notices).toEqual({ nested_tables: 1 });
  });

  test('a row wrapped in a form control is a row, and free columns at its start stay free', async () => {
    const row = `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('甲')}${cell('乙')}</w:tr>`;
    expect((await read(`<w:tbl><w:sdt><w:sdtContent>${row}</w:sdtContent></w:sdt></w:tbl>`)).text).toBe(
      '|  | 甲 | 乙 |',
    );
  });

  test('spans that no table can have are cut', async () => {
    for (const columns of ['1000000000', '-5', 'x']) {
      const free = `<w:trPr><w:gridBefore w:val="${columns}"/></w:trPr>`;
      const { text } = await read(table(`${free}${cell('甲', `<w:gridSpan w:val="${columns}"/>`)}${cell('乙')}`));
      expect(text).toContain('甲');
      expect(text.length).toBeLessThan(300);
    }
  });
});
