import { AlignmentType, BorderStyle, HeadingLevel, Paragraph } from 'docx';
import { packOfficeFile, words } from './office-file.server';

/**
 * A review opinion in the usual form of an office: 题头, title and 文号, addressee, sections, signature. All texts as they are
 * printed; the caller knows the language.
 */
export type OpinionDocument = {
  head: string;
  title: string;
  number: string;
  addressee: string;
  opening: string;
  sections: { heading: string; paragraphs: string[] }[];
  signature: { unit: string; day: string; reviewer: string };
  footer: string;
};

const underHead = { bottom: { style: BorderStyle.SINGLE, size: 12, space: 8, color: '000000' } };

/** The opinion as .docx with the look of an official document. */
export function reviewOpinionAsDocx(opinion: OpinionDocument): Promise<Buffer> {
  const { head, title, number, addressee, opening, sections, signature, footer } = opinion;
  const line = (style: string, text: string) => new Paragraph({ style, children: [words(text)] });
  const right = (text: string) =>
    new Paragraph({ alignment: AlignmentType.RIGHT, indent: { right: 640 }, keepLines: true, children: [words(text)] });
  return packOfficeFile({
    title,
    headings: ['section'],
    footer,
    children: [
      new Paragraph({ style: 'Title', border: underHead, children: [words(head)] }),
      line('Title', title),
      ...(number ? [line('HeadNote', number)] : []),
      new Paragraph({ children: [words(addressee)] }),
      line('Provision', opening),
      ...sections.flatMap(({ heading, paragraphs }) => [
        new Paragraph({ heading: HeadingLevel.HEADING_1, alignment: AlignmentType.LEFT, children: [words(heading)] }),
        ...paragraphs.flatMap((text) => text.split('\n').map((part) => line('Provision', part))),
      ]),
      right(signature.unit),
      right(signature.day),
      line('Provision', signature.reviewer),
    ],
  });
}
