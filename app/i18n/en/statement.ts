/** The sheet on which a representative confirms the own words. */
export const statement = {
  title: 'Check what I said at the meeting',
  ask: 'Give the code from the mail.',
  lead: 'Please check your views as they were recorded. If something is wrong, write what it should say; we mend it and ask you again.',
  code: 'Code',
  open: 'Open',
  words: 'Recorded views',
  noWords: 'No view of yours is recorded.',
  isThis: 'Is this what you meant?',
  answers: { confirmed: 'Yes, it may be published like this', objected: 'No, it should be changed' },
  remark: 'What it should say',
  send: 'Send',
  locked: 'The meeting waits for approval and cannot be changed now. If needed, ask the meeting secretary.',
  wordsKept: 'Your answer has been received.',
  consent: 'What is published about me',
  consentHint:
    'Name, unit and post are yours to decide one by one; refusing has no effect on sitting in or speaking. You may come back and change it at any time; the public page follows at once (Personal Information Protection Law, articles 15 and 25).',
  fields: 'I agree to publish',
  keepConsent: 'Keep my choice',
  consentKept: 'Your choice has been kept; the public page follows it.',
  readPublic: 'See the public page',
};
