import type { Check, Said } from '~/domain/gate/check';
import { type T, useT } from '~/i18n/t';
import { DataTable } from '../data-table';
import { Seal, type Tone } from '../seal';
import { saidSentence } from './said';

const tones: Record<Check['state'], Tone> = { pass: 'done', fail: 'open', not_applicable: 'soon' };

/** The gate check by check: its result, what was found with its evidence, and the articles that ask for it. */
export function Checklist({
  checks,
  caption,
  docketNumber,
}: {
  checks: Check[];
  caption: string;
  docketNumber?: string;
}) {
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
        {
          key: 'found',
          heading: t('gate.column.found'),
          cell: (check) => <Found check={check} docketNumber={docketNumber} />,
        },
        { key: 'sources', heading: t('gate.column.sources'), cell: (check) => sourcesInWords(t, check) },
      ]}
      dense
      hideCaption
      rowKey={({ check }) => check}
      rows={checks}
    />
  );
}

/** What the county plan (part five, point 3) or the county's own rules ask for where no article does. */
const askedByCounty: readonly Check['check'][] = [
  'consultation_published',
  'period_long_enough',
  'materials_published',
  'comments_answered',
  'feedback_published',
  'version_compared',
  'basis_table',
  'departments_heard',
  'groups_heard',
  'hearing_held',
  'experts_heard',
  'risks_assessed',
  'unit_legality',
  'unit_discussion',
  'letter_signed',
];

function sourcesInWords(t: T, { check, sources }: Check): string {
  if (sources.length === 0) return askedByCounty.includes(check) ? t('gate.noLaw') : '';
  return sources.map(({ document, article = '' }) => t('notice.byLaw', { document, article })).join(t('docket.and'));
}

type FoundProps = { check: Check; docketNumber: string | undefined };

function Found({ check: { check, state, faults, warnings, evidence }, docketNumber }: FoundProps) {
  const t = useT();
  if (check === 'exemption' && state === 'not_applicable' && warnings.length === 0) return <>{t('gate.none')}</>;
  if (faults.length + warnings.length + evidence.length === 0) return null;
  const isLifted = state === 'not_applicable' && faults.length > 0;
  return (
    <>
      {isLifted && <p className="soft">{t('gate.lifted')}</p>}
      <ul className="found">
        {[...faults, ...warnings].map((said) => (
          <li className={isLifted ? undefined : 'found-wrong'} key={keyOf(said)}>
            {saidSentence(t, said, 'refusal.gate')}
          </li>
        ))}
        {evidence.map((said) => (
          <li key={keyOf(said)}>
            {saidSentence(t, said, 'gate.evidence')}
            {said.facts?.hash && <code className="hash">{said.facts.hash}</code>} <Where said={said} />
          </li>
        ))}
      </ul>
      {docketNumber && state === 'fail' && (
        <p>
          <ToDo check={check} docketNumber={docketNumber} />
        </p>
      )}
    </>
  );
}

/** The page of the desk on which what is missing is done, by its address under the docket. */
const doneOn: Partial<Record<Check['check'], string>> = {
  consultation_published: 'notice',
  consultation_closed: 'notice',
  period_long_enough: 'notice',
  materials_published: 'notice',
  comments_answered: 'comments',
  feedback_published: 'feedback',
  version_compared: 'changes',
  review_draft_confirmed: 'drafts',
  basis_table: 'basis',
  fair_competition: 'fair-competition',
  departments_heard: 'materials',
  enterprises_heard: 'materials',
  groups_heard: 'materials',
  hearing_held: 'materials',
  experts_heard: 'materials',
  risks_assessed: 'materials',
  unit_legality: 'materials',
  unit_discussion: 'materials',
};

function ToDo({ check, docketNumber }: { check: Check['check']; docketNumber: string }) {
  const t = useT();
  if (check === 'letter_signed') return <a href="#form">{t('gate.writeLetter')}</a>;
  const page = doneOn[check];
  return page ? <a href={`/desk/dockets/${docketNumber}/${page}`}>{t('gate.toDo')}</a> : null;
}

/** Where an officer or the public sees what a piece of evidence says. */
function Where({ said: { code, facts } }: { said: Said }) {
  const t = useT();
  const notice = `/consultations/${facts?.number}`;
  if (facts?.href) return <a href={String(facts.href)}>{t('gate.see.material')}</a>;
  if (code === 'published') return <a href={notice}>{t('gate.see.consultation')}</a>;
  if (code === 'feedback') return <a href={`${notice}/feedback`}>{t('gate.see.feedback')}</a>;
  return null;
}

const keyOf = ({ code, facts }: Said) => `${code} ${JSON.stringify(facts)}`;
