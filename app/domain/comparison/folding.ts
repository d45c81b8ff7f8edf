const invisible = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/g;
const doubleQuotes = /[“”„‟〝〞]/g;
const singleQuotes = /[‘’‚‛]/g;

/**
 * The words as a reader hears them: half and full width, kinds of quotation marks and document-number brackets, and
 * white space make no difference. Only for comparing; what is shown is always the text as it stands.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(doubleQuotes, '"')
    .replace(singleQuotes, "'")
    .replace(/〔/g, '[')
    .replace(/〕/g, ']');
}
