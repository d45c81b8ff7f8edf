import type { RunContext } from './run-text';
import { childrenNamed, elementsOf, type XmlElement } from './xml-element';

/** A note that the text refers to, with the mark that stands there. */
type Reference = { mark: string; note: XmlElement | undefined };

/**
 * Footnotes and endnotes of a document. In the text a note leaves the mark 〔注1〕, counted in the order in which the text
 * refers to it; the notes themselves follow after the last line, so that no article is cut in two by its note.
 */
export class WordNotes {
  private readonly references = new Map<string, Reference>();
  private readonly notes = new Map<string, XmlElement>();

  constructor(footnotes: XmlElement | undefined, endnotes: XmlElement | undefined) {
    for (const note of childrenNamed(footnotes, 'w:footnote'))
      this.notes.set(`footnote ${note.attributes['w:id']}`, note);
    for (const note of childrenNamed(endnotes, 'w:endnote')) this.notes.set(`endnote ${note.attributes['w:id']}`, note);
  }

  /** Writes down that the text refers to a note; a second time it is the same note. */
  readonly mark: RunContext['noteMark'] = (kind, id) => {
    const key = `${kind} ${id}`;
    const reference = this.references.get(key) ?? { mark: `〔注${this.count + 1}〕`, note: this.notes.get(key) };
    this.references.set(key, reference);
    return reference.mark;
  };

  get count(): number {
    return this.references.size;
  }

  /** The notes as lines; `linesOf` reads one block of a note. */
  lines(linesOf: (block: XmlElement) => string[]): string[] {
    return [...this.references.values()].flatMap(({ mark, note }) => {
      const [first = '', ...more] = note ? elementsOf(note).flatMap(linesOf) : [];
      return [mark + first.trimStart(), ...more];
    });
  }
}
