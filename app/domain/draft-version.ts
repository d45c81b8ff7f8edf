import { type Stage, stages } from './vocabulary';

export type DraftVersion = { stage: Stage; version: number };

/** How a version of a docket's text is called in addresses: `review-2` is the second 送审稿. */
export const versionKey = ({ stage, version }: DraftVersion): string => `${stage}-${version}`;

/** The version that an address names; `undefined` when it names none. */
export function readVersionKey(key: string): DraftVersion | undefined {
  const [, name, number] = /^([a-z]+)-([1-9]\d{0,3})$/.exec(key) ?? [];
  const stage = stages.find((one) => one === name);
  return stage && { stage, version: Number(number) };
}
