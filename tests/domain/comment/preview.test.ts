import { describe, expect, it } from 'vitest';
import { previewOf } from '~/domain/comment/preview';
import { isUnchanged } from '~/domain/comment/suggestion';
import { parseProvisions } from '~/domain/provision/parse-provisions';

const rules = parseProvisions('第一条　为了方便赶集，制定本办法。\n第二条　摊位先到先得。');
const sent = { authorKind: 'person' as const, mayShowName: false };
const preview = (opinions: Parameters<typeof previewOf>[1]['opinions'], author = {}) =>
  previewOf(rules, { ...sent, ...author, opinions });

describe('what is shown before sending', () => {
  it('are the words as the public will see them, and what was found in them, once each', () => {
    const words = '请打 13800138000 或者 0557-5012345，信箱 a@b.example。';
    const { opinions, found } = preview([
      { body: words },
      { node: 'n1', body: '好', suggestedWording: '第一条　问13800138000。' },
    ]);
    expect(opinions[0]?.body).toBe('请打 *** 或者 ***，信箱 ***。');
    expect(found).toEqual(['phone', 'email']);
    expect(JSON.stringify(opinions)).not.toContain('13800138000');
  });

  it('is the name as the public will see it', () => {
    const opinions = [{ body: '好' }];
    expect(preview(opinions, { authorName: '丁满仓' }).author).toBe('丁**');
    expect(preview(opinions, { authorName: '丁满仓', mayShowName: true }).author).toBe('丁满仓');
    expect(preview(opinions, { authorName: '' }).author).toBeNull();
    expect(preview(opinions, { authorKind: 'enterprise', authorName: '渡口小吃店' }).author).toBeNull();
  });

  it('is a suggestion drawn against the words of its article', () => {
    const [opinion] = preview([{ node: 'n2', body: '太挤', suggestedWording: '第二条　摊位预约安排。' }]).opinions;
    expect(opinion).toMatchObject({ place: '第二条' });
    expect(opinion?.suggestion).toEqual([
      { kind: 'same', text: '第二条　摊位' },
      { kind: 'del', text: '先到先得' },
      { kind: 'ins', text: '预约安排' },
      { kind: 'same', text: '。' },
    ]);
  });

  it('is no suggestion where the article’s words were left as they were handed out', () => {
    const untouched = { node: 'n2', body: '好', suggestedWording: '第二条　摊位先到先得。' };
    expect(isUnchanged(rules, untouched)).toBe(true);
    expect(preview([untouched]).opinions[0]?.suggestion).toBeNull();
    expect(isUnchanged(rules, { ...untouched, suggestedWording: '第二条　摊位先到先得' })).toBe(false);
  });
});
