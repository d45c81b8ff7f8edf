import type { ReactNode } from 'react';
import { useT } from '~/i18n/t';
import { CountyText } from '../county-text';
import { LocalLink } from '../local-link';
import { Notice } from '../notice';
import { CitizenPage } from '../shell/citizen-page';
import { PageHead } from '../shell/page-head';

type Props = {
  activity: { number: string; title: string };
  title: string;
  lead: string;
  /** Why the form cannot be used; nothing while it can. */
  closed?: string;
  children: ReactNode;
};

/** A form that belongs to an activity, with the way back to it. */
export function FormPage({ activity: { number, title: of }, title, lead, closed, children }: Props) {
  const t = useT();
  const page = `/activities/${number}`;
  return (
    <CitizenPage
      trail={[
        { label: t('ui.home'), to: '/' },
        { label: t('activity.title'), to: '/activities' },
        { label: of, to: page },
        { label: title },
      ]}
    >
      <PageHead lead={<CountyText>{of}</CountyText>} title={title} />
      {closed ? (
        <Notice heading={closed}>
          <LocalLink to={page}>{t('activity.signUp.back')}</LocalLink>
        </Notice>
      ) : (
        <>
          <p>{lead}</p>
          {children}
        </>
      )}
    </CitizenPage>
  );
}
