import { escaped, heading, paragraph, printedPage } from './printed-page.server';

type Fact = { term: string; value: string };

/** The words of a printed certificate; `qr` is an SVG drawing. */
export type PrintedCertificate = {
  title: string;
  number: string;
  facts: Fact[];
  rounds: { heading: string; facts: Fact[]; hashes: Fact[] }[];
  checksHeading: string;
  checks: Fact[];
  issued: string;
  notes: string[];
  qr: string;
};

// Smaller than an official letter, so that a docket with one round fits on one page.
const look = `<style>
@page{size:A4;margin:16mm 20mm}
body{font-size:10.5pt;line-height:1.5;text-align:left}
h1{font-size:20pt}h2{font-size:12pt;text-align:left;margin:.7em 0 .2em}
p{text-indent:0}
.number{text-align:center}
dl{margin:0;display:grid;grid-template-columns:14em 1fr;border-top:1px solid #000}
dt,dd{margin:0;padding:.12em 0;border-bottom:1px solid #999}
.hashes{font-size:8.5pt}.hashes dd{font-family:monospace;overflow-wrap:anywhere}
.seal{display:grid;grid-template-columns:30mm 1fr;gap:5mm;margin-top:1em;align-items:center;break-inside:avoid}
.seal svg{width:30mm;height:30mm}.seal p{font-size:9pt;overflow-wrap:anywhere}
.seal .issued{font-size:12pt}
</style>`;

const list = (facts: Fact[], kind = '') =>
  `<dl class="${kind}">${facts.map(({ term, value }) => `<dt>${escaped(term)}</dt><dd>${escaped(value)}</dd>`).join('')}</dl>`;

/** A certificate as a page for the printer: what it says, the hashes, and the code that leads to the signed original. */
export function certificateAsHtml(words: PrintedCertificate): string {
  const { title, number, facts, rounds, checksHeading, checks, issued, notes, qr } = words;
  const body = [
    look,
    heading(1, title),
    paragraph(number, 'number'),
    list(facts),
    ...rounds.map((round) => heading(2, round.heading) + list(round.facts) + list(round.hashes, 'hashes')),
    heading(2, checksHeading),
    list(checks),
    `<div class="seal">${qr}<div>${paragraph(issued, 'issued')}${notes.map((note) => paragraph(note)).join('')}</div></div>`,
  ];
  return printedPage({ title, body: body.join('') });
}
