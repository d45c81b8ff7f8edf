const pages = {
  consultation: (number: string) => `/consultations/${number}`,
  feedback: (number: string) => `/consultations/${number}/feedback`,
  meeting: (number: string) => `/meetings/${number}`,
  activity: (number: string) => `/activities/${number}`,
  catalogue: (year: string) => `/catalogue/${year}`,
  document: (number: string) => `/documents/${encodeURIComponent(number)}`,
};

export type SubjectKind = keyof typeof pages;

/** What kind of thing a subject such as `consultation/K7QF-…` is, and the address of its page. */
export function readSubject(subject: string): { kind: SubjectKind; page: string } {
  const at = subject.indexOf('/');
  const kind = subject.slice(0, at) as SubjectKind;
  return { kind, page: pages[kind](subject.slice(at + 1)) };
}
