export const desk = {
  title: 'Desk',
  nav: {
    work: 'Work',
    dockets: 'Dockets',
    openDocket: 'Open a docket',
    review: 'Legality review',
    meetings: 'Executive meetings',
    approvals: 'Approve publications',
    views: 'Views to answer',
  },
  forbidden: {
    title: 'You cannot enter this page',
    text: 'Your post does not give you this page. If you need it, ask the administrator.',
  },
  home: {
    lead: 'These dockets are under way. “Next step” leads to where it is taken.',
    nothing: 'Nothing is under way',
    elsewhere: 'Your post does not handle matters; your work is in the columns of the menu.',
  },
};
