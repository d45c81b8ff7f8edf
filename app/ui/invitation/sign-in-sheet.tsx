import type { RepresentativeCategory } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import { DateText } from '../date-text';

type Person = { id: string; name: string; unit: string; post: string; category: RepresentativeCategory; seat: string };
type Props = { meeting: { number: string; title: string; heldAt: string; place: string }; coming: Person[] };

/** The sheet that lies at the door: seat, name, a field to sign. Prints as it stands. */
export function SignInSheet({ meeting, coming }: Props) {
  const t = useT();
  return (
    <div className="sheet">
      <header className="sheet-head">
        <h1>{t('invitation.sheet.of', { meeting: meeting.title })}</h1>
        <p>
          <DateText value={meeting.heldAt} /> {meeting.place}
        </p>
      </header>
      <div className="table-scroll">
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
      </div>
      <p className="no-print">
        <a href={`/desk/meetings/${meeting.number}/invitations`}>{t('invitation.desk.title')}</a>
      </p>
      <p className="hint no-print">{t('invitation.sheet.hint')}</p>
    </div>
  );
}
