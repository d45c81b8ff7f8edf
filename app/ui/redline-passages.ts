import type { Passage } from './compare';

export type Segment = { kind: 'same' | 'ins' | 'del'; text: string };

const kinds = { same: 'same', ins: 'inserted', del: 'deleted' } as const;

/** A redline as `Compare` draws it. */
export const passagesOf = (segments: readonly Segment[]): Passage[] =>
  segments.map(({ kind, text }) => ({ kind: kinds[kind], text }));
