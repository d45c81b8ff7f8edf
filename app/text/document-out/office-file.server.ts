import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Tab,
  type Table,
  TextRun,
} from 'docx';
import { fonts, officialPage, officialStyles, sizes } from './official-paper.server';

/** A document whose content is ready. `footer` is a small line above the page number: version, source, checksum. */
export type OfficeFile = {
  title: string;
  children: (Paragraph | Table)[];
  headings?: string[];
  footer?: string;
  landscape?: boolean;
};

/** Packs a .docx with the official look and page numbers “— 1 —”, outside right on odd and left on even pages. */
export function packOfficeFile({
  title,
  children,
  headings = [],
  footer,
  landscape = false,
}: OfficeFile): Promise<Buffer> {
  const foot = (alignment: typeof AlignmentType.LEFT | typeof AlignmentType.RIGHT) =>
    new Footer({ children: [...(footer ? [smallLine(footer)] : []), pageNumber(alignment)] });
  const file = new Document({
    title: printable(title),
    creator: '',
    lastModifiedBy: '',
    styles: officialStyles(headings),
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: officialPage(landscape),
        footers: { default: foot(AlignmentType.RIGHT), even: foot(AlignmentType.LEFT) },
        children,
      },
    ],
  });
  return Packer.toBuffer(file);
}

/** A run of words; tabs stay tabs. */
export function words(text: string, look: { bold?: boolean } = {}): ParagraphChild {
  const pieces = printable(text).split('\t');
  const children = pieces.flatMap((piece, index) => (index === 0 ? [piece] : [new Tab(), piece]));
  return new TextRun({ children, font: look.bold ? fonts.bold : undefined });
}

/** Text without what no XML can hold: control characters, non-characters, halves of surrogate pairs. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '');
}

function pageNumber(alignment: typeof AlignmentType.LEFT | typeof AlignmentType.RIGHT): Paragraph {
  const number = new TextRun({
    children: ['— ', PageNumber.CURRENT, ' —'],
    font: fonts.pageNumber,
    size: sizes.pageNumber,
  });
  // One character in from the outer edge (GB/T 9704-2012, 7.5).
  return new Paragraph({ alignment, indent: { left: 280, right: 280 }, children: [number] });
}

function smallLine(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ text: printable(text), size: sizes.small })],
  });
}
