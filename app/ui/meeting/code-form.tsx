import { useT } from '~/i18n/t';
import { Field } from '../form/field';
import { Button, FormButtons } from '../form/form-buttons';
import { RefusalList } from '../form/refusal-list';
import { useLocalPath } from '../local-link';

type Props = { number: string; wrong: 'receipt_wrong' | 'too_many' | null };

/** Asks for the code that came by mail. */
export function CodeForm({ number, wrong }: Props) {
  const t = useT();
  const local = useLocalPath();
  return (
    <>
      {wrong && (
        <RefusalList
          heading={t('meeting.desk.refused')}
          reasons={[{ code: wrong, sentence: t(`refusal.${wrong}`), to: '#code' }]}
        />
      )}
      <form action={local(`/statements/${number}`)} className="form" method="get">
        <Field autoComplete="off" label={t('statement.code')} name="code" required width={16} />
        <FormButtons>
          <Button>{t('statement.open')}</Button>
        </FormButtons>
      </form>
    </>
  );
}
