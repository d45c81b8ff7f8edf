import {
  AlignmentType,
  type IParagraphStyleOptions,
  type ISectionPropertiesOptions,
  type IStylesOptions,
  LineRuleType,
  PageOrientation,
} from 'docx';

/**
 * The look of an official document after GB/T 9704-2012: A4, 22 lines of 28 characters in an area of 156 × 225 mm, body in
 * 仿宋 of size 三号 (16 pt), title in 小标宋 of size 二号 (22 pt). Fonts are named, not embedded: they are not free.
 */
const millimetre = 1440 / 25.4;
const mm = (length: number) => Math.round(length * millimetre);
const points = (size: number) => size * 2;

const face = (eastAsia: string) => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia,
});
export const fonts = {
  body: face('仿宋_GB2312'),
  title: face('方正小标宋简体'),
  bold: face('黑体'),
  note: face('楷体_GB2312'),
  pageNumber: face('宋体'),
};
export const sizes = {
  title: points(22),
  body: points(16),
  pageNumber: points(14),
  table: points(12),
  small: points(9),
};

/** Two characters, as every paragraph of Chinese text is set in. */
const firstLine = { firstLine: 640, firstLineChars: 200 };
const centred = { alignment: AlignmentType.CENTER };
const ownLine = { spacing: { before: 200, after: 200 }, keepNext: true };

/** The page; `landscape` for tables. One line of the grid is 225 mm ÷ 22. */
export function officialPage(landscape: boolean): ISectionPropertiesOptions {
  const margin = { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26), footer: mm(28) };
  const turned = { top: mm(28), bottom: mm(26), left: mm(20), right: mm(20), footer: mm(15) };
  const orientation = landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return {
    page: { size: { width: mm(210), height: mm(297), orientation }, margin: landscape ? turned : margin },
    grid: { type: 'lines', linePitch: 579 },
  };
}

/** Width of the text area in twentieths of a point. */
export const textWidth = (landscape: boolean): number => (landscape ? mm(257) : mm(156));

const paragraphStyles: IParagraphStyleOptions[] = [
  { id: 'HeadNote', name: '题注', basedOn: 'Normal', run: { font: fonts.note }, paragraph: { ...centred, indent: {} } },
  { id: 'Contents', name: '目录行', basedOn: 'Normal', paragraph: { alignment: AlignmentType.LEFT } },
  { id: 'Provision', name: '条款正文', basedOn: 'Normal', paragraph: { indent: firstLine } },
  {
    id: 'Attachment',
    name: '附件标识',
    basedOn: 'Normal',
    run: { font: fonts.bold },
    paragraph: { keepNext: true, outlineLevel: 0 },
  },
  {
    id: 'TableText',
    name: '表格文字',
    basedOn: 'Normal',
    run: { size: sizes.table },
    paragraph: { alignment: AlignmentType.LEFT, spacing: { line: 360, lineRule: LineRuleType.EXACT } },
  },
  { id: 'TableHead', name: '表格标题行', basedOn: 'TableText', run: { font: fonts.bold }, paragraph: centred },
];

/**
 * The styles of a document. `headings` are the ranks of headings that it has, highest first: 编, 章 and the like in 黑体,
 * 节 in 楷体. Articles come one outline level below the last of them, so that every editor can jump to them.
 */
export function officialStyles(headings: string[]): IStylesOptions {
  const heading = (index: number) => ({
    run: {
      font: headings[index] === 'section' ? fonts.note : fonts.bold,
      size: sizes.body,
      bold: false,
      color: '000000',
    },
    paragraph: { ...centred, ...ownLine, outlineLevel: index },
  });
  return {
    default: {
      document: {
        run: { font: fonts.body, size: sizes.body, language: { value: 'en-US', eastAsia: 'zh-CN' } },
        paragraph: { alignment: AlignmentType.BOTH },
      },
      title: {
        run: { font: fonts.title, size: sizes.title },
        paragraph: { ...centred, spacing: { before: 400, after: 200 } },
      },
      heading1: heading(0),
      heading2: heading(1),
      heading3: heading(2),
      heading4: heading(3),
    },
    paragraphStyles: [
      ...paragraphStyles,
      {
        id: 'Article',
        name: '条',
        basedOn: 'Normal',
        next: 'Provision',
        paragraph: { indent: firstLine, outlineLevel: headings.length },
      },
    ],
  };
}
