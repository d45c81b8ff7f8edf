/**
 * The shape of a draft once it has been read: one flat list of nodes in reading order, each with its place in the source.
 * Rule text has 编、章、节、条、款、项、目 (立法法 art 65); the names here follow the glossary.
 */
export const levels = [
  'title',
  'note',
  'contents',
  'part',
  'subpart',
  'chapter',
  'section',
  'article',
  'paragraph',
  'item',
  'subitem',
  'subsubitem',
  'attachment',
  'table',
  'plain',
] as const;

/**
 * 标题, 题注, 目录, 编, 分编, 章, 节, 条, 款, 项, 目, （1）, 附件, 表, and `plain` for text that has no legal level
 * or whose level the reader would not guess.
 */
export type Level = (typeof levels)[number];

/** Everything the reader may want the officer to look at. The sentences are in the catalogues, keyed by these codes. */
export const warningCodes = [
  'number-gap',
  'number-repeated',
  'number-restarts',
  'number-out-of-order',
  'level-skipped',
  'reference-at-line-start',
  'quoted-provision',
  'quote-unclosed',
  'dot-lost',
  'mark-unusual',
  'heading-without-number',
  'lines-joined',
  'text-between-items',
  'items-in-one-line',
  'footnote',
  'page-mark',
  'date-damaged',
  'document-number-damaged',
  'characters-lost',
  'explanation-follows',
  'no-articles',
] as const;

export type WarningCode = (typeof warningCodes)[number];

/** `facts` are the values a sentence needs, e.g. `{ expected: '6', found: '8' }`. */
export type Warning = { code: WarningCode; facts?: Record<string, string | number> };

/**
 * One provision.
 * - `id`: `n1`, `n2` … by position in the text, never by the printed number, so repeated numbers stay apart.
 * - `parent`: id of a node before this one, or null.
 * - `label`: the mark as printed (`第十条之一`, `（一）`, `1．`), empty where nothing is printed (款, 表, plain).
 * - `ordinal`: the printed number in digits, `10`, `10-1` for 第十条之一; null where none is printed.
 * - `start`, `end`: UTF-16 offsets into `ParsedText.text`, end exclusive. Spans follow each other without gap or overlap.
 */
export type ProvisionNode = {
  id: string;
  parent: string | null;
  level: Level;
  label: string;
  ordinal: string | null;
  start: number;
  end: number;
  warnings: Warning[];
};

/** A draft as read. `text` is the decoded source; `warnings` concern the whole of it. */
export type ParsedText = { text: string; nodes: ProvisionNode[]; warnings: Warning[] };
