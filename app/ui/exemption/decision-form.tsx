import { useT } from '~/i18n/t';
import { Choice } from '../form/choice';
import { Field } from '../form/field';
import type { useFields } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';
import { LongText } from '../form/long-text';

/** The decision on an exception: by a named post, with reasons, and the line that the public reads. */
export function DecisionForm({ fields: { field } }: { fields: ReturnType<typeof useFields> }) {
  const t = useT();
  const decisions = ['approved', 'refused'] as const;
  return (
    <form className="form" id="form" method="post" noValidate>
      <h2>{t('exemption.deciding')}</h2>
      <Choice
        {...field('decision')}
        inline
        label={t('exemption.decisionLabel')}
        options={decisions.map((value) => ({ value, label: t(`exemption.decision.${value}`) }))}
      />
      <Field {...field('post')} hint={t('exemption.postHint')} label={t('exemption.post')} required width={16} />
      <LongText {...field('reason')} label={t('exemption.reason')} required rows={4} />
      <LongText
        {...field('publicLine')}
        hint={t('exemption.publicLineHint')}
        label={t('exemption.publicLine')}
        optional
        rows={2}
      />
      <p>{t('exemption.saveHint')}</p>
      <FormButtons>
        <Button>{t('exemption.save')}</Button>
      </FormButtons>
    </form>
  );
}
