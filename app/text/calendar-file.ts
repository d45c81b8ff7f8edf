/** `uid` never changes. Without `end` it is a moment. `remind` is how many days before a telephone should ring. */
export type CalendarEvent = {
  uid: string;
  start: Date;
  end?: Date;
  /** When the event last changed; the same event gives the same bytes. */
  changed: Date;
  title: string;
  words: string;
  address: string;
  place?: string;
  cancelled?: boolean;
  /** How often it was changed since it was first told; a telephone takes only a higher one for news. */
  revision?: number;
  remind?: number;
};

const longestLine = 75;

/** A calendar that telephones and mail programs read (RFC 5545). Moments are in UTC. */
export function calendarFile(name: string, events: readonly CalendarEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Minyi//Minyi//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent): string[] {
  const { uid, start, end, changed, title, words, address, place, cancelled, remind, revision = 0 } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${utc(changed)}`,
    `LAST-MODIFIED:${utc(changed)}`,
    `SEQUENCE:${revision + (cancelled ? 1 : 0)}`,
    `DTSTART:${utc(start)}`,
    ...(end ? [`DTEND:${utc(end)}`] : []),
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(words)}`,
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    `URL:${address}`,
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    ...(remind && !cancelled ? alarm(remind, title) : []),
    'END:VEVENT',
  ];
}

const alarm = (days: number, title: string) => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escaped(title)}`,
  `TRIGGER:-P${days}D`,
  'END:VALARM',
];

const utc = (moment: Date) => `${moment.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

const escaped = (text: string) =>
  text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[\x00-\x08\x0b-\x1f\x7f]/g, '');

/** A line has at most 75 octets and goes on after a blank; no character is cut in two. */
function folded(line: string): string {
  let octets = 0;
  let result = '';
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > longestLine) {
      result += '\r\n ';
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}
