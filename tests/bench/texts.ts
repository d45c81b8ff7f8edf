import { demoText } from 'db/demo/stage';
import { compareDrafts } from '~/domain/comparison/compare-drafts';
import { chineseNumeral } from '~/domain/provision/numerals';
import { parseProvisions } from '~/domain/provision/parse-provisions';
import { median } from './rounds';

const bodies = demoText('rural-consultation.txt')
  .split(/^第[一二三四五六七八九十百]+条/m)
  .slice(1);

/** A draft of `count` articles with the wordings of the demo's longest draft, from the first again when there are no more. */
const draftOf = (count: number) =>
  Array.from({ length: count }, (_, at) => `第${chineseNumeral(at + 1)}条${bodies[at % bodies.length]}`).join('');

/** How fast drafts are read and compared: one line each. */
export function texts(rounds: number): string[] {
  const large = draftOf(700);
  const megabytes = Buffer.byteLength(large) / 1e6;
  const parsing = median(rounds * 5, () => void parseProvisions(large));
  const before = parseProvisions(draftOf(100));
  const after = parseProvisions(
    draftOf(100).replaceAll('村民委员会', '村委会').replace('第五十条', '第五十条　（略）'),
  );
  const comparing = median(rounds * 5, () => void compareDrafts(before, after));
  return [
    `reading a draft of ${Math.round(megabytes * 1000)} KB: ${(megabytes / (parsing / 1000)).toFixed(1)} MB/s (${parsing.toFixed(1)} ms)`,
    `comparing 100 with 100 articles: ${comparing.toFixed(1)} ms`,
  ];
}
