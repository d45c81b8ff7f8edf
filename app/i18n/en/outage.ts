/** Stretches in which comments could not be handed in online. */
export const outage = {
  title: 'Interruptions of the service',
  lead: 'Write down when comments could not be sent online. When they add up to {{hours}} hours in one day, every open consultation gets one day more, and its page says so.',
  none: 'No interruption on record',
  record: 'Record an interruption',
  startedAt: 'From',
  endedAt: 'Until',
  what: 'What happened',
  whatHint: 'The public reads it. For example: power failure, the site could not be reached.',
  recordedBy: 'Recorded by',
};
