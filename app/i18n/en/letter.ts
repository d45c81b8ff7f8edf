/** Letters to representatives. */
export const letter = {
  result: {
    subject: '{{title}}: what became of your views, and the result',
    opening: 'Thank you for sitting in on {{title}} on {{day}}. This is what came of it.',
    item: '[{{item}}]',
    said: 'Your view: {{body}}',
    became: 'What became of it: {{adoption}}. {{reason}}',
    unit: 'Unit responsible: {{unit}}',
    due: 'Answer due: {{day}}',
    reply: 'What was done: {{result}}. {{reason}}',
    silent: 'No view of yours is recorded.',
    results: 'What the meeting resolved:',
    resolved: '{{item}}: {{result}}',
    closing: 'The whole of it is public at {{address}}\nThis letter was sent by the system; please do not answer it.',
  },
  confirm: {
    subject: 'Please check what you said at the executive meeting',
    body: 'Please open the address below, check your views as they were recorded, and decide whether your name, unit and post may be published:\n\n{{link}}\n\nIf it does not open: the number is {{number}}, the code is {{code}}. The code is yours alone; please do not pass it on.\n\nThis letter was sent by the system; please do not answer it.',
  },
  sheet: {
    title: '{{title}}: confirmation of views',
    lead: 'Please check the recorded views. If they are right, sign; if not, write beside them what they should say. Whether name, unit and post are published is yours to decide one by one, and to take back at any time (Personal Information Protection Law, articles 15 and 25).',
    consent: 'I agree to publish',
    boxes: '□ name  □ unit  □ post',
    signed: 'Signature:',
    date: 'Date:',
    template: '{{title}}: sign-in and views',
  },
  reminder: {
    subject: 'Executive meetings: {{what}}',
    due: '{{held}} of {{needed}} meetings count so far this year. The next one with representatives is due by {{day}}.',
    dueSubject: 'the next one is due by {{day}}',
    overdue: '{{unit}} was to answer a view on item {{item}} of {{meeting}} by {{day}} and has not.',
    overdueSubject: 'a view is overdue for an answer',
    closing: 'Desk: {{address}}',
  },
};
