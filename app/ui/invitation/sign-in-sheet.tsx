import type { Reason } from '~/domain/reason';
import type { RepresentativeCategory } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import { DateText } from '../date-text';
import { reasonSentence } from '../form/fields';
import { Button } from '../form/form-buttons';
import { Notice } from '../notice';
import { QrCode } from '../qr-code';

type Person = { id: string; name: string; unit: string; post: string; category: RepresentativeCategory; seat: string };
type Props = {
  meeting: { number: string; title: string; heldAt: string; place: string };
  coming: Person[];
  door: { address: string; qr: string } | null;
  reasons: Reason[];
};

/** The sheet that lies at the door: seat, name, a field to sign. Prints as it stands. */
export function SignInSheet({ meeting, coming, door, reasons }: Props) {
  const t = useT();
  return (
    <div className="sheet">
      <header className="sheet-head">
        <h1>{t('invitation.sheet.of', { meeting: meeting.title })}</h1>
        <p>
          <DateText value={meeting.heldAt} /> {meeting.place}
        </p>
      </header>
      <AtTheDoor door={door} reasons={reasons} />
      <section
        aria-label={t('invitation.sheet.of', { meeting: meeting.title })}
        className="table-scroll"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse must be able to scroll it
        tabIndex={0}
      >
        <table className="table table-statute sign-in">
          <thead>
            <tr>
              {(['number', 'seat', 'name', 'unitAndPost', 'category', 'signature', 'time'] as const).map((one) => (
                <th key={one} scope="col">
                  {t(`invitation.sheet.${one}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {coming.map(({ id, name, unit, post, category, seat }, at) => (
              <tr key={id}>
                <td>{at + 1}</td>
                <td>{seat}</td>
                <th scope="row">{name}</th>
                <td>{[unit, post].filter(Boolean).join(' ')}</td>
                <td>{t(`words.category.${category}`)}</td>
                <td />
                <td />
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="no-print">
        <a href={`/desk/meetings/${meeting.number}/invitations`}>{t('invitation.desk.title')}</a>
      </p>
      <p className="hint no-print">{t('invitation.sheet.hint')}</p>
    </div>
  );
}

/** The code to scan at the door, once it was made; before that the button that makes it. */
function AtTheDoor({ door, reasons }: Pick<Props, 'door' | 'reasons'>) {
  const t = useT();
  if (door)
    return (
      <div className="door">
        <QrCode label={t('invitation.door.scan')} svg={door.qr} />
        <p>{t('invitation.door.how')}</p>
        <p className="address">{door.address}</p>
      </div>
    );
  return (
    <form className="no-print" method="post">
      {reasons.length > 0 && <Notice grave>{reasons.map((reason) => reasonSentence(t, reason)).join(' ')}</Notice>}
      <p>
        <Button weight="plain">{t('invitation.door.make')}</Button>{' '}
        <span className="hint">{t('invitation.door.makeHint')}</span>
      </p>
    </form>
  );
}
