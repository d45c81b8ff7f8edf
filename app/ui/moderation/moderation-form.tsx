import { coverReasons, moderationActs } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import { Choice } from '../form/choice';
import { ErrorSummary } from '../form/error-summary';
import { Field } from '../form/field';
import { type FormState, useFields } from '../form/fields';
import { Fieldset } from '../form/fieldset';
import { Button, FormButtons } from '../form/form-buttons';
import { Select } from '../form/select';
import { flatRows } from './flat-rows';

type Standing = { act: string; reason: string | null; passages: { words: string; reason: string }[] } | null;
type Props = { state: FormState | undefined; standing: Standing; seen: string };

/** More rows than this come by saving and looking again. */
const emptyRows = 2;

/** How the public may read one opinion: as it is, with words covered, or not at all. Every choice and its reason in one form. */
export function ModerationForm({ state, standing, seen }: Props) {
  const t = useT();
  const typed = state && { ...state, typed: flatRows(state.typed) };
  const passages = standing?.passages ?? [];
  const { field, summary } = useFields(typed, {
    act: standing?.act,
    reason: standing?.reason ?? undefined,
    ...flatRows({ passages }),
  });
  const rows = passages.length + emptyRows;
  const reasons = coverReasons.map((value) => ({ value, label: t(`words.cover.${value}`) }));
  return (
    <>
      <ErrorSummary errors={summary} />
      <form className="form" id="form" method="post" noValidate>
        <input name="seen" type="hidden" value={seen} />
        <Choice
          {...field('act')}
          label={t('opinion.desk.act')}
          options={moderationActs.map((act) => ({
            value: act,
            label: t(`opinion.desk.${act}`),
            hint: t(`opinion.desk.${act}Hint`),
          }))}
        />
        <Fieldset id="passages" legend={t('opinion.desk.passages')}>
          {Array.from({ length: rows }, (_, at) => `passages[${at}]`).map((name, at) => (
            <div className="passage-row" key={name}>
              <Field {...field(`${name}.words`)} label={t('opinion.desk.passage', { at: at + 1 })} lang="zh-CN" />
              <Select {...field(`${name}.reason`)} label={t('opinion.desk.passageReason')} options={reasons} />
            </div>
          ))}
        </Fieldset>
        <Select {...field('reason')} empty="" label={t('opinion.desk.hideReason')} options={reasons} />
        <FormButtons>
          <Button>{t('opinion.desk.save')}</Button>
        </FormButtons>
      </form>
    </>
  );
}
