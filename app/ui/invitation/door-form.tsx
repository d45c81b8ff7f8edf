import { useT } from '~/i18n/t';
import { Field } from '../form/field';
import type { useFields } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';

/** What somebody types at the door who has neither the own link at hand nor an account. */
export function DoorForm({ fields: { field }, path }: { fields: ReturnType<typeof useFields>; path: string }) {
  const t = useT();
  return (
    <form action={path} className="form" method="post" noValidate>
      <Field {...field('name')} autoComplete="name" label={t('pool.form.name')} required width={8} />
      <Field
        {...field('proof')}
        autoComplete="off"
        hint={t('invitation.door.proofHint')}
        label={t('invitation.door.proof')}
        required
        width={8}
      />
      <FormButtons>
        <Button>{t('invitation.checkIn')}</Button>
      </FormButtons>
    </form>
  );
}
