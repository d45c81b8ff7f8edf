import { useT } from '~/i18n/t';
import { timeInWords } from '../date-text';
import { ErrorSummary } from '../form/error-summary';
import { type FormState, useFields } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';
import { LocalLink } from '../local-link';
import { flatFields } from './flat-fields';
import { OpinionFields } from './opinion-fields';
import type { Draft } from './place-in';

type Opened = {
  opinion: { nodeId: string | null; body: string; stance: string | null; suggestedWording: string | null };
  draft: Draft;
  changeUntil: string;
};

/** One sent opinion, opened again. When the receipt is no longer at hand, what was typed is shown so that it is not lost. */
export function EditForm({ opened, state }: { opened: Opened | null; state: FormState | undefined }) {
  const t = useT();
  const typed = state && flatFields(state.typed);
  const defaults = {
    'opinions[0].body': opened?.opinion.body,
    'opinions[0].stance': opened?.opinion.stance ?? undefined,
    'opinions[0].suggestedWording': opened?.opinion.suggestedWording ?? undefined,
  };
  const fields = useFields(state && { ...state, typed: typed ?? {} }, defaults);
  if (!opened) {
    return (
      <>
        <p>{t('receipt.edit.gone')}</p>
        {typed && (
          <>
            <h2>{t('receipt.edit.typed')}</h2>
            <blockquote className="opinion-words as-written">{String(typed['opinions[0].body'] ?? '')}</blockquote>
          </>
        )}
        <p>
          <LocalLink to="/receipts">{t('receipt.follow.look')}</LocalLink>
        </p>
      </>
    );
  }
  return (
    <>
      <ErrorSummary errors={fields.summary} />
      <p className="hint">{t('receipt.edit.until', { until: timeInWords(opened.changeUntil) })}</p>
      <form className="form" data-unsent="typed" id="form" method="post" noValidate>
        <OpinionFields
          at={0}
          draft={opened.draft}
          fields={fields}
          mayRemove={false}
          node={opened.opinion.nodeId ?? undefined}
        />
        <FormButtons>
          <Button name="press" value="save">
            {t('receipt.edit.save')}
          </Button>
          <LocalLink to="/receipts">{t('receipt.edit.keep')}</LocalLink>
        </FormButtons>
      </form>
    </>
  );
}
