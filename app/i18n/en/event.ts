/** Every event as a short line of the timeline or the audit trail. */
export const event = { docket: { opened: 'Drafting begun', terminated: 'Ended' } };
