export const site = {
  description:
    'Comment on drafts of the county government, article by article, and see what became of every comment. No account needed.',
  nav: {
    consultations: 'Consultations',
    activities: 'Hearings and questionnaires',
    meetings: 'Meetings',
    follow: 'Follow a comment',
    about: 'About Minyi',
  },
  missing: {
    title: 'There is no such page',
    text: 'The address may be mistyped, or the material is not public yet.',
    onwards: 'See the drafts that are open for comment',
  },
  broken: {
    title: 'Something broke',
    text: 'This is our fault, not yours. Please try again later; if you call us, tell us the number below.',
    reference: 'Number:',
  },
  tooLarge:
    'What was sent is too large. Nothing of it was kept. Please go back (what you typed is still there), shorten the text or choose a smaller file, and send again.',
  lengthMissing: 'What was sent did not say its length, and was not taken. Please try another browser.',
};
