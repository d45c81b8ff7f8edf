import { describe, expect, it } from 'vitest';
import { moderationOf, passagesIn } from '~/domain/disclosure/moderation';
import { mayShowUnanswered, privacyNoticeShown, privacyNotices } from '~/domain/disclosure/privacy-notice';
import { publicWords } from '~/domain/disclosure/public-words';

const opinion = {
  body: '村东头丁满仓家的狗咬人，丁满仓还骂人。电话13800138000。',
  suggestedWording: '第三条　丁满仓应当拴狗。',
};
const person = { words: '丁满仓', reason: 'otherPerson' as const };

/** What an officer chose, carried to what the public reads. */
function readAfter(chosen: Parameters<typeof moderationOf>[1]) {
  const { reasons, moderation } = moderationOf(opinion, chosen);
  if (reasons) throw new Error(JSON.stringify(reasons));
  return publicWords(opinion, moderation);
}
const codes = (chosen: Parameters<typeof moderationOf>[1]) =>
  moderationOf(opinion, chosen).reasons?.map(({ code, field }) => [code, field]);

describe('how the public reads an opinion', () => {
  it('nobody has looked at: as it is, with personal data masked', () => {
    expect(publicWords(opinion).body).toBe('村东头丁满仓家的狗咬人，丁满仓还骂人。电话***。');
  });

  it('with a passage covered: at every place where it stands, in the suggested wording too, and why', () => {
    expect(readAfter({ act: 'redacted', passages: [person] })).toEqual({
      body: '村东头■■■家的狗咬人，■■■还骂人。电话***。',
      suggestedWording: '第三条　■■■应当拴狗。',
      hidden: null,
      covered: ['otherPerson'],
    });
  });

  it('with overlapping passages: one mark for all of it, and no digit of a number is left over', () => {
    const half = { words: '人。电话138', reason: 'insult' as const };
    const inside = { words: '电话', reason: 'otherPerson' as const };
    expect(readAfter({ act: 'redacted', passages: [half, inside] }).body).toBe(
      '村东头丁满仓家的狗咬人，丁满仓还骂■■■。',
    );
  });

  it('withheld: no word of it, only the reason', () => {
    expect(readAfter({ act: 'hidden', passages: [], reason: 'insult' })).toEqual({
      body: '',
      suggestedWording: null,
      hidden: 'insult',
      covered: [],
    });
  });
});

describe('what an officer may not choose', () => {
  it('a passage that the opinion does not have, to the character', () => {
    expect(codes({ act: 'redacted', passages: [person, { words: '丁滿倉', reason: 'insult' }] })).toEqual([
      ['passage_not_found', 'passages[1].words'],
    ]);
  });

  it('covering without a passage, and passages beside “show” or “withhold”', () => {
    expect(codes({ act: 'redacted', passages: [] })).toEqual([['passage_missing', 'passages[0].words']]);
    expect(codes({ act: 'shown', passages: [person] })).toEqual([['passages_beside_other_act', 'act']]);
    expect(codes({ act: 'hidden', passages: [person], reason: 'insult' })).toEqual([
      ['passages_beside_other_act', 'act'],
    ]);
  });

  it('withholding without a reason', () => {
    expect(codes({ act: 'hidden', passages: [] })).toEqual([['hiding_reason_missing', 'reason']]);
  });
});

it('the next officer sees each covered passage once, with its reason', () => {
  const judged = moderationOf(opinion, { act: 'redacted', passages: [person] });
  expect(passagesIn(opinion, judged.moderation!.covers)).toEqual([person]);
});

describe('before it is answered, an opinion may be shown', () => {
  it('only when the county decided so and its author was told so', () => {
    expect(mayShowUnanswered(true, privacyNotices.moderated)).toBe(true);
    expect(mayShowUnanswered(true, privacyNotices.answered)).toBe(false);
    expect(mayShowUnanswered(false, privacyNotices.moderated)).toBe(false);
  });

  it('a form that does not say which notice was shown counts as the one that shows least', () => {
    expect([null, '', 'forged', privacyNotices.moderated].map(privacyNoticeShown)).toEqual([
      privacyNotices.answered,
      privacyNotices.answered,
      privacyNotices.answered,
      privacyNotices.moderated,
    ]);
  });
});
