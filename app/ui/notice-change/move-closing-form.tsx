import { useT } from '~/i18n/t';
import { Field } from '../form/field';
import type { useFields } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';
import { LongText } from '../form/long-text';

/** Extends an open consultation, or opens a closed one again. */
export function MoveClosingForm({
  closed,
  fields: { field },
}: {
  closed: boolean;
  fields: ReturnType<typeof useFields>;
}) {
  const t = useT();
  return (
    <form className="form" method="post" noValidate>
      <h2>{t(closed ? 'noticeChange.reopen' : 'noticeChange.extend')}</h2>
      <Field
        {...field('closesOn')}
        hint={t('noticeChange.closesHint')}
        label={t('noticeChange.closesOn')}
        required
        type="date"
        width={8}
      />
      <LongText
        {...field('reason')}
        hint={t('noticeChange.reasonHint')}
        id="moveReason"
        label={t('noticeChange.reason')}
        required
        rows={3}
      />
      <FormButtons>
        <Button name="moving" value="1">
          {t(closed ? 'noticeChange.reopen' : 'noticeChange.extend')}
        </Button>
      </FormButtons>
    </form>
  );
}
