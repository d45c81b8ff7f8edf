import type { Check, Said } from '~/domain/gate/check';
import type { Source } from '~/domain/reason';
import { type T, useT } from '~/i18n/t';
import { DataTable } from '../data-table';
import { Seal, type Tone } from '../seal';
import { saidSentence } from './said';

const tones: Record<Check['state'], Tone> = { pass: 'done', fail: 'open', not_applicable: 'soon' };

/** The gate check by check: its result, what was found with its evidence, and the articles that ask for it. */
export function Checklist({ checks, caption }: { checks: Check[]; caption: string }) {
  const t = useT();
  return (
    <DataTable
      caption={caption}
      columns={[
        {
          key: 'check',
          heading: t('gate.column.check'),
          names: true,
          cell: ({ check }) => <b>{t(`gate.check.${check}`)}</b>,
        },
        {
          key: 'state',
          heading: t('gate.column.state'),
          cell: ({ state }) => <Seal tone={tones[state]}>{t(`gate.state.${state}`)}</Seal>,
        },
        { key: 'found', heading: t('gate.column.found'), cell: (check) => <Found check={check} /> },
        { key: 'sources', heading: t('gate.column.sources'), cell: ({ sources }) => sourcesInWords(t, sources) },
      ]}
      dense
      hideCaption
      rowKey={({ check }) => check}
      rows={checks}
    />
  );
}

const sourcesInWords = (t: T, sources: Source[]) =>
  sources.length === 0
    ? t('gate.noLaw')
    : sources.map(({ document, article = '' }) => t('notice.byLaw', { document, article })).join(t('docket.and'));

function Found({ check: { check, state, faults, warnings, evidence } }: { check: Check }) {
  const t = useT();
  if (check === 'exemption' && state === 'not_applicable' && warnings.length === 0) return <>{t('gate.none')}</>;
  return (
    <>
      {state === 'not_applicable' && faults.length > 0 && <p className="soft">{t('gate.lifted')}</p>}
      <ul className="found">
        {[...faults, ...warnings].map((said) => (
          <li className="found-wrong" key={keyOf(said)}>
            {saidSentence(t, said, 'refusal.gate')}
          </li>
        ))}
        {evidence.map((said) => (
          <li key={keyOf(said)}>
            {saidSentence(t, said, 'gate.evidence')}
            {said.facts?.hash && <code className="hash">{said.facts.hash}</code>}
          </li>
        ))}
      </ul>
    </>
  );
}

const keyOf = ({ code, facts }: Said) => `${code} ${JSON.stringify(facts)}`;
