/** Every event as a short line of the timeline or the audit trail. */
export const event = { docket: { opened: '启动起草', terminated: '终止' } };
