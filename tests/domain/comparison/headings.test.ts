import { describe, expect, it } from 'vitest';
import { compareTexts, rules, told } from './drafts';

const { purpose, scope, planning, building, fees, penalty, force } = rules;

const draft = (...lines: string[]) => `${lines.join('\n')}\n`;
const before = draft(
  '云溪县公共停车场管理办法（征求意见稿）',
  '第一章 总则',
  `第一条 ${purpose}`,
  `第二条 ${scope}`,
  '第二章 规划与建设',
  `第三条 ${planning}`,
  `第四条 ${building}`,
  '第三章 附则',
  `第五条 ${force}`,
);

describe('titles, chapters and texts without articles', () => {
  it('a new chapter renumbers those behind it, and the title shows what became of the draft', () => {
    const after = before
      .replace('（征求意见稿）', '（送审稿）')
      .replace('第三章 附则\n第五条', `第三章 法律责任\n第五条 ${penalty}\n第四章 附则\n第六条`);
    expect(told(before, after)).toEqual([
      expect.stringMatching(/^reworded 云溪县公共停车场/),
      'same 第一章→第一章',
      'same 第一条→第一条',
      'same 第二条→第二条',
      'same 第二章→第二章',
      'same 第三条→第三条',
      'same 第四条→第四条',
      'added →第三章',
      'added →第五条',
      'renumbered 第三章→第四章',
      'renumbered 第五条→第六条',
    ]);
  });

  it('a chapter is known again by its articles when it gets another name', () => {
    expect(told(before, before.replace('规划与建设', '设施'))).toContain('reworded 第二章→第二章');
  });

  it('an article that comes to stand under another chapter has moved, though the order is kept', () => {
    const after = before.replace(`第二条 ${scope}\n第二章 规划与建设`, `第二章 规划与建设\n第二条 ${scope}`);
    expect(told(before, after).filter((line) => !line.startsWith('same'))).toEqual(['moved 第二条→第二条']);
  });

  it('a draft under quite another title is still the same draft', () => {
    const after = before.replace('云溪县公共停车场管理办法（征求意见稿）', '关于规范机动车停放秩序的规定');
    expect(told(before, after)[0]).toBe('reworded 云溪县公共停车场管理办法（征求意→关于规范机动车停放秩序的规定');
  });

  it('the summary counts articles, not headings', () => {
    const { summary } = compareTexts(before, before.replace('总则', '一般规定').replace('五年', '三年'));
    expect(summary).toMatchObject({ same: 4, reworded: 1 });
  });

  it('a notice without articles is compared by its numbered points', () => {
    const notice = (...points: string[]) => draft('关于做好公共停车管理工作的通知', ...points);
    const changes = told(
      notice(`一、${planning}`, `二、${building}`, `三、${fees}`),
      notice(`一、${planning}`, `二、${fees.replace('三十分钟', '一小时')}`, `三、${building}`),
    );
    expect(
      changes
        .slice(-3)
        .map((line) => line.split(' ')[0])
        .sort(),
    ).toEqual(['moved', 'reworded', 'same']);
  });

  it('points of a notice that only head others are headings, and what stands under them is compared', () => {
    const before = draft(
      '关于停车管理的意见',
      '一、总体要求',
      `（一）目标。${planning}`,
      '二、主要任务',
      `（一）建设。${building}`,
    );
    const after = before.replace('（一）建设', `（一）收费。${fees}\n（二）建设`);
    expect(told(before, after).slice(1)).toEqual([
      'same 一、→一、',
      'same 一、（一）→一、（一）',
      'same 二、→二、',
      'added →二、（一）',
      'renumbered 二、（一）→二、（二）',
    ]);
  });

  it('text without any structure is compared paragraph by paragraph', () => {
    const changes = compareTexts(draft(planning, building), draft(planning, building, fees)).changes;
    expect(changes.map(({ change }) => change)).toEqual(['same', 'same', 'added']);
    expect(changes[2]!.afterLabel).toBe(fees.slice(0, 16));
  });
});
