import { useT } from '~/i18n/t';
import type { useFields } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';
import { Select } from '../form/select';

type Person = { id: string; name: string };
type Props = { assignee: Person | null; reviewers: Person[]; fields: ReturnType<typeof useFields> };

/** Who deals with a submission, and the form that gives it to somebody else. Whoever may not review it is not on the list. */
export function AssignForm({ assignee, reviewers, fields: { field } }: Props) {
  const t = useT();
  return (
    <>
      <h2>{t('review.assigning.title')}</h2>
      <p>{assignee ? t('review.assigning.to', { name: assignee.name }) : t('review.assigning.nobody')}</p>
      {reviewers.length > 0 && (
        <form className="form" method="post" noValidate>
          <input name="act" type="hidden" value="assign" />
          <Select
            {...field('assigneeId')}
            hint={t('review.assigning.hint')}
            label={t('review.assigning.assignee')}
            options={reviewers.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <FormButtons>
            <Button weight="plain">{t('review.assigning.save')}</Button>
          </FormButtons>
        </form>
      )}
    </>
  );
}
