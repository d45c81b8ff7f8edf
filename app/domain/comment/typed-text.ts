/** The longest opinion, in characters: about ten printed pages. */
export const longestOpinion = 10_000;

/**
 * What a person typed, as it is kept: line ends as LF, control characters other than tab and line feed left out (no database
 * takes them all), spaces at the ends cut. No word is changed.
 */
export const typedText = (typed: string): string =>
  typed
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .trim();
