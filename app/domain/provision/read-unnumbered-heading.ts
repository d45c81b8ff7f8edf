import { headOf, looksLikeHeading } from './lines';
import type { Reading } from './reading';
import type { Surveyed } from './survey';
import { isBareHeading } from './titles';

/** 总则 or 附则 without number, or a Markdown heading: in a text of 编 such a heading is no 章. */
export function readUnnumberedHeading(reading: Reading, each: Surveyed): boolean {
  const { line } = each;
  const words = headOf(reading.text, line);
  if (!isBareHeading(words) && (line.hashes === 0 || !looksLikeHeading(reading.text, line))) return false;
  const byHashes = reading.levelOfHashes.get(line.hashes);
  const level = byHashes ?? (reading.lastNumber('part') ? 'part' : line.hashes > 2 ? 'section' : 'chapter');
  reading.closeArticle();
  reading.add(each, level, { warnings: [{ code: 'heading-without-number' }] });
  return true;
}
