import { firstPage, type Question, searchAddress } from '~/domain/search/question';
import { useT } from '~/i18n/t';
import type { SearchPage } from '~/queries/search-page.server';
import { CountyText } from '../county-text';
import { dateInWords } from '../date-text';
import { LocalLink } from '../local-link';
import { MarkedText } from './marked-text';

type Subject = SearchPage['subjects'][number];

/** What was found, under the title of what it belongs to; every passage leads to its own place. */
export function FoundSubjects({ subjects, question }: { subjects: Subject[]; question: Question }) {
  return (
    <ol className="entries found">
      {subjects.map((subject) => (
        <Found key={subject.page} question={question} subject={subject} />
      ))}
    </ol>
  );
}

function Found({ subject, question }: { subject: Subject; question: Question }) {
  const t = useT();
  const { kind, page, title, unit, day, passages, found } = subject;
  const more = question.subject ? 0 : found - passages.length;
  return (
    <li className="entry">
      <p className="entry-state found-kind">
        <b>{t(`search.subject.${kind}`)}</b>
      </p>
      <h3 className="entry-title">
        <LocalLink to={page}>
          <MarkedText pieces={title} />
        </LocalLink>
      </h3>
      <ul className="facts">
        <li>
          <CountyText>{unit}</CountyText>
        </li>
        <li>{t('search.published', { date: dateInWords(day, t.lang) })}</li>
      </ul>
      <ul className="passages">
        {passages.map((passage, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two parts of one long article share their address
          <PassageFound key={at} passage={passage} />
        ))}
        {more > 0 && (
          <li className="passage">
            <LocalLink
              className="passage-place"
              to={searchAddress({ ...firstPage(question), subject: subject.subject })}
            >
              {t('search.more', { count: more })}
            </LocalLink>
          </li>
        )}
      </ul>
    </li>
  );
}

function PassageFound({ passage }: { passage: Subject['passages'][number] }) {
  const t = useT();
  const { kind, place, address, words } = passage;
  return (
    <li className="passage">
      <LocalLink className="passage-place" to={address}>
        {t(`search.kind.${kind}`)}
        {place && (
          <>
            {' · '}
            <CountyText>{place}</CountyText>
          </>
        )}
      </LocalLink>
      <p className="passage-words">
        <MarkedText pieces={words} />
      </p>
    </li>
  );
}
