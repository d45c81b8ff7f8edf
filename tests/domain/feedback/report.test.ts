import { describe, expect, it } from 'vitest';
import { type ReportedComment, reportOf } from '~/domain/feedback/report';

const comment = (more: Partial<ReportedComment> = {}): ReportedComment => ({
  id: 'c1',
  label: '第二条',
  nodeId: 'n3',
  body: '摊位太少了。',
  suggestedWording: null,
  stance: null,
  authorKind: 'person',
  authorName: '丁满仓',
  mayShowName: false,
  channel: 'online',
  late: false,
  withdrawn: false,
  result: 'adopted',
  moderation: null,
  reason: '已增加。',
  ...more,
});

describe('the table of a report', () => {
  it('numbers the opinions that stand from one on; withdrawn ones are not in it', () => {
    const table = reportOf([comment(), comment({ id: 'c2', withdrawn: true }), comment({ id: 'c3' })], []);
    expect(table.map(({ number, commentId }) => [number, commentId])).toEqual([
      [1, 'c1'],
      [2, 'c3'],
    ]);
  });

  it('masks what the words give away, in the opinion and in the suggestion', () => {
    const body = '请打13800138000。';
    const [item] = reportOf([comment({ body, suggestedWording: '第二条　问 a@b.example。' })], []);
    expect(item).toMatchObject({ body: '请打***。', suggestedWording: '第二条　问 ***。', author: '丁**' });
  });

  it('names in full only who agreed to it', () => {
    const [item] = reportOf([comment({ mayShowName: true })], []);
    expect(item?.author).toBe('丁满仓');
  });

  it('says which articles were changed because of an opinion, and of no other', () => {
    const effect = { commentId: 'c1', label: '第三条', nodeId: 'n6', draftId: 'd2' };
    const table = reportOf([comment(), comment({ id: 'c2' })], [effect]);
    expect(table.map(({ changed }) => changed)).toEqual([[{ label: '第三条', nodeId: 'n6', draftId: 'd2' }], []]);
  });
});
