import { describe, expect, it } from 'vitest';
import { readMeetingSheet, signInHeadings, viewHeadings } from '~/domain/meeting/sheet';

const frame = {
  items: 2,
  categories: new Map([
    ['群众代表', 'resident'],
    ['企业代表', 'enterprise'],
  ] as const),
};
const signIn = (...rows: string[][]) => [[...signInHeadings], ...rows];
const views = (...rows: string[][]) => [[...viewHeadings], ...rows];
const ding = ['丁满仓', '北笕镇渡口村', '村民', '群众代表', '是'];

const wrong = (...tables: string[][][]) => {
  const read = readMeetingSheet(tables, frame);
  return read.ok ? [] : read.reasons.map(({ code, facts }) => [code, facts]);
};

describe('a sign-in and view sheet', () => {
  it('is read by its headings, in whatever order they stand and whatever stands above them', () => {
    const people = [
      ['县政府第5次常务会议'],
      ['列席', '类别', ' 姓 名 ', '职务', '单位'],
      ['√', '群众代表', '丁满仓', '村民', '渡口村'],
    ];
    const said = views(['丁满仓', '第2项', '渡口要装灯。'], ['', '', '']);
    expect(readMeetingSheet([people, said], frame)).toEqual({
      ok: true,
      sheet: {
        people: [{ row: 3, name: '丁满仓', unit: '渡口村', post: '村民', category: 'resident', attended: true }],
        views: [{ row: 2, name: '丁满仓', item: 2, body: '渡口要装灯。' }],
      },
    });
  });

  it('with shifted cells is refused, naming the row and what stands in the wrong column', () => {
    expect(wrong(signIn(ding, ['', '戊开源', '竹业公司', '负责人', '企业代表']))).toEqual([
      ['import_name_missing', { table: '签到', row: 3 }],
      ['import_category_unknown', { row: 3, value: '负责人' }],
      ['import_attended_unknown', { row: 3, value: '企业代表' }],
    ]);
  });

  it('with a heading that is gone is refused by the name of the column', () => {
    expect(
      wrong([
        ['姓名', '列席'],
        ['丁满仓', '是'],
      ]),
    ).toEqual([
      ['import_column_missing', { table: '签到', column: '单位' }],
      ['import_column_missing', { table: '签到', column: '职务' }],
      ['import_column_missing', { table: '签到', column: '类别' }],
    ]);
  });

  it('with a name twice is refused, naming both rows', () => {
    expect(wrong(signIn(ding, ding))).toEqual([['import_name_twice', { name: '丁满仓', first: 2, row: 3 }]]);
  });

  it('with a view on an item that is not on the agenda is refused', () => {
    expect(wrong(views(['丁满仓', '3', '意见'], ['丁满仓', '停车', '意见'], ['丁满仓', '2', '']))).toEqual([
      ['import_item_unknown', { row: 2, value: '3', items: 2 }],
      ['import_item_unknown', { row: 3, value: '停车', items: 2 }],
      ['import_view_missing', { row: 4 }],
    ]);
  });

  it('with two views of one person on one item is refused', () => {
    expect(wrong(views(['丁满仓', '1', '甲'], ['丁满仓', '1', '乙']))).toEqual([
      ['import_view_twice', { first: 2, row: 3 }],
    ]);
  });

  it('that is empty or no such sheet is refused', () => {
    expect(wrong(signIn(), views())).toEqual([['import_empty', undefined]]);
    expect(wrong([['产品', '数量']])).toEqual([['import_no_table', undefined]]);
  });
});
