import { useT } from '~/i18n/t';
import type { LimitChange } from '~/queries/rules-page.server';
import { DateText } from '../date-text';
import { Choice } from '../form/choice';
import type { useFields } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';
import { LongText } from '../form/long-text';
import { SummaryList } from '../summary-list';
import { RuleChanges } from './rule-changes';

type Props = {
  waiting: {
    id: string;
    effectiveFrom: string;
    reason: string;
    proposedAt: string;
    proposedBy: string;
    changes: LimitChange[];
  };
  /** Its author, who can only take it back. */
  isMine: boolean;
  mayDecide: boolean;
  fields: ReturnType<typeof useFields>;
};

/** A change to the rules that waits for a second person, and the form on which that person decides. */
export function WaitingProposal({ waiting, isMine, mayDecide, fields: { field } }: Props) {
  const t = useT();
  const decisions = isMine ? (['refused'] as const) : (['approved', 'refused'] as const);
  return (
    <section>
      <h2>{t('rules.desk.waiting')}</h2>
      <SummaryList
        rows={[
          { term: t('rules.desk.changes'), value: <RuleChanges changes={waiting.changes} /> },
          { term: t('rules.desk.effectiveFrom'), value: <DateText value={waiting.effectiveFrom} /> },
          { term: t('rules.desk.reason'), value: <span className="as-written">{waiting.reason}</span> },
          { term: t('rules.desk.proposedBy'), value: waiting.proposedBy },
          { term: t('rules.desk.proposedAt'), value: <DateText value={waiting.proposedAt} /> },
        ]}
      />
      {isMine && <p className="hint">{t('rules.desk.mine')}</p>}
      {mayDecide && (
        <form className="form" id="form" method="post" noValidate>
          <input name="proposal" type="hidden" value={waiting.id} />
          <Choice
            {...field('decision')}
            label={t('rules.desk.decision')}
            options={decisions.map((value) => ({
              value,
              label: t(isMine ? 'rules.desk.withdraw' : `rules.desk.decide.${value}`),
            }))}
          />
          <LongText {...field('reason')} label={t('rules.desk.decisionReason')} required rows={3} />
          <FormButtons>
            <Button>{t('rules.desk.save')}</Button>
          </FormButtons>
        </form>
      )}
    </section>
  );
}
