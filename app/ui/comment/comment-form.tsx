import { useT } from '~/i18n/t';
import { ErrorSummary } from '../form/error-summary';
import { type FormState, useFields } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';
import { Select } from '../form/select';
import { AuthorFields } from './author-fields';
import { flatFields } from './flat-fields';
import { KeepBox } from './keep-box';
import { OpinionFields } from './opinion-fields';
import type { Draft } from './place-in';
import { Publicity } from './publicity';
import { Trap } from './trap';

type Props = {
  state: FormState;
  opinions: { node?: string }[];
  formKey: string;
  privacyNotice: string;
  draft: Draft;
  places: { node: string; name: string }[];
};

/** Opinions fill pages; more than these are better sent in two goes. */
const most = 20;

/** The form for one sending. Its first button is the one that the enter key presses. */
export function CommentForm({ state, opinions, formKey, privacyNotice, draft, places }: Props) {
  const t = useT();
  const fields = useFields({ ...state, typed: flatFields(state.typed) });
  const taken = new Set(opinions.map(({ node }) => node));
  const free = places.filter(({ node }) => !taken.has(node));
  const whole = taken.has(undefined) ? [] : [{ value: '', label: t('comment.whole') }];
  return (
    <>
      <ErrorSummary errors={fields.summary} />
      <Publicity privacyNotice={privacyNotice} />
      <KeepBox />
      <form
        className="form"
        data-keep
        data-unsent={Array.isArray(state.typed.opinions) ? 'always' : 'typed'}
        id="form"
        method="post"
        noValidate
      >
        <button aria-hidden className="hidden" name="press" tabIndex={-1} type="submit" value="check">
          {t('comment.check')}
        </button>
        <input name="idempotencyKey" type="hidden" value={formKey} />
        <input name="privacyNotice" type="hidden" value={privacyNotice} />
        {opinions.map(({ node }, at) => (
          <OpinionFields
            at={at}
            draft={draft}
            fields={fields}
            key={node ?? 'whole'}
            mayRemove={opinions.length > 1}
            node={node}
          />
        ))}
        {opinions.length < most && (
          <section aria-labelledby="more-heading" className="more">
            <h2 id="more-heading">{t('comment.more')}</h2>
            <Select
              label={t('comment.moreLabel')}
              name="more"
              options={[...whole, ...free.map(({ node, name }) => ({ value: node, label: name }))]}
            />
            <Button name="press" value="add" weight="plain">
              {t('comment.add')}
            </Button>
          </section>
        )}
        <AuthorFields fields={fields} />
        <Trap />
        <FormButtons>
          <Button name="press" value="check">
            {t('comment.check')}
          </Button>
        </FormButtons>
      </form>
    </>
  );
}
