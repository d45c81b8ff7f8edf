import { heading, paragraph, printedPage } from './printed-page.server';
import type { OpinionDocument } from './review-opinion-docx.server';

/** The same opinion as a page for the printer. */
export function reviewOpinionAsHtml(opinion: OpinionDocument): string {
  const { head, title, number, addressee, opening, sections, signature, footer } = opinion;
  const body = [
    heading(1, head),
    heading(1, title),
    number && paragraph(number, 'note'),
    paragraph(addressee, 'left'),
    paragraph(opening),
    ...sections.flatMap(({ heading: words, paragraphs }) => [
      heading(2, words, 'left'),
      ...paragraphs.map((text) => paragraph(text)),
    ]),
    paragraph(signature.unit, 'note'),
    paragraph(signature.day, 'note'),
    paragraph(signature.reviewer),
  ];
  return printedPage({ title, footer, body: body.filter(Boolean).join('\n') });
}
