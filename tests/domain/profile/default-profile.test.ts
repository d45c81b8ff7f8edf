import { expect, test } from 'vitest';
import { defaultProfile } from '~/domain/profile/default-profile';
import { readProfile } from '~/domain/profile/read-profile';
import type { LimitKey } from '~/domain/profile/rules-profile';

const expected: Record<LimitKey, string> = {
  minDaysMajorDecision: '30 day law 重大行政决策程序暂行条例第十五条',
  minDaysEnterpriseRelated: '30 day law 优化营商环境条例第六十二条',
  minDaysRightsImpact: '30 day county',
  minDaysOther: '7 workingDay county',
  minDaysShortened: '7 day county',
  countStartDay: 'false yesOrNo county',
  outageHours: '4 hour county',
  commentEdit: '10 minute county',
  attachments: '3 file county',
  attachmentSize: '10 megabyte county',
  feedbackDue: '30 day county',
  hearingNoticeBefore: '30 day county',
  hearingMaterialsBefore: '7 day law 重大行政决策程序暂行条例第十六条',
  reviewMin: '5 workingDay county',
  reviewMax: '15 workingDay county',
  reviewMinMajorDecision: '7 workingDay law 重大行政决策程序暂行条例第二十六条',
  supplementWithin: '5 workingDay county',
  reconsultShare: '20 percent county',
  askUnitReplies: 'true yesOrNo county',
  askGroupViews: 'true yesOrNo county',
  askHearing: 'true yesOrNo county',
  askExpertOpinion: 'true yesOrNo county',
  askRiskReport: 'true yesOrNo county',
  askUnitLegality: 'true yesOrNo county',
  askUnitDiscussion: 'true yesOrNo county',
  askLetter: 'true yesOrNo county',
  publishWithin: '20 workingDay law 政府信息公开条例第二十六条',
  interpretWithin: '3 workingDay county',
  fileWithin: '15 day county',
  effectAfterPublish: '30 day county',
  validityMax: '5 year county',
  meetingsPerYear: '3 timesPerYear county',
  attendeesPerMeeting: '2 person county',
  requireEnterpriseRepresentative: 'true yesOrNo county',
  requireSpecialGroupRepresentative: 'true yesOrNo county',
  answerReminder: '24 hour county',
  eveReminder: '24 hour county',
  checkInOpens: '60 minute county',
  checkInCloses: '180 minute county',
  nextMeetingReminder: '30 day county',
  nextMeetingLastReminder: '7 day county',
  logRetention: '1 year county',
  piaRecordRetention: '3 year law 个人信息保护法第五十六条',
};

test('the default profile is valid as it stands', () => {
  expect(readProfile(defaultProfile)).toEqual({ ok: true, profile: defaultProfile });
});

test('every number of the default profile, its unit, and whether it is law', () => {
  const printed = Object.entries(defaultProfile.limits).map(([key, limit]) => {
    const law = limit.nature === 'law' ? ` ${limit.source.document}${limit.source.article}` : '';
    return [key, `${limit.value} ${limit.unit} ${limit.nature}${law}`];
  });
  expect(Object.fromEntries(printed)).toEqual(expected);
});

test('every county setting says in a note what it is', () => {
  const county = Object.entries(defaultProfile.limits).filter(([, { nature }]) => nature === 'county');
  for (const [key, { note }] of county) expect(note, key).toMatch(/\p{Script=Han}/u);
});

test('the profile survives being stored as JSON', () => {
  expect(readProfile(JSON.parse(JSON.stringify(defaultProfile)))).toEqual({ ok: true, profile: defaultProfile });
});
