/** Pages about the site itself. */
export const about = {
  title: 'About Minyi',
  lead: 'When the government is about to make rules that concern everybody, the draft comes here first. What was said about it, and what was changed, is accounted for here too.',
  can: {
    title: 'What you can do',
    text: 'Read drafts and comment on each article, without an account and without your real name.\nFollow your own comment at any time with its receipt.\nSee of every opinion whether it was adopted, why, and which article was changed.\nSee what representatives of the public said at executive meetings, and what came of it.',
  },
  promise: {
    title: 'What we promise',
    text: 'Online, by letter, by telephone or in person: it all counts the same.\nEvery opinion is answered. If there was none, we say so.\nWhat comes in after closing is kept, marked as late, and answered.\nA normative document that was not consulted on cannot go to legality review. Lawful exceptions need approval and are explained in public.',
  },
  record: {
    title: 'Why you can trust it',
    text: 'Notices, drafts and answers are fixed once published; nobody can change them quietly.\nWho did what and when is recorded in a chain in which changes show.\nThe program of this site is open; anybody may examine it.',
  },
  ask: {
    title: 'Questions',
    text: 'About a draft: the drafting unit; its telephone number is in the notice. About this site: telephone and e-mail are at the foot of the page.',
  },
  privacy: {
    title: 'Personal data',
    lead: 'You can comment without name or telephone number. If you give them, this is how they are used and protected.',
    version: 'Version of this notice: {{version}}. The version you saw is kept with your comment.',
    collect: {
      title: 'What we collect',
      text: 'What you write, and when it came in.\nThe name, kind of author and contact that you choose to give. No identity numbers, no real-name check, no faces.\nTime and network address of visits, kept apart for {{years}} year(s), only against attacks and faults, never together with comments.',
    },
    use: {
      title: 'What it is for',
      text: 'Comments: to work on the draft, to answer each of them, to publish the result.\nContact details: only to ask you something.\nNothing else. It is not passed on and not sold.',
    },
    show: {
      title: 'What is shown in public',
      text: 'Your comment, with the answer. Telephone numbers, identity numbers and e-mail addresses in it become “***”.\nOf a person only the surname, such as “王**”; the full name only if you agreed to it. Organisations are not named unless they agreed.\nContact details and attached files, never.',
    },
    showEarly: {
      title: 'What is shown in public',
      text: 'Your comment, once somebody on our staff has read it; later again with the answer. Telephone numbers, identity numbers and e-mail addresses in it become “***”.\nWords that invade somebody’s privacy or insult somebody are covered or withheld, and the reason is given; the comment is answered like all others.\nOf a person only the surname, such as “王**”; the full name only if you agreed to it. Organisations are not named unless they agreed.\nContact details and attached files, never.',
    },
    keep: {
      title: 'How it is kept',
      text: 'Names and contact details are encrypted; only those who work on the matter can read them.\nOf your code only a scrambled form is stored: we cannot read it either.\nComments are part of the file of the document and are not erased, so that anybody can check that each was answered.',
    },
    mail: {
      title: 'If you subscribe to news by e-mail',
      text: 'We keep your address, what you subscribed to and in which language, encrypted, and only to send that news.\nUnconfirmed, it is deleted after {{hours}} hour(s); when you stop, at once.\nLinks are checked against a scrambled form of their secret. Letters carry no hidden pictures, and nobody counts who opened them.',
    },
    rights: {
      title: 'Your rights',
      text: 'For {{minutes}} minute(s) after sending you can change or withdraw it yourself.\nLater, to correct something, to take back your consent to show your full name, or to learn what we hold about you, use the telephone or e-mail at the foot of the page and give the number of your receipt.',
    },
    cookies: {
      title: 'What is kept on your device',
      text: 'How you like pages to look, for a year.\nThe receipt you looked up, for an hour; “Done, leave” removes it at once.\nAn unfinished comment, only if you press “Keep it on this device”; you can clear it at any time.\nNo statistics, no advertising, no other websites.',
    },
  },
  accessibility: {
    title: 'Accessibility',
    lead: 'Whatever the device, however well you see, with or without a mouse: everybody should be able to read and to comment.',
    can: {
      title: 'What works',
      text: 'Everything can be done with the keyboard; the first press of Tab shows “Skip to content”.\nHeadings, tables, forms and errors are written as screen readers need them.\nText comes in three sizes and can be enlarged further by the browser without breaking the page.\nThere are an elder version, high contrast and dark. It works with scripts switched off.\nStates and charts do not rely on colour alone; every chart has a table.',
    },
    not: {
      title: 'What does not work yet',
      text: 'Original Word files of drafting units may be hard to read; the draft on the page has the same text.\nPeople who use screen readers have not tried every page yet. Please tell us what does not work.\nThere is no sign language and no Braille. Please call us and we will find a way.',
    },
    help: {
      title: 'If you meet a difficulty',
      text: 'Tell us by telephone or e-mail (at the foot of the page) which page it was and what happened. You can also comment by telephone or in person, and somebody will write it down for you; it counts the same.',
    },
    display: 'Change how pages look',
  },
  siteMap: {
    title: 'Site map',
    lead: 'Everything on this site.',
    take: 'Read and comment',
    open: 'Open for comment',
    know: 'About the site',
    staff: 'Staff sign-in',
    answered: 'Answered consultations',
  },
};
