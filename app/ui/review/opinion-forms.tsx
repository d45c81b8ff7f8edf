import { useT } from '~/i18n/t';
import { Field } from '../form/field';
import type { useFields } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';
import { Notice } from '../notice';

/** Makes the document of an opinion that was concluded without one. */
export function IssueForm({ fields: { field } }: { fields: ReturnType<typeof useFields> }) {
  const t = useT();
  return (
    <form className="form" id="form" method="post" noValidate>
      <input name="act" type="hidden" value="issue" />
      <Field
        {...field('number')}
        hint={t('review.document.numberHint')}
        label={t('review.document.number')}
        optional
        width={16}
      />
      <FormButtons>
        <Button>{t('review.document.issue')}</Button>
      </FormButtons>
    </form>
  );
}

/** Publishes the text of an opinion; what looks like personal data in it is shown first. */
export function PublishForm({ personal }: { personal: string[] }) {
  const t = useT();
  return (
    <form className="form" method="post">
      <h2>{t('review.document.publishing')}</h2>
      <p>{t('review.document.publishLead')}</p>
      {personal.length > 0 && <Notice grave>{t('review.document.personal', { found: personal.join('、') })}</Notice>}
      <input name="act" type="hidden" value="publish" />
      <FormButtons>
        <Button weight="plain">{t('review.document.publish')}</Button>
      </FormButtons>
    </form>
  );
}
