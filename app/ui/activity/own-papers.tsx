import { useT } from '~/i18n/t';
import { ErrorSummary } from '../form/error-summary';
import { Field } from '../form/field';
import { type FormState, useFields } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';
import { sizeInWords } from '../invitation/paper-list';

type Paper = { id: string; title: string; size: number };

/** The papers of somebody who takes part, each with its button: taking one is noted, so a link alone would not do. */
export function OwnPapers({
  path,
  papers,
  asked,
}: {
  path: string;
  papers: Paper[];
  asked: { own: string; contact: string };
}) {
  const t = useT();
  if (papers.length === 0) return <p>{t('delivery.none')}</p>;
  return (
    <>
      <p>{t('delivery.take')}</p>
      <ul className="downloads">
        {papers.map(({ id, title, size }) => (
          <li key={id}>
            <form action={`${path}/${id}`} method="post">
              <input name="own" type="hidden" value={asked.own} />
              <input name="contact" type="hidden" value={asked.contact} />
              <Button weight="plain">{title}</Button> <span className="downloads-facts">{sizeInWords(size)}</span>
            </form>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The number of the sign-up and what was left with it: who knows both takes part. */
export function AskForPapers({ state }: { state: FormState | undefined }) {
  const t = useT();
  const { field, summary } = useFields(state);
  return (
    <>
      <ErrorSummary errors={summary} />
      <form className="form" method="post" noValidate>
        <Field
          {...field('own')}
          autoComplete="off"
          hint={t('delivery.ownHint')}
          label={t('delivery.own')}
          required
          spellCheck={false}
          width={16}
        />
        <Field {...field('contact')} autoComplete="tel" label={t('delivery.contact')} required width={16} />
        <FormButtons>
          <Button>{t('delivery.look')}</Button>
        </FormButtons>
      </form>
      <p className="hint">{t('delivery.lost')}</p>
    </>
  );
}
