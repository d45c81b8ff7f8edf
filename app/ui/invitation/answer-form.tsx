import type { SerializeFrom } from '@remix-run/node';
import { consentFields } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import type { InvitationPage } from '~/queries/invitation-page.server';
import { Choice, Choices } from '../form/choice';
import type { useFields } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';
import { LongText } from '../form/long-text';

type Props = { fields: ReturnType<typeof useFields>; path: string; person: SerializeFrom<InvitationPage>['person'] };

/** Yes or no. Nobody comes in somebody else's place, and the form says so before it is sent. */
export function AnswerForm({ fields, path, person }: Props) {
  const t = useT();
  return (
    <section aria-labelledby="answer-heading" className="no-print">
      <h2 id="answer-heading">{t('invitation.answer')}</h2>
      <form action={path} className="form" method="post" noValidate>
        <Choice
          {...fields.field('answer')}
          hint={t('invitation.noDelegate')}
          label={t('invitation.answerLabel')}
          options={[
            { value: 'accepted', label: t('invitation.yes') },
            { value: 'declined', label: t('invitation.no') },
          ]}
        />
        <LongText
          {...fields.field('reason')}
          hint={t('invitation.reasonHint')}
          label={t('invitation.reason')}
          max={300}
          optional
          rows={2}
        />
        <ConsentChoices fields={fields} person={person} />
        <FormButtons>
          <Button name="intent" value="answer">
            {t('invitation.send')}
          </Button>
        </FormButtons>
      </form>
    </section>
  );
}

/** What may be public, each field by its own consent (personal-information law, article 25). */
function ConsentChoices({ fields, person }: Omit<Props, 'path'>) {
  const t = useT();
  return (
    <Choices
      {...fields.choices('fields')}
      hint={t('invitation.consentHint')}
      label={t('invitation.consent')}
      optional
      options={consentFields.map((field) => ({
        value: field,
        label: [t(`words.consentField.${field}`), person[field]].filter(Boolean).join(t('invitation.colon')),
      }))}
    />
  );
}

/** Once the meeting has begun, the same choice by itself: it holds from now on, also for what is public already. */
export function OwnConsentForm({ fields, path, person }: Props) {
  const t = useT();
  return (
    <section aria-labelledby="consent-heading" className="no-print">
      <h2 id="consent-heading">{t('invitation.consentTitle')}</h2>
      <form action={path} className="form" method="post" noValidate>
        <ConsentChoices fields={fields} person={person} />
        <FormButtons>
          <Button name="intent" value="consent" weight="plain">
            {t('invitation.keepConsent')}
          </Button>
        </FormButtons>
      </form>
    </section>
  );
}
