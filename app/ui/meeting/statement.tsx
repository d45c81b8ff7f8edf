import type { SerializeFrom } from '@remix-run/node';
import { consentFields } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import type { StatementSheet } from '~/queries/statement.server';
import { CountyText } from '../county-text';
import { dateInWords } from '../date-text';
import { Choice, Choices } from '../form/choice';
import { type FormState, useFields } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';
import { LongText } from '../form/long-text';
import { RefusalList } from '../form/refusal-list';
import { LocalLink } from '../local-link';
import { Notice } from '../notice';
import { reasonLines } from './reasons';

type Props = { sheet: SerializeFrom<StatementSheet>; code: string; done: string | null; state?: FormState };

/** A representative's own sheet: the recorded words to confirm or to correct, and what may be public. */
export function Statement({ sheet, code, done, state }: Props) {
  const t = useT();
  const { meeting, person, views } = sheet;
  return (
    <>
      {state && state.reasons.length > 0 && (
        <RefusalList heading={t('meeting.desk.refused')} reasons={reasonLines(t, state.reasons)} />
      )}
      {done && !state && <Notice>{t(done === 'consent' ? 'statement.consentKept' : 'statement.wordsKept')}</Notice>}
      <p>
        <CountyText>{`${meeting.title} · ${dateInWords(meeting.heldAt, t.lang, false)} · ${person.name}`}</CountyText>
      </p>
      {meeting.publishedAt && (
        <p>
          <LocalLink to={`/meetings/${meeting.number}`}>{t('statement.readPublic')}</LocalLink>
        </p>
      )}
      <h2>{t('statement.words')}</h2>
      {views.length === 0 ? <p>{t('statement.noWords')}</p> : <WordsForm code={code} sheet={sheet} state={state} />}
      <h2>{t('statement.consent')}</h2>
      <p>{t('statement.consentHint')}</p>
      <form className="form" method="post" noValidate>
        <input name="code" type="hidden" value={code} />
        <Choices
          label={t('statement.fields')}
          name="fields"
          options={consentFields.map((field) => ({
            value: field,
            label: [t(`words.consentField.${field}`), person[field]].filter(Boolean).join('：'),
          }))}
          values={consentFields.filter((field) => sheet.agreed[field])}
        />
        <FormButtons>
          <Button name="intent" value="consent" weight="plain">
            {t('statement.keepConsent')}
          </Button>
        </FormButtons>
      </form>
    </>
  );
}

function WordsForm({ sheet, code, state }: Omit<Props, 'done'>) {
  const t = useT();
  const { field } = useFields(state, {});
  if (sheet.isLocked) return <p>{t('statement.locked')}</p>;
  return (
    <form className="form" method="post" noValidate>
      <input name="code" type="hidden" value={code} />
      {sheet.views.map((view, at) => (
        <div className="view" key={view.id}>
          <p className="view-by">
            <CountyText>{view.item}</CountyText>
          </p>
          <p className="view-body">
            <CountyText>{view.body}</CountyText>
          </p>
          <input name={`answers[${at}].viewId`} type="hidden" value={view.id} />
          <input name={`answers[${at}].bodyHash`} type="hidden" value={view.bodyHash} />
          <Choice
            {...field(`answers[${at}].answer`)}
            label={t('statement.isThis')}
            options={(['confirmed', 'objected'] as const).map((one) => ({
              value: one,
              label: t(`statement.answers.${one}`),
            }))}
            value={view.answer ?? undefined}
          />
          <LongText
            {...field(`answers[${at}].remark`)}
            label={t('statement.remark')}
            optional
            rows={3}
            value={view.remark}
          />
        </div>
      ))}
      <FormButtons>
        <Button name="intent" value="words">
          {t('statement.send')}
        </Button>
      </FormButtons>
    </form>
  );
}
