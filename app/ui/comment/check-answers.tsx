import type { AttachmentLimits } from '~/domain/comment/attachment';
import { type Key, useT } from '~/i18n/t';
import { Compare, CompareLegend } from '../compare';
import { CountyText } from '../county-text';
import { type Effort, EffortStep } from '../effort-step';
import { ErrorSummary } from '../form/error-summary';
import { type FormState, useFields } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';
import { Notice } from '../notice';
import { passagesOf, type Segment } from '../redline-passages';
import { SummaryList } from '../summary-list';
import { AttachmentField } from './attachment-field';
import { flatFields } from './flat-fields';
import { Trap } from './trap';

type Props = {
  state: FormState;
  formKey: string;
  privacyNotice: string;
  attachments: AttachmentLimits;
  contact: string | undefined;
  effort?: Effort;
  preview: {
    opinions: { place: string | null; stance: string | null; body: string; suggestion: Segment[] | null }[];
    author: string | null;
    found: string[];
  };
};

const authorNames = ['authorKind', 'authorName', 'contact', 'mayShowName'];

const answersIn = (typed: Record<string, unknown>) =>
  Object.entries(flatFields(typed)).filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === 'string' && (entry[0].startsWith('opinions[') || authorNames.includes(entry[0])),
  );

/** Everything as the public will see it, before it is sent. What was typed travels on in the form; nothing is stored. */
export function CheckAnswers({ state, formKey, privacyNotice, attachments, contact, effort, preview }: Props) {
  const t = useT();
  const { opinions, author, found } = preview;
  const { field, summary } = useFields(state);
  const files = field('attachments');
  const hasSuggestion = opinions.some(({ suggestion }) => suggestion !== null);
  return (
    <>
      <ErrorSummary errors={summary} />
      <p className="lead">{t('comment.checkLead')}</p>
      {found.length > 0 && (
        <Notice grave heading={t('comment.found.title')}>
          <p>
            {t('comment.found.text', {
              kinds: found.map((kind) => t(`comment.found.${kind}` as Key)).join(t('docket.and')),
            })}
          </p>
        </Notice>
      )}
      {hasSuggestion && <CompareLegend />}
      <ol className="opinions">
        {opinions.map(({ place, stance, body, suggestion }) => (
          <li className="opinion" key={place}>
            <h2 className="opinion-head">{place ? t('comment.about', { place }) : t('comment.aboutWhole')}</h2>
            {stance && <p className="hint">{t(`words.stance.${stance}` as Key)}</p>}
            <blockquote className="opinion-words as-written">{body}</blockquote>
            {suggestion && (
              <>
                <p className="hint">{t('comment.suggested')}</p>
                <Compare lang="zh-CN" passages={passagesOf(suggestion)} />
              </>
            )}
          </li>
        ))}
      </ol>
      <SummaryList
        rows={[
          { term: t('comment.signed'), value: author ? <CountyText>{author}</CountyText> : t('comment.unsigned') },
          { term: t('comment.author.contact'), value: contact && t('comment.contactKept', { contact }) },
        ]}
      />
      <form className="form" data-unsent="always" encType="multipart/form-data" id="form" method="post" noValidate>
        <input name="idempotencyKey" type="hidden" value={formKey} />
        <input name="privacyNotice" type="hidden" value={privacyNotice} />
        {answersIn(state.typed).map(([name, value]) => (
          <input key={name} name={name} type="hidden" value={value} />
        ))}
        {attachments.most > 0 && <AttachmentField field={files} limits={attachments} />}
        <Trap />
        {effort && <EffortStep effort={effort} />}
        <FormButtons>
          {/* A script that sends by itself would leave the files behind. */}
          <Button name="press" sends={!files.error} value="send">
            {t('comment.send')}
          </Button>
          <Button name="press" value="write" weight="plain">
            {t('comment.back')}
          </Button>
        </FormButtons>
      </form>
    </>
  );
}
