/** How one of the counting systems of East Asia writes a number of up to eight digits. */
export type CountingSystem = {
  /** Zero to nine. */
  digits: string;
  /** Ten, hundred, thousand, ten thousand. */
  units: string;
  /** Before which units 一 is not written anywhere: 百 for 一百. (At the very start, 十 stands for 一十 in Chinese too.) */
  leavesOutOneBefore: string;
  /** Whether a gap is filled: 一百零一 or 百一. */
  fillsGaps: boolean;
};

export const chinese: CountingSystem = {
  digits: '零一二三四五六七八九',
  units: '十百千万',
  leavesOutOneBefore: '',
  fillsGaps: true,
};
export const chineseLegal: CountingSystem = {
  digits: '零壹贰叁肆伍陆柒捌玖',
  units: '拾佰仟万',
  leavesOutOneBefore: '',
  fillsGaps: true,
};
export const traditional: CountingSystem = { ...chinese, units: '十百千萬' };
export const traditionalLegal: CountingSystem = { ...chineseLegal, digits: '零壹貳參肆伍陸柒捌玖', units: '拾佰仟萬' };
export const japanese: CountingSystem = { ...chinese, leavesOutOneBefore: '十百千', fillsGaps: false };

/** Spells a whole number from 1 to 99,999,999, units included: 101 → 一百零一. */
export function counted(value: number, system: CountingSystem): string {
  const upper = Math.floor(value / 10_000);
  const lower = value % 10_000;
  const head = upper > 0 ? belowTenThousand(upper, system) + system.units[3] : '';
  if (lower === 0) return head;
  const gap = head !== '' && lower < 1_000 && system.fillsGaps ? system.digits[0] : '';
  const tail = belowTenThousand(lower, system);
  return head + gap + (head === '' && system.fillsGaps ? tail.replace(/^一(?=十)/, '') : tail);
}

function belowTenThousand(value: number, system: CountingSystem): string {
  let words = '';
  let gap = false;
  for (const [place, unit] of [
    [1_000, system.units[2]!],
    [100, system.units[1]!],
    [10, system.units[0]!],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / place) % 10;
    if (digit === 0) {
      gap = words !== '';
      continue;
    }
    if (gap && system.fillsGaps) words += system.digits[0];
    gap = false;
    const silent = digit === 1 && unit !== '' && system.leavesOutOneBefore.includes(unit);
    words += (silent ? '' : system.digits[digit]!) + unit;
  }
  return words;
}
