/** Changes to a published notice: never silent, never earlier. */
export const noticeChange = {
  title: 'Changes to this notice',
  because: 'Reason: ',
  colon: ': ',
  closing: 'Closing moved from {{from}} to {{to}} (24:00).',
  desk: 'Extend, open again, put right',
  lead: 'It closes on {{day}} as things stand. A change is shown on the notice with its reason; what was there before is kept. It is never closed earlier.',
  notPublic: 'A notice can be extended or put right once it is public',
  over: 'The feedback is public or the docket has ended: nothing can be changed any more',
  extend: 'Extend',
  reopen: 'Open again',
  closesOn: 'New closing day',
  closesHint: 'It closes at 24:00 of that day, which must be later than now.',
  reason: 'Reason',
  reasonHint: 'The public reads it. For example: people said that they had no time during the holidays.',
  correct: 'Put right',
  correctHint:
    'For a wrong address or a wrong statement. If the words of the draft are wrong, upload a new version and consult again.',
  statement: 'Statement',
  statementHint: 'Say what was wrong and what is right. The public reads it.',
};
