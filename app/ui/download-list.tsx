import { DateText } from './date-text';

export type Download = { href: string; name: string; type: string; size?: string; date?: string; note?: string };

/** Files with what one wants to know before fetching them: kind, size, date. */
export function DownloadList({ files }: { files: Download[] }) {
  return (
    <ul className="downloads">
      {files.map(({ href, name, type, size, date, note }) => (
        <li key={href}>
          <a href={href}>{name}</a>
          <span className="downloads-facts">
            {[type, size].filter(Boolean).join(' · ')}
            {date && ' · '}
            {date && <DateText time={false} value={date} />}
            {note && ` · ${note}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
