import type { SubscriptionScope } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import { CountyText } from '../county-text';
import { Button, FormButtons } from '../form/form-buttons';
import { LocalLink } from '../local-link';
import { Notice } from '../notice';
import { CitizenPage } from '../shell/citizen-page';
import { PageHead } from '../shell/page-head';

type Props = {
  act: 'confirm' | 'end';
  /** What the link is about; nothing when it is not known any more. */
  found: { scope: SubscriptionScope; about: string } | null;
  isDone: boolean;
};

/** The page behind a personal link of a letter: one button before, one sentence after. */
export function SubscriptionLink({ act, found, isDone }: Props) {
  const t = useT();
  const about = found && <CountyText>{t(`subscription.about.${found.scope}`, { about: found.about })}</CountyText>;
  return (
    <CitizenPage trail={[{ label: t('ui.home'), to: '/' }, { label: t(`subscription.${act}.title`) }]}>
      <PageHead lead={about} title={t(`subscription.${act}.${isDone && found ? 'done' : 'title'}`)} />
      {found && !isDone && (
        <form className="form" method="post">
          <p>{t(`subscription.${act}.text`)}</p>
          <FormButtons>
            <Button>{t(`subscription.${act}.button`)}</Button>
          </FormButtons>
        </form>
      )}
      {found && isDone && <p>{t(`subscription.${act}.doneText`)}</p>}
      {!found && (
        <Notice>
          <p>{t(act === 'end' && isDone ? 'subscription.end.already' : 'subscription.unknown')}</p>
        </Notice>
      )}
      <p>
        <LocalLink to="/subscriptions">{t('subscription.title')}</LocalLink>
      </p>
    </CitizenPage>
  );
}
