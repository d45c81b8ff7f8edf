import { useT } from '~/i18n/t';
import { Field } from '../form/field';
import { Button } from '../form/form-buttons';
import { useLocalPath } from '../local-link';

/** The first question: one box, large. */
export function QuestionForm({ typed }: { typed: string }) {
  const t = useT();
  const local = useLocalPath();
  return (
    <form action={local('/search')} className="form" method="get">
      <Field hint={t('search.hint')} label={t('search.words')} maxLength={100} name="q" type="search" value={typed} />
      <Button>{t('search.button')}</Button>
    </form>
  );
}
