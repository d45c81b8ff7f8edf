/** Page numbers belong to the paper, not to the text. */
const pageField = /^\s*(PAGE|PAGEREF|NUMPAGES|SECTIONPAGES)\b/i;

type Field = { instruction: string; inResult: boolean };

/**
 * Follows the fields (contents, references, page numbers) inside one paragraph: instructions are not text, results are,
 * except page numbers. A field that spans paragraphs is transparent after its first; an instruction never outlives its
 * paragraph, so a broken file cannot swallow what follows.
 */
export class WordFields {
  private readonly open: Field[] = [];

  /** Whether what comes now is part of the text. */
  get visible(): boolean {
    return this.open.every((field) => field.inResult && !pageField.test(field.instruction));
  }

  mark(type: string | undefined): void {
    const innermost = this.open.at(-1);
    if (type === 'begin') this.open.push({ instruction: '', inResult: false });
    if (type === 'separate' && innermost) innermost.inResult = true;
    if (type === 'end') this.open.pop();
  }

  instruct(text: string): void {
    const field = this.open.at(-1);
    if (field && !field.inResult) field.instruction += text;
  }

  /** A field written as one element with its result inside. */
  static isPageField(instruction: string | undefined): boolean {
    return pageField.test(instruction ?? '');
  }
}
