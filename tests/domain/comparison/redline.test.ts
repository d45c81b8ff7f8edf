import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redline } from '~/domain/comparison/words';
import { timed } from './drafts';

/** As on paper: [-taken out-], {+put in+}. */
function marked(before: string, after: string): string {
  return redline(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'del' ? `[-${text}-]` : `{+${text}+}`))
    .join('');
}

const words = [
  '经营',
  '主体',
  '应当',
  '县人民政府',
  '的',
  '，',
  '。',
  '\n',
  '第十二条',
  '（一）',
  '市场',
  'A',
  ' ',
  '三十日',
  '😀',
];
const text = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((list) => list.join(''));

describe('the marked-up wording', () => {
  it('marks whole words, not scattered characters', () => {
    expect(marked('各类市场主体依法平等进入。', '企业等经营主体依法平等进入。')).toBe(
      '[-各类市场-]{+企业等经营+}主体依法平等进入。',
    );
    expect(marked('由市财政部门在七个工作日内办结。', '由县财政部门在五个工作日内办结。')).toContain('工作日内办结。');
  });

  it('takes the number of an article as one word', () => {
    expect(marked('依照第十二条的规定处罚。', '依照第十三条的规定处罚。')).toBe(
      '依照[-第十二条-]{+第十三条+}的规定处罚。',
    );
  });

  it('does not leave a single common character between two changes', () => {
    const segments = redline('本市推行网上办理的事项清单。', '本县公布当场办结的服务目录。');
    expect(segments.slice(1, -1).filter(({ kind, text }) => kind === 'same' && text.length < 2)).toEqual([]);
  });

  it('shows a new paragraph as a whole, and the words changed in the paragraph beside it', () => {
    const before = '停车场应当公示收费标准。\n停车场应当设置照明设备。';
    const after = '停车场应当公示收费标准和投诉电话。\n县公安机关应当定期巡查。\n停车场应当设置照明设备。';
    expect(marked(before, after)).toBe(
      '停车场应当公示收费标准{+和投诉电话+}。\n{+县公安机关应当定期巡查。\n+}停车场应当设置照明设备。',
    );
  });

  it('shows a paragraph that was only cut in two as cut, not as rewritten', () => {
    expect(
      marked('停车场应当公示收费标准。经营者应当设置照明设备。', '停车场应当公示收费标准。\n经营者应当设置照明设备。'),
    ).toBe('停车场应当公示收费标准。{+\n+}经营者应当设置照明设备。');
  });

  it('shows texts with nothing in common as taken out and put in', () => {
    expect(redline('停车有序。', '')).toEqual([{ kind: 'del', text: '停车有序。' }]);
    expect(redline('', '停车有序。')).toEqual([{ kind: 'ins', text: '停车有序。' }]);
    expect(redline('', '')).toEqual([]);
  });

  it('gives back both texts to the character, for any two texts', { timeout: 60_000 }, () => {
    const units = fc.array(fc.nat(0xffff), { maxLength: 30 }).map((codes) => String.fromCharCode(...codes));
    const anyText = fc.oneof(text, units);
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const segments = redline(before, after);
        const without = (kind: string) => segments.flatMap((s) => (s.kind === kind ? [] : [s.text])).join('');
        const alternates = segments.every(({ kind, text }, k) => text !== '' && segments[k + 1]?.kind !== kind);
        return without('ins') === before && without('del') === after && alternates;
      }),
    );
  });

  it('is drawn in bounded time even for long texts with nothing in common', { timeout: 60_000 }, () => {
    const long = (word: string) => Array.from({ length: 20_000 }, (_, k) => `${word}${k}，`).join('');
    const { result, milliseconds } = timed(() => redline(long('甲'), long('乙')));
    expect(result.length).toBeGreaterThan(1);
    expect(milliseconds).toBeLessThan(10_000);
  });
});
