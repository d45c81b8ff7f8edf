import { blank } from './lines';
import { readNumeral } from './numerals';

/**
 * The mark at the start of a line, read by its print alone: 第一章, 第十条之一, 一、, （一）, 1．, （1）, ①, and `glued` for
 * digits that lost their dot (1定期发布). Whether it really opens a provision is for the reader to say.
 */
export type MarkKind =
  | 'part'
  | 'subpart'
  | 'chapter'
  | 'section'
  | 'article'
  | 'comma'
  | 'han'
  | 'dot'
  | 'paren'
  | 'circle'
  | 'glued';

export type Mark = {
  kind: MarkKind;
  /** As printed. */
  label: string;
  number: number;
  /** The 一 of 第十条之一, 0 without. */
  sub: number;
  /** What follows the label, its first characters. */
  after: string;
  /** A blank, a bracket, a colon or the end of the line stands behind the label. */
  separated: boolean;
};

const gap = `${blank}{0,4}`;
const han = '[〇○零一二三四五六七八九十百千两廿卅]';
const digit = '[0-9０-９]';
const number = `(${han}(?:${blank}?${han}){0,8}|${digit}{1,4})`;
const open = '[（(〔﹝［[]';
const close = '[）)〕﹞］\\]]';
const headingKinds: Record<string, MarkKind> = { 编: 'part', 分编: 'subpart', 章: 'chapter', 节: 'section' };

const heading = new RegExp(`^第${gap}${number}${gap}(分编|编|章|节)`);
const article = new RegExp(`^第${gap}${number}${gap}条(?:${gap}之${gap}(${han}{1,3}|${digit}{1,2}))?`);
/** 目 lost their dot: “1定期发布”. A unit behind the digits (30日, 5个) makes it a quantity. */
const glued = new RegExp(
  `^(${digit}{1,2})(?=\\p{Script=Han})(?![年月日号天时分秒周季度个件份名人户家所次期批项条款章节目点元万亿亩米公千克吨倍成岁级类层种届位笔只台辆套间处])`,
  'u',
);

const listMarks: [MarkKind, RegExp][] = [
  ['comma', new RegExp(`^(${han}{1,4})${blank}?[、．.]`)],
  ['han', new RegExp(`^${open}${gap}(${han}{1,4})${gap}${close}|^([㈠-㈩])`)],
  ['dot', new RegExp(`^(${digit}{1,3})${blank}?[．.、](?!${digit})|^([⒈-⒛])`)],
  ['paren', new RegExp(`^${open}${gap}(${digit}{1,3})${gap}${close}|^(${digit}{1,2})[）)]|^([⑴-⒇])`)],
  ['circle', /^([①-⑳㉑-㉟㊱-㊿])/],
  ['glued', glued],
];

/** How much of a line is looked at: the longest label is far shorter. */
const reach = 64;
const separator = new RegExp(`^(?:${blank}|[（(【［[：:]|$)`);

/** The mark that `line` (the words of a line, or their beginning) starts with, or null. */
export function markOf(line: string): Mark | null {
  const head = line.slice(0, reach);
  if (head[0] === '第') return numberedHeading(head);
  for (const [kind, pattern] of listMarks) {
    const match = pattern.exec(head);
    const printed = match?.slice(1).find(Boolean);
    const value = printed === undefined ? null : readNumeral(printed);
    if (match && value !== null) return mark(kind, match[0], value, 0, head);
  }
  return null;
}

function numberedHeading(head: string): Mark | null {
  const named = heading.exec(head);
  const match = named ?? article.exec(head);
  const value = match && readNumeral(match[1]!);
  if (!match || value === null) return null;
  if (named) return mark(headingKinds[named[2]!]!, named[0], value, 0, head);
  return mark('article', match[0], value, match[2] ? (readNumeral(match[2]) ?? 0) : 0, head);
}

function mark(kind: MarkKind, label: string, value: number, sub: number, head: string): Mark {
  const rest = head.slice(label.length);
  return { kind, label, number: value, sub, after: rest.trimStart(), separated: separator.test(rest) };
}

/** A number as numbering counts it. */
export type Count = Pick<Mark, 'number' | 'sub'>;

/** `10` for 第十条, `10-1` for 第十条之一. */
export function ordinalOf({ number: value, sub }: Count): string {
  return sub === 0 ? String(value) : `${value}-${sub}`;
}
