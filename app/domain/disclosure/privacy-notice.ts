/**
 * The versions of the privacy notice that citizens are shown; the one shown is kept with each comment. A change of the words is a
 * new version. `answered`: opinions become public with their answers. `moderated`: also before that, once a desk has looked at them.
 */
export const privacyNotices = { answered: '2026-1', moderated: '2026-2' } as const;
export type PrivacyNotice = (typeof privacyNotices)[keyof typeof privacyNotices];

/** The notice that goes with a county's decision to show opinions, or with none. */
export const privacyNoticeFor = (shows: boolean): PrivacyNotice =>
  shows ? privacyNotices.moderated : privacyNotices.answered;

/** What was shown, as a form brings it back; whatever else it brings counts as the notice that shows least. */
export const privacyNoticeShown = (typed: unknown): PrivacyNotice =>
  privacyNoticeFor(typed === privacyNotices.moderated);

/** Whether an opinion may be read before it is answered: the county decided so, and its author was told before writing. */
export const mayShowUnanswered = (shows: boolean, privacyNotice: string): boolean =>
  shows && privacyNotice === privacyNotices.moderated;
