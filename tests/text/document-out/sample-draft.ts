import type { Level } from '~/domain/provision/provision';
import type { DraftDocument } from '~/text/document-out/draft-blocks';

/** The lines of a fictional draft with their levels and labels, as a reader of provisions gives them. */
const lines: [level: Level, label: string, text: string][] = [
  ['title', '', '清溪县停车管理办法'],
  ['note', '', '（2026年草案，供公开征求意见）'],
  ['contents', '', '目　录\n第一章　总则\n第二章　收费\n附则'],
  ['chapter', '第一章', '第一章　总则'],
  ['article', '第一条', '第一条　为了规范停车秩序，方便群众出行，制定本办法。'],
  ['article', '第二条', '第二条　本办法所称停车场，包括：'],
  ['item', '（一）', '（一）公共停车场；'],
  ['item', '（二）', '（二）专用停车场，分为：'],
  ['subitem', '1．', '1．单位自用的；'],
  ['subitem', '2．', '2．居住区配建的。'],
  ['paragraph', '', '前款规定的停车场由县人民政府公布名录。'],
  ['chapter', '第二章', '第二章　收费'],
  ['section', '第一节', '第一节　标准'],
  ['article', '第三条', '第三条　停车收费按照下表执行：'],
  ['table', '', '| 类别 | 标准（元／小时） |\n|---|---|\n| 小型车 | 3<br>首半小时免费 |\n| 大型车 | 6 |'],
  ['article', '第四条', '第四条　本办法自公布之日起施行。'],
  ['attachment', '附件1', '附件1'],
  ['plain', '', '停车泊位标志样式'],
];

/** Article 5 and on, so that the whole has `count` articles. */
const further = (count: number): typeof lines =>
  Array.from({ length: Math.max(count - 4, 0) }, (_, i) => [
    'article',
    `第${i + 5}条`,
    `第${i + 5}条　停车场经营者应当公示第${i + 5}项收费标准。`,
  ]);

/** A draft with all kinds of provisions and, if asked, many articles. */
export function sampleDraft(articles = 4): DraftDocument {
  const all = [...lines.slice(0, -2), ...further(articles), ...lines.slice(-2)];
  let text = '';
  const nodes = all.map(([level, label, words]) => {
    const start = text.length;
    text += `${words}\n`;
    return { level, label, start, end: text.length };
  });
  return { title: '清溪县停车管理办法', headNote: '（征求意见稿）', text, nodes, footer: '第2版 校验码 3F7K' };
}
