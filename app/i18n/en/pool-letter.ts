/** Letters to applicants and to those who are invited. */
export const poolLetter = {
  dear: 'Dear {{name}},',
  placeLater: 'to be announced',
  received: {
    subject: 'Your application was received',
    applied: 'We have received your application to be a representative and will tell you the result.',
    nominated:
      'You were nominated to be a representative. If you do not wish it, withdraw with the number and code below.',
    keep: 'Number: {{number}}\nCode: {{code}}\nYou need them to follow or withdraw; tell nobody. Follow it at:',
  },
  accepted: {
    subject: 'You are in the pool of representatives',
    text: 'You are in the pool of representatives from {{from}} until {{until}}. When a meeting discusses what you care about you may be invited.',
    more: 'What the list shows is for you to decide. With number {{number}} and your code you can change it or leave at any time:',
  },
  declined: {
    subject: 'The result of your application',
    text: 'Thank you for applying. You were not taken into the pool this time because: {{reason}}',
    more: 'You are welcome to apply to a later call.',
  },
  invitation: {
    subject: 'Invitation: {{meeting}}',
    when: 'You are invited to sit in on {{meeting}}.\nTime: {{at}} (Beijing)\nPlace: {{place}}',
    items: 'Your items: {{items}}',
    answer: 'Please tell us by {{at}} whether you can come:',
    own: 'The invitation is for you alone; please do not pass the link on. Papers and signing in use the same link.',
  },
  answerReminder: {
    subject: 'Please answer: {{meeting}}',
    text: 'We have not heard from you. Please tell us by {{at}} whether you can come; otherwise a reserve is invited.',
  },
  eveReminder: {
    subject: 'Reminder: {{meeting}}',
    door: 'At the door open the link below to sign in. Without a telephone, sign the sheet.',
  },
  papers: {
    subject: 'Papers ready: {{meeting}}',
    text: '{{count}} papers are ready at the link below. Please keep them to yourself until the meeting is public.',
  },
  furtherItem: {
    subject: 'One item more: {{meeting}}',
    text: 'You are invited to {{meeting}} already. Please hear these items: {{items}}. Time and place stay the same, and you sign in as before.',
  },
  withdrawn: {
    subject: 'Invitation withdrawn: {{meeting}}',
    text: 'We are sorry: your invitation to {{meeting}} was withdrawn. Reason: {{reason}}',
  },
};
