import { expect, it } from 'vitest';
import { sectionsOf } from '~/text/markdown-sections.server';

it('the words of drafting notes, part by part and without signs', () => {
  const notes =
    '先说明。\n\n## 为什么要定\n\n**依据：**[养犬法](https://example.org)规定\n- 一\n- 二\n\n### 说明\n\n| 项目 | 金额 |\n|---|---|\n| 登记 | 10 元 |\n';
  expect(sectionsOf(notes)).toEqual([
    { heading: '', body: '先说明。' },
    { heading: '为什么要定', body: '依据：养犬法规定\n一\n二' },
    { heading: '说明', body: '项目\n金额\n登记\n10 元' },
  ]);
});

it('no words, no parts', () => {
  expect(sectionsOf('')).toEqual([]);
  expect(sectionsOf('***')).toEqual([]);
});
