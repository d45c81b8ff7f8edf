import { expect, test } from 'vitest';
import { basisTableAsDocx } from '~/text/document-out/basis-table-docx.server';
import { textOf } from '../document-in/reading';

test('each provision stands beside what it rests on, in a Word table', async () => {
  const word = await basisTableAsDocx({
    title: '清溪县停车管理办法条文依据对照表',
    headings: { provision: '条文', basis: '依据', quotation: '依据原文' },
    rows: [
      {
        provision: '第一条　为了规范停车秩序……',
        basis: '《某条例》第三条',
        quotation: '停车秩序由县级人民政府负责。\n具体办法另行制定。',
      },
      { provision: '第二条　本办法所称停车场……', basis: '', quotation: '' },
    ],
  });
  expect((await textOf(word)).text.split('\n')).toEqual([
    '清溪县停车管理办法条文依据对照表',
    '| 条文 | 依据 | 依据原文 |',
    '| 第一条　为了规范停车秩序…… | 《某条例》第三条 | 停车秩序由县级人民政府负责。<br>具体办法另行制定。 |',
    '| 第二条　本办法所称停车场…… |  |  |',
  ]);
});
