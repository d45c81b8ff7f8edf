import { expect, it } from 'vitest';
import { type WarningCode, warningCodes } from '~/domain/provision/provision';
import { read } from './sketch';

/** For each warning the shortest draft that an officer would want to be warned about. */
const drafts: Record<WarningCode, string> = {
  'number-gap': '第一条 甲。\n第三条 乙。',
  'number-repeated': '第一条 甲。\n第一条 乙。',
  'number-restarts': '第一条 甲。\n第二条 乙。\n第一条 丙。',
  'number-out-of-order': '第一条 甲。\n第二条 乙。\n第三条 丙。\n第二条 丁。',
  'level-skipped': '第一条 公开：\n1.甲；\n2.乙。',
  'reference-at-line-start': '第一条 甲。\n第二条规定的除外。',
  'quoted-provision': '一、增加一条：\n“第九条 甲。”',
  'quote-unclosed': '第一条 甲。\n“乙。',
  'dot-lost': '一、公开：\n1甲；\n2乙。',
  'mark-unusual': '一、总则\n第一条 甲。',
  'heading-without-number': '第一条 甲。\n附则\n第二条 乙。',
  'lines-joined': '第一条 甲应当办理登记，\n并缴纳费用。',
  'text-between-items': '第一条 公开：\n（一）甲；\n乙。\n（二）丙。',
  'items-in-one-line': '一、公开：\n1.甲； 2.乙； 3.丙。',
  footnote: '第一条 甲。\n① 施行日期见文末。',
  'page-mark': '第一条 甲。\n— 1 —',
  'date-damaged': '第一条 自2019114日起施行。',
  'document-number-damaged': '第一条 见青政发〔201915)号。',
  'characters-lost': '第一条 甲\ufffd。',
  'explanation-follows': '第一条 甲。\n关于甲办法的起草说明\n乙。',
  'no-articles': '甲。',
};

it.each(warningCodes)('the officer is warned of %s, and of nothing else', (code) => {
  const parsed = read(drafts[code]);
  const codes = [...parsed.warnings, ...parsed.nodes.flatMap((node) => node.warnings)].map((warning) => warning.code);
  expect([...new Set(codes)]).toEqual([code]);
});
