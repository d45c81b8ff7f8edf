/** Views of representatives on the desk of the unit that answers them. */
export const view = {
  title: 'Views to answer',
  lead: 'Views of representatives that executive meetings gave to your unit. Say what came of each and why; what you report after publication is added by the meeting secretary.',
  none: 'No view was given to your unit',
  meeting: 'Meeting',
  due: 'Answer due',
  decided: 'What the meeting said',
  reported: 'What your unit reported',
  answer: 'Answer this view',
  change: 'Change the answer',
  send: 'Send the answer',
  closed: 'The meeting waits for approval or is public: the answer cannot be changed now.',
  state: {
    answered: 'Answered',
    awaited: 'To be answered',
    awaitedFor: 'To be answered, {{days}} days left',
    overdue: '{{days}} days overdue',
  },
};
