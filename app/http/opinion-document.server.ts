import { translator } from '~/i18n/t';
import type { OpinionFacts } from '~/queries/opinion-facts.server';
import { canPrint, printPdf } from '~/text/document-out/print-pdf.server';
import { type OpinionDocument, reviewOpinionAsDocx } from '~/text/document-out/review-opinion-docx.server';
import { reviewOpinionAsHtml } from '~/text/document-out/review-opinion-html.server';
import { dateInWords } from '~/ui/date-text';

// Documents follow the record, which is Chinese, whatever the reader's language.
const t = translator('zh-CN');
const day = (value: string | null) => (value ? dateInWords(value, 'zh-CN') : '');
const checksumLength = 16;

/** The opinion of a concluded review as files: .docx, and PDF where a browser can print it. */
export async function opinionFiles(facts: OpinionFacts, number: string) {
  const document = opinionDocument(facts, number);
  const word = { name: 'opinion.docx', bytes: new Uint8Array(await reviewOpinionAsDocx(document)) };
  const printed = (await canPrint()) ? await printPdf(reviewOpinionAsHtml(document)) : undefined;
  return { word, pdf: Buffer.isBuffer(printed) ? { name: 'opinion.pdf', bytes: new Uint8Array(printed) } : undefined };
}

/** What the document says, section by section. */
export function opinionDocument(facts: OpinionFacts, number: string): OpinionDocument {
  const { bureau, unit, docket, textHash, acceptedOn, concludedOn, conclusion, opinion, reviewer } = facts;
  const title = t('review.document.title');
  return {
    head: bureau,
    title,
    number,
    addressee: `${unit}：`,
    opening: t('review.document.opening', { accepted: day(acceptedOn), title: docket.title }),
    sections: [
      { heading: t('review.document.matter'), paragraphs: matter(facts) },
      { heading: t('review.document.procedure'), paragraphs: procedure(facts) },
      { heading: t('review.document.opinion'), paragraphs: [opinion ?? ''] },
      ...(facts.points.length > 0 ? [{ heading: t('review.document.points'), paragraphs: points(facts) }] : []),
      {
        heading: t('review.document.conclusion'),
        paragraphs: conclusion
          ? [t('review.document.concluded', { conclusion: t(`words.conclusion.${conclusion}`) })]
          : [],
      },
    ],
    signature: { unit: bureau, day: day(concludedOn), reviewer: t('review.document.reviewer', { name: reviewer }) },
    footer: t('review.document.footer', { hash: textHash.slice(0, checksumLength), number: docket.number }),
  };
}

function matter({ docket, textHash, submittedOn, acceptedOn, concludedOn, usedDays }: OpinionFacts): string[] {
  return [
    t('review.document.draft', { title: docket.title, hash: textHash }),
    t('review.document.days', {
      submitted: day(submittedOn),
      accepted: day(acceptedOn),
      concluded: day(concludedOn),
      used: usedDays,
    }),
  ];
}

function procedure({ rounds, byExemption, advisers }: OpinionFacts): string[] {
  const consulted = rounds.map(({ opensOn, closesOn, opinions, adopted, answeredOn }) =>
    t('review.document.round', {
      opens: day(opensOn),
      closes: day(closesOn),
      opinions,
      adopted,
      answered: day(answeredOn),
    }),
  );
  const kinds = [...new Set(advisers)].map((kind) => t(`words.adviserKind.${kind}`)).join('、');
  return [
    ...consulted,
    ...(byExemption ? [t('review.document.byExemption')] : []),
    ...(kinds ? [t('review.document.advisers', { kinds, count: advisers.length })] : []),
  ];
}

const points = ({ points: all }: OpinionFacts): string[] =>
  all.map(({ place, severity, opinion, basis }, index) =>
    t('review.document.point', {
      index: index + 1,
      place: place ?? t('review.points.whole'),
      severity: t(`words.severity.${severity}`),
      opinion,
      basis,
    }),
  );
