/**
 * Everything the record can say. `public` events are the knots of a docket's timeline; the others are seen by staff and
 * auditors. A change of meaning here is a change of the record: add a new type instead.
 */
export const eventTypes = {
  // A drafting unit opened the docket.
  'docket.opened': { public: true },
  // The docket was ended without a document, with a reason.
  'docket.terminated': { public: true },
  // A version of the text came in.
  'draft.uploaded': { public: false },
  // An officer mended how the text is split, without touching its words.
  'draft.resplit': { public: false },
  // An officer confirmed how the text is split.
  'draft.confirmed': { public: false },
  // Why words were changed after the consultation was written down.
  'draft.changes_explained': { public: false },
  // An officer named what made a provision change: opinions, views of representatives, a review.
  'change.explained': { public: false },
  // Drafting notes were written or written anew.
  'notes.written': { public: false },
  // A policy-basis entry was added or removed.
  'basis.added': { public: false },
  'basis.removed': { public: false },
  // A round of notice and comment was prepared, prepared anew, published.
  'consultation.prepared': { public: false },
  'consultation.published': { public: true },
  // A published notice was put right, or its closing moved: extended, opened again, lengthened for an outage.
  'consultation.corrected': { public: true },
  'consultation.extended': { public: true },
  'consultation.reopened': { public: true },
  'consultation.compensated': { public: true },
  'outage.recorded': { public: false },
  // One sending came in; the event names the receipt, never the words.
  'comment.submitted': { public: false },
  'comment.edited': { public: false },
  'comment.withdrawn': { public: false },
  // A desk looked at an opinion: shown, passages covered, or withheld; the event says how many and why, never the words.
  'comment.moderated': { public: false },
  // The county decided whether opinions are shown before they are answered.
  'publicity.decided': { public: false },
  // The number of a receipt was sent to an e-mail address; the event does not say which.
  'receipt.mailed': { public: false },
  // A comment got its answer, or another answer.
  'comment.disposed': { public: false },
  // A changed provision was linked to the comments behind it.
  'comment.effect_linked': { public: false },
  'feedback.published': { public: true },
  // An exception was asked for and decided.
  'exemption.requested': { public: false },
  'exemption.decided': { public: true },
  // The gate refused an attempt, or let it through.
  'submission.refused': { public: false },
  'submission.made': { public: true },
  // The review body accepted, asked for supplements, returned, concluded.
  'submission.answered': { public: true },
  'review.concluded': { public: true },
  'review.reconsult_answered': { public: false },
  'fair_competition.concluded': { public: true },
  // What the drafting unit handed in for the list of materials, and took back.
  'material.handed_in': { public: false },
  'material.taken_back': { public: false },
  // The bureau's work on a review: to whom it was given, what was asked for, who was heard, point by point.
  'review.assigned': { public: false },
  'review.supplements_asked': { public: false },
  'review.supplements_in': { public: false },
  'review.supplements_given_up': { public: false },
  'review.view_recorded': { public: false },
  'review.point_written': { public: false },
  'review.point_withdrawn': { public: false },
  'review.point_answered': { public: false },
  // The opinion was made as a document; the bureau published its text.
  'opinion.issued': { public: false },
  'opinion.published': { public: true },
  'meeting.recorded': { public: false },
  'meeting.changed': { public: false },
  'meeting.item_added': { public: false },
  'meeting.item_changed': { public: false },
  'meeting.item_removed': { public: false },
  'representative.recorded': { public: false },
  'representative.told': { public: false },
  'attendance.recorded': { public: false },
  // Somebody was taken off a roster.
  'attendance.removed': { public: false },
  'consent.recorded': { public: false },
  'view.recorded': { public: false },
  'view.removed': { public: false },
  'view.answered': { public: false },
  // The responsible unit reported on a view that was referred to it.
  'view.replied': { public: false },
  // A person was sent the own words to confirm; confirmed or objected.
  'statement.issued': { public: false },
  'view.confirmed': { public: false },
  'view.objected': { public: false },
  // What a meeting says was frozen for approval; sent back; taken back; its correction was opened.
  'meeting.prepared': { public: false },
  'meeting.returned': { public: false },
  'meeting.withdrawn': { public: false },
  'meeting.correction_begun': { public: false },
  'meeting.published': { public: true },
  // A call for representatives went out; somebody applied, was nominated, was answered, withdrew.
  'call.published': { public: false },
  'application.received': { public: false },
  'application.answered': { public: false },
  'application.withdrawn': { public: false },
  // The pool: terms and facts of a member, what may stand on the published list, withdrawal.
  'pool.changed': { public: false },
  'pool.consented': { public: false },
  'pool.withdrawn': { public: false },
  // The choice of people for an item. The draw's events carry the hashes of what was published.
  'conflict.declared': { public: false },
  'draw.announced': { public: false },
  'draw.drawn': { public: false },
  'selection.made': { public: false },
  'selection.removed': { public: false },
  'invitation.sent': { public: false },
  'invitation.reminded': { public: false },
  'invitation.answered': { public: false },
  'invitation.withdrawn': { public: false },
  'invitation.seated': { public: false },
  'invitation.checked_in': { public: false },
  'invitation.door_code_issued': { public: false },
  'paper.added': { public: false },
  'paper.removed': { public: false },
  'paper.opened': { public: false },
  // A later version went public. The timeline names the meeting once, by its publication.
  'meeting.corrected': { public: false },
  'document.published': { public: true },
  // A hearing, panel, questionnaire or visit: prepared, announced, its participants chosen, called off, what came of it.
  'activity.prepared': { public: false },
  'activity.published': { public: true },
  'activity.signed_up': { public: false },
  'activity.answered': { public: false },
  'activity.selected': { public: true },
  'activity.cancelled': { public: true },
  // A paper for those who take part was laid out or taken away; it reached somebody: opened, or handed over.
  'activity.paper_added': { public: false },
  'activity.paper_removed': { public: false },
  'activity.papers_delivered': { public: false },
  'activity.reported': { public: true },
  // The catalogue of matters open to the public got another version.
  'catalogue.published': { public: false },
  // Somebody asked for letters, confirmed it, ended it. The event knows what they are about, not whose they are.
  'subscription.asked': { public: false },
  'subscription.confirmed': { public: false },
  'subscription.ended': { public: false },
  // The consultation was certified; the key that signs was made or changed; somebody took the evidence bundle.
  'certificate.issued': { public: true },
  'signing_key.changed': { public: false },
  // A program of another office may use the interface, or no more; another system is told what happens, or no more.
  'api_client.created': { public: false },
  'api_client.key_changed': { public: false },
  'api_client.revoked': { public: false },
  'webhook.created': { public: false },
  'webhook.secret_changed': { public: false },
  'webhook.ended': { public: false },
  'bundle.downloaded': { public: false },
  // Staff signing in and out, accounts.
  'account.created': { public: false },
  'account.signed_in': { public: false },
  'account.signed_out': { public: false },
  'account.sign_in_refused': { public: false },
  'account.role_granted': { public: false },
  'account.role_revoked': { public: false },
  'account.disabled': { public: false },
  'account.enabled': { public: false },
  'account.password_reset': { public: false },
  'account.email_changed': { public: false },
  'account.password_changed': { public: false },
  'account.sessions_ended': { public: false },
  'settings.changed': { public: false },
  // A change to the rules was written down, decided by another person, came into the profile.
  'profile.proposed': { public: false },
  'profile.decided': { public: false },
  'profile.adopted': { public: false },
  'calendar.notice_added': { public: false },
} as const satisfies Record<string, { public: boolean }>;

export type EventType = keyof typeof eventTypes;
