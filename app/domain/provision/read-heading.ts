import { looksLikeHeading } from './lines';
import type { Mark } from './marks';
import { readText } from './read-text';
import type { HeadingLevel, Reading } from './reading';
import type { Surveyed } from './survey';

/** 编, 分编, 章 or 节, if the line is short enough to be one. Without its name on the line, the next short line is its name. */
export function readHeading(reading: Reading, each: Surveyed, mark: Mark, level: HeadingLevel) {
  if (each.style === 'amendments') return readText(reading, each, [{ code: 'quoted-provision' }]);
  const isStray = reading.isUnfinishedBefore(each.line) && !reading.isDue(level, mark);
  if (isStray || !looksLikeHeading(reading.text, each.line)) {
    return readText(reading, each, [{ code: 'reference-at-line-start' }]);
  }
  reading.closeArticle();
  if (each.line.hashes > 0) reading.levelOfHashes.set(each.line.hashes, level);
  const node = reading.add(each, level, { mark, warnings: reading.count(level, mark) });
  if (mark.after === '') reading.nameless = node;
}
