import { readNumeral } from './numerals';

/**
 * Reads which articles a person means: "3、5-8，第十条之一" gives the ordinals 3, 5, 6, 7, 8, 10-1.
 * `undefined` when a part is no article number or a range runs backwards.
 */
export function readArticleNumbers(typed: string): string[] | undefined {
  const parts = typed
    .normalize('NFKC')
    .split(/[,、;\s]+/)
    .filter(Boolean);
  const read = parts.map(readPart);
  return read.some((ordinals) => ordinals === undefined)
    ? undefined
    : [...new Set(read.flatMap((ordinals) => ordinals ?? []))];
}

function readPart(part: string): string[] | undefined {
  const [from, to, ...more] = part.split(/[-–—至~]/).map(readOne);
  if (more.length > 0 || !from) return undefined;
  if (to === undefined) return part.search(/[-–—至~]/) < 0 ? [from] : undefined;
  const [first, last] = [Number(from), Number(to)];
  if (!(first <= last) || last - first > 500) return undefined;
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
}

function readOne(written: string): string | undefined {
  const match = /^第?([^第条之]+)条?(?:之(.+))?$/.exec(written);
  const number = match?.[1] ? readNumeral(match[1]) : null;
  if (!number) return undefined;
  const sub = match?.[2] ? readNumeral(match[2]) : null;
  return sub ? `${number}-${sub}` : String(number);
}
