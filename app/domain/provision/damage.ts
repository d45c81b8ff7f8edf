import type { Warning, WarningCode } from './provision';

/** Digits and brackets that copying from web pages loses: 2019114日, 2020年1230日, 〔201915). Reported, never mended. */
const patterns: [WarningCode, RegExp][] = [
  ['date-damaged', /(?<![0-9])(?:19|20)[0-9]{2}(?:[0-9]{2,4}日|年[0-9]{3,4}日|[0-9]{1,2}月[0-9]{1,2}日|月)/],
  ['document-number-damaged', /[〔﹝［[](?:19|20)[0-9]{2}(?:[0-9]{1,4}[^0-9〕﹞］\]]|\s*号)/],
];

/** What is visibly broken in a piece of text, each with the broken words as `facts.words`. */
export function damageIn(text: string): Warning[] {
  const warnings: Warning[] = [];
  for (const [code, pattern] of patterns) {
    const found = pattern.exec(text);
    if (found) warnings.push({ code, facts: { words: found[0] } });
  }
  if (text.includes('\ufffd')) warnings.push({ code: 'characters-lost' });
  return warnings;
}
