import { describe, expect, it } from 'vitest';
import { sending } from '~/commands/comments/opinions';
import { faultsOf, marketRound, received, seenBy, written } from '../../situations/comments';
import { county } from '../../situations/county';

const opinion = (body: string, more: object = {}) => ({ opinions: [{ body, ...more }] });

describe('what people and programs type', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' 　\n\t '],
    ['control characters only', '\u0000\u0007'],
  ])('%s is no opinion', (_what, body) => {
    expect(faultsOf(opinion(body))).toEqual({ 'opinions.0.body': ['opinionMissing'] });
  });

  it('10,000 characters are an opinion, one more is too long', () => {
    expect(faultsOf(opinion('字'.repeat(10_000)))).toEqual({});
    expect(faultsOf(opinion('字'.repeat(10_001)))).toEqual({ 'opinions.0.body': ['opinionTooLong'] });
  });

  it('two megabytes are refused in one clear word, the suggestion as well', () => {
    const huge = '很长。'.repeat(700_000);
    expect(faultsOf(opinion(huge, { suggestedWording: huge }))).toEqual({
      'opinions.0.body': ['opinionTooLong'],
      'opinions.0.suggestedWording': ['opinionTooLong'],
    });
  });

  it('an article that is no article’s name never reaches the database', () => {
    for (const node of ['n1\u0000', "n1' or 1=1", 'n', '']) {
      expect(faultsOf(opinion('好', { node }))).toEqual({ 'opinions.0.node': ['malformed'] });
    }
  });

  it('no opinion, or more than fifty, is refused', () => {
    expect(faultsOf({ opinions: [] })).toEqual({ opinions: ['opinionMissing'] });
    const many = Array.from({ length: 51 }, () => ({ body: '好' }));
    expect(faultsOf({ opinions: many })).toEqual({ opinions: ['tooLong'] });
  });

  it.each([
    ['rare Han and emoji', '𬭎、䶮、㻋家的摊位 👵🏽🧺，请保留！'],
    ['a script', '<script>alert("1")</script> & "引号"'],
    ['several lines', '第一，路灯。\n\n第二，厕所。'],
  ])('%s come back to the character', async (_what, body) => {
    const here = await county();
    const receipt = await received(
      here,
      await marketRound(here),
      '2026-03-10 09:00',
      sending.parse(written(opinion(body))),
    );
    const seen = await seenBy(here, receipt, '2026-03-10 09:01');
    expect(seen?.opinions[0]?.body).toBe(body);
  });

  it('NUL and other control characters are left out, line ends become one kind, no word is lost', async () => {
    const here = await county();
    const typed = '路灯\u0000要亮\u0007。\r\n厕所要净\u001b。\r门口\t要扫。';
    const receipt = await received(
      here,
      await marketRound(here),
      '2026-03-10 09:00',
      sending.parse(written(opinion(typed))),
    );
    const seen = await seenBy(here, receipt, '2026-03-10 09:01');
    expect(seen?.opinions[0]?.body).toBe('路灯要亮。\n厕所要净。\n门口\t要扫。');
  });
});
