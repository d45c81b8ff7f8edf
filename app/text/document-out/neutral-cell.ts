/**
 * A text as the cell of a table that a spreadsheet opens. What begins like a formula gets an apostrophe in front, so that no
 * program runs what a citizen typed (=, +, -, @, tab, carriage return, also full-width).
 */
export const neutralCell = (text: string): string => (/^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text);
