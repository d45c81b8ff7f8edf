import { closesDocument } from './closing';
import { headOf, looksLikeHeading } from './lines';
import type { Warning } from './provision';
import { readUnnumberedHeading } from './read-unnumbered-heading';
import type { Reading } from './reading';
import type { Surveyed } from './survey';
import { isBracketedTitle } from './titles';

/** A line without a mark, or with one that opens nothing: the rest of a sentence, a name, a 款, or plain text. */
export function readText(reading: Reading, each: Surveyed, found: Warning[] = []) {
  const { line } = each;
  const warnings: Warning[] = each.quotation === 'unclosed' ? [...found, { code: 'quote-unclosed' }] : found;
  const { nameless, wordless } = reading;
  reading.nameless = reading.wordless = null;
  if (nameless && each.mark === null && looksLikeHeading(reading.text, line, 30)) return void reading.lengthen(each);
  if (wordless) {
    if (isBracketedTitle(headOf(reading.text, line))) reading.wordless = wordless;
    return goOn(reading, each, warnings);
  }
  if (reading.isUnfinishedBefore(line)) return goOn(reading, each, [...warnings, { code: 'lines-joined' }]);
  if (each.mark === null && readUnnumberedHeading(reading, each)) return;
  if (each.style !== 'articles' && closesDocument(reading.text, line)) {
    reading.closeArticle();
    return void reading.plain(each, reading.tree.attachment, warnings);
  }
  place(reading, each, warnings);
  reading.previous = line;
}

function goOn(reading: Reading, each: Surveyed, warnings: Warning[]) {
  const node = reading.lengthen(each);
  for (const warning of warnings) {
    if (!node.warnings.some(({ code }) => code === warning.code)) node.warnings.push(warning);
  }
  reading.previous = each.line;
}

/**
 * Text behind items: inside the list if that goes on below; else a new 款 of its article (713 art 3 has 款 before and
 * behind its 项). Only where items are small headings, as in 通知 and 意见, does it belong to the last of them.
 */
function place(reading: Reading, each: Surveyed, warnings: Warning[]) {
  const { lists, article, tree } = reading;
  const innermost = lists.deepestItem;
  const goingOn = lists.reopenFor(each.nextMark);
  if (goingOn) {
    const isOdd = each.style === 'articles' && goingOn.isLed;
    return void reading.plain(each, goingOn.item, isOdd ? [...warnings, { code: 'text-between-items' }] : warnings);
  }
  if (innermost && each.style !== 'articles' && !lists.isLed) return void reading.plain(each, innermost, warnings);
  lists.close();
  if (article) reading.add(each, 'paragraph', { warnings });
  else reading.plain(each, tree.heading, warnings);
}
