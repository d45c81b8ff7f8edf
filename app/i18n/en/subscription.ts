/** Letters by e-mail to those who asked for them. */
export const subscription = {
  title: 'News by e-mail',
  lead: 'You get an e-mail when a consultation opens, when a hearing or a questionnaire is announced, when opinions are answered and when the document is published. No account; you can stop at any time.',
  everything: 'Everything in the county',
  what: 'Whose news would you like?',
  about: { all: 'everything in the county', unit: 'news of {{about}}', docket: 'what becomes of “{{about}}”' },
  recipient: 'E-mail address',
  recipientHint: 'Used for the news you asked for and nothing else.',
  kept: 'The address is kept encrypted. First we send a letter; news comes only after you follow its link and press “Confirm”. Unconfirmed after {{count}} hours, the address is deleted; so it is when you stop.',
  ask: 'Subscribe',
  otherWays: 'Feeds and calendars bring you the same news',
  byMail: 'News by e-mail',
  docketByMail: 'E-mail me when something happens',
  asked: {
    title: 'Please confirm in your letter box',
    text: 'A letter is on its way to the address you gave. Follow its link and press “Confirm”, and that is all.',
    nothing_one:
      'No letter? Please look among the junk mail, or the address may be mistyped. Unconfirmed after {{count}} hour, it is deleted.',
    nothing_other:
      'No letter? Please look among the junk mail, or the address may be mistyped. Unconfirmed after {{count}} hours, it is deleted.',
  },
  confirm: {
    title: 'Confirm your subscription',
    text: 'Press the button and news will be sent to this letter box. If it was not you who asked, just close this page.',
    button: 'Confirm',
    done: 'You are subscribed',
    doneText: 'We will write when there is news. Every letter has a link to stop them.',
  },
  end: {
    title: 'Stop the e-mails',
    text: 'Press the button and nothing more is sent; the address is deleted as well.',
    button: 'Stop the e-mails',
    done: 'Stopped',
    doneText: 'Nothing more will be sent, and the address has been deleted.',
    already: 'This subscription was ended before. Nothing more is sent.',
  },
  unknown:
    'This link is of no use any more: it was not confirmed in time, or the subscription was ended. You can subscribe anew.',
  letter: {
    subject: 'Please confirm: {{about}}',
    confirm:
      'Hello,\n\nSomebody subscribed with this address to {{about}}. Please follow this link and press “Confirm”:\n\n{{confirm}}\n\nIf it was not you, do nothing: the address will be deleted by itself.\n\n{{site}}',
    known:
      'Hello,\n\nthis address gets {{about}} already; there is nothing to do.\n\nTo stop it, follow this link:\n{{end}}\n\n{{site}}',
  },
  news: {
    opened: {
      subject: 'Open for comment: {{title}}',
      text: '“{{title}}” is open for comment until {{closes}}, 24:00.\nDrafting unit: {{unit}}\n\nRead the draft and comment:\n{{page}}',
    },
    answered: {
      subject: 'Opinions answered: {{title}}',
      text: 'Every opinion on “{{title}}” has been answered, and the results are published.\nDrafting unit: {{unit}}\n\nRead the answers:\n{{page}}',
    },
    activity: {
      subject: '{{activityKind}}: {{title}}',
      text: '{{activityKind}}: “{{title}}” has been announced.\nWhen: {{when}}\nOrganised by: {{unit}}\n\nRead the announcement and take part:\n{{page}}',
    },
    document: {
      subject: 'Published: {{title}}',
      text: '“{{title}}” has been published as {{number}}.\nDrafting unit: {{unit}}\n\nRead it:\n{{page}}',
    },
    end: 'You get this letter because you subscribed to {{about}}. To stop, follow this link:\n{{end}}\n\n{{site}}',
  },
};
