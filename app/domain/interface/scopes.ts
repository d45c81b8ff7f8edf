/** What a client of the interface may be allowed beyond what everybody may read. */
export const scopes = ['gate.read', 'review.read', 'review.submit'] as const;
export type Scope = (typeof scopes)[number];

/** What webhooks can tell. The names are those of the deliveries; an opening and a closing come by the clock. */
export const webhookKinds = [
  'consultation.opened',
  'consultation.closed',
  'feedback.published',
  'certificate.issued',
  'submission.answered',
  'review.concluded',
  'meeting.published',
  'document.published',
] as const;
export type WebhookKind = (typeof webhookKinds)[number];
