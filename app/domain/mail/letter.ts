/** What is said in a mail. Commands are handed a writer of letters, because sentences live in the catalogues. */
export type Letter = { subject: string; body: string };
