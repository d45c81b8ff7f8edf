/** Every event as a short line of the timeline or the audit trail. */
export const event = {
  docket: { opened: 'Drafting begun', terminated: 'Ended' },
  meeting: {
    recorded: 'Meeting recorded',
    changed: 'Meeting changed',
    item_added: 'Item added to the agenda',
    item_changed: 'Item {{position}} of the agenda changed',
    item_removed: 'Item {{position}} taken off the agenda',
    published: 'Discussed at {{meeting}}; attendance published',
  },
  representative: { recorded: 'Representative recorded' },
  attendance: { recorded: 'Attendance recorded' },
  consent: { recorded: 'Consent to publication recorded' },
  view: { recorded: 'View recorded', removed: 'View removed', answered: 'View answered' },
  document: { published: 'Final text published: {{documentNumber}}' },
};
