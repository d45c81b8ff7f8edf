import type { Statement } from '~/domain/certificate/statement';
import type { Check } from '~/domain/gate/check';
import type { T } from '~/i18n/t';
import { dateInWords } from '../date-text';
import { saidSentence } from '../gate/said';
import { roundInWords } from './round-facts';

/** The words of the one-page print, in groups of term and value. */
export function printedCertificate(t: T, statement: Statement) {
  const { docket, rounds, checks, number, issuedAt, key, page, keys } = statement;
  const facts = [
    { term: t('certificate.docket'), value: docket.title },
    { term: t('certificate.leadUnit'), value: [docket.leadUnit, ...docket.coDraftingUnits].join(t('docket.and')) },
    { term: t('certificate.issuingOrgan'), value: docket.issuingOrgan },
  ];
  return {
    title: t('certificate.title'),
    fileName: t('certificate.of', { title: docket.title }),
    number: `${t('certificate.number')} ${number}`,
    facts,
    rounds: rounds.map((round) => ({
      heading: t('certificate.round', { round: round.round, number: round.number }),
      facts: roundInWords(t, round),
      hashes: Object.entries({ ...round.shown, report: round.feedback.report }).flatMap(([what, hash]) =>
        hash ? [{ term: t(`certificate.shown.${what as keyof typeof round.shown}`), value: hash }] : [],
      ),
    })),
    checksHeading: t('certificate.checks'),
    checks: (checks as Check[]).map(({ check, state, warnings }) => ({
      term: t(`gate.check.${check}`),
      value: [t(`gate.state.${state}`), ...warnings.map((said) => saidSentence(t, said, 'refusal.gate'))].join('；'),
    })),
    issued: `${statement.county} ${dateInWords(issuedAt, t.lang)}`,
    notes: [t('certificate.printed', { page }), t('certificate.printedKey', { kid: key, keys })],
  };
}
