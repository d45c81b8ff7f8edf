/**
 * What the officer is told about a document that was read: what was left out, turned into something else, or should be
 * looked at. Each code has its sentence in the catalogues.
 */
const noticeCodes = [
  'automatic_numbers',
  'tracked_changes',
  'footnotes',
  'text_boxes',
  'headers_footers',
  'pictures',
  'embedded_parts',
  'formulas',
  'symbols',
  'hidden_text',
  'comments',
  'soft_returns',
  'merged_cells',
  'nested_tables',
  'radicals',
] as const;
export type NoticeCode = (typeof noticeCodes)[number];

/** `count` is how many of them the document has. */
export type Notice = { code: NoticeCode; count: number };

/** Counts while a document is read. */
export class Notices {
  private readonly counts = new Map<NoticeCode, number>();

  add(code: NoticeCode, count = 1): void {
    if (count > 0) this.counts.set(code, (this.counts.get(code) ?? 0) + count);
  }

  /** In the order of {@link noticeCodes}. */
  list(): Notice[] {
    return noticeCodes.flatMap((code) => (this.counts.has(code) ? [{ code, count: this.counts.get(code)! }] : []));
  }
}
