import { useT } from '~/i18n/t';
import { Field } from '../form/field';
import type { useFields } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';
import { LongText } from '../form/long-text';

/** Puts a published notice right: what was wrong, and the ways to comment as they are. */
export function CorrectionForm({ fields: { field } }: { fields: ReturnType<typeof useFields> }) {
  const t = useT();
  return (
    <form className="form" method="post" noValidate>
      <h2>{t('noticeChange.correct')}</h2>
      <p className="hint">{t('noticeChange.correctHint')}</p>
      <LongText
        {...field('reason')}
        hint={t('noticeChange.statementHint')}
        label={t('noticeChange.statement')}
        required
        rows={3}
      />
      <Field {...field('post')} label={t('notice.post')} optional />
      <Field {...field('email')} label={t('notice.email')} optional type="email" width={16} />
      <Field {...field('phone')} label={t('notice.phone')} optional type="tel" width={8} />
      <Field {...field('fax')} label={t('notice.fax')} optional type="tel" width={8} />
      <Field {...field('counter')} label={t('notice.counter')} optional />
      <FormButtons>
        <Button weight="plain">{t('noticeChange.correct')}</Button>
      </FormButtons>
    </form>
  );
}
