/** The version of the privacy notice that citizens are shown; it is kept with each comment. A change of the words is a new version. */
export const privacyNoticeVersion = '2026-1';
