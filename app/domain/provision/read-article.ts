import { headOf, looksLikeHeading, looksLikeTitle } from './lines';
import type { Mark } from './marks';
import { isDue } from './numbering';
import type { Warning } from './provision';
import { readItem } from './read-item';
import { readText } from './read-text';
import type { Reading } from './reading';
import { headsArticles, type Surveyed } from './survey';
import { isBracketedTitle } from './titles';

/** 第一条, unless the line only speaks of that article. */
export function readArticle(reading: Reading, each: Surveyed, mark: Mark) {
  if (each.style === 'amendments') return readText(reading, each, [{ code: 'quoted-provision' }]);
  if (each.style === 'points' || !opensArticle(reading, each, mark))
    return readText(reading, each, [{ code: 'reference-at-line-start' }]);
  reading.hasSpacedArticles ??= mark.separated;
  openArticle(reading, each, mark, reading.count('article', mark));
}

/**
 * The number that is due opens an article. Another one does so only if it cannot be a wrapped line: the sentence before is
 * finished, the mark is printed as in the rest of the text, and the articles do not go on as if it were not there.
 */
function opensArticle(reading: Reading, { line, nextArticle }: Surveyed, mark: Mark): boolean {
  const isLikeOthers = mark.separated || reading.hasSpacedArticles !== true;
  const isUnfinished = reading.isUnfinishedBefore(line);
  if (reading.isDue('article', mark)) return isLikeOthers || !isUnfinished;
  const last = reading.lastNumber('article');
  if (isUnfinished || !isLikeOthers) return false;
  const isRepeated = last?.number === mark.number && last.sub === mark.sub;
  return isRepeated || last === null || nextArticle === null || !isDue(last, nextArticle);
}

/**
 * 一、. Where a text has no 条 these are its provisions (with or without chapters above them, odd case of 工作规则), and so
 * they are read as `article`: citizens can speak to each. Between 条 they are items of the article, or, as short lines
 * over 条, chapters.
 */
export function readPoint(reading: Reading, each: Surveyed, mark: Mark) {
  if (reading.isUnfinishedBefore(each.line) && !reading.isDue('point', mark)) return readText(reading, each);
  if (each.style === 'articles' && headsArticles(reading.text, each)) {
    reading.closeArticle();
    reading.add(each, 'chapter', { mark, warnings: [...reading.count('chapter', mark), { code: 'mark-unusual' }] });
    return;
  }
  if (each.style === 'articles' && reading.article) return readItem(reading, each, mark);
  openArticle(reading, each, mark, reading.count('point', mark));
}

function openArticle(reading: Reading, each: Surveyed, mark: Mark, warnings: Warning[]) {
  reading.lists.startAnew();
  const node = reading.add(each, 'article', { mark, warnings });
  reading.article = node;
  reading.previous = each.line;
  if (isWithoutWords(reading, each, mark)) reading.wordless = node;
}

/** Only the number, or number and title （立法目的）, is on the line: its first 款 is on the next. */
function isWithoutWords({ text }: Reading, { line, nextLine }: Surveyed, mark: Mark): boolean {
  const words = headOf(text, line).slice(mark.label.length).trim();
  if (words === '' || isBracketedTitle(words)) return true;
  return looksLikeTitle(text, line, mark.label) && nextLine !== null && !looksLikeHeading(text, nextLine);
}
