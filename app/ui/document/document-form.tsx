import type { SerializeFrom } from '@remix-run/node';
import { useT } from '~/i18n/t';
import type { DocumentDesk } from '~/queries/document-desk.server';
import { ErrorSummary } from '../form/error-summary';
import { Field } from '../form/field';
import { type FormState, useFields } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';
import { LongText } from '../form/long-text';
import { RefusalList } from '../form/refusal-list';
import { Select } from '../form/select';
import { reasonLines } from '../meeting/reasons';
import { Seal } from '../seal';
import { SummaryList } from '../summary-list';

/** The government office registers and publishes the final text; days and number are typed from the signed paper. */
export function DocumentForm({ desk, state }: { desk: SerializeFrom<DocumentDesk>; state?: FormState }) {
  const t = useT();
  const { drafts, conclusion, limits, suggested } = desk;
  const { field, summary } = useFields(state, { ...suggested, draftId: drafts[0]?.id });
  const wrong = summary.slice(0, Object.keys(state?.errors ?? {}).length);
  return (
    <>
      <ErrorSummary errors={wrong} />
      {state && state.reasons.length > 0 && (
        <RefusalList heading={t('document.refused')} reasons={reasonLines(t, state.reasons)} />
      )}
      <SummaryList
        rows={[
          {
            term: t('document.review'),
            value: (
              <Seal tone={conclusion === 'lawful' ? 'done' : 'soon'}>
                {conclusion ? t(`words.conclusion.${conclusion}`) : t('document.noReview')}
              </Seal>
            ),
          },
        ]}
        tight
      />
      <form className="form" method="post" noValidate>
        <Select
          {...field('draftId')}
          label={t('document.draft')}
          options={drafts.map(({ id, version }) => ({ value: id, label: t('document.version', { version }) }))}
        />
        <Field
          {...field('documentNumber')}
          hint={t('document.numberHint')}
          label={t('document.number')}
          required
          width={16}
        />
        <Field {...field('headNote')} hint={t('document.headNoteHint')} label={t('document.headNote')} optional />
        <Field {...field('signedOn')} label={t('document.signedOn')} required type="date" width={8} />
        <Field
          {...field('effectiveOn')}
          hint={t('document.effectiveHint', { days: limits.days })}
          label={t('document.effectiveOn')}
          required
          type="date"
          width={8}
        />
        <LongText {...field('earlyEffectReason')} label={t('document.earlyEffectReason')} optional rows={2} />
        <Field
          {...field('expiresOn')}
          hint={t('document.expiresHint', { years: limits.years })}
          label={t('document.expiresOn')}
          optional
          type="date"
          width={8}
        />
        <p className="hint">{t('document.publishHint')}</p>
        <FormButtons>
          <Button>{t('document.publish')}</Button>
        </FormButtons>
      </form>
    </>
  );
}
