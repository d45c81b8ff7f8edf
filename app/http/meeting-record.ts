import type { T } from '~/i18n/t';
import type { MeetingPage } from '~/queries/meeting-page.server';
import type { SheetOfRecord } from '~/text/document-out/record-docx.server';
import { dateInWords } from '~/ui/date-text';

type View = MeetingPage['items'][number]['views'][number];

/** A public meeting as the sheet that offices keep and hang out: who sat in, and what became of every view. */
export function meetingRecord(t: T, page: MeetingPage, address: string): SheetOfRecord {
  const { title, heldAt, place, organ, figures, representatives, items } = page;
  const { invited, accepted, declined, noAnswer, attended, spoke } = figures;
  const withheld = t('meeting.page.nameWithheld');
  const named = ({ name = withheld, unit, post }: { name?: string; unit?: string; post?: string }) =>
    [name, [unit, post].filter(Boolean).join(' ') || t('meeting.page.unitWithheld')] as const;
  const said = ({ by, body, adoption, reason, unit }: View, item: string) => [
    item,
    [...named(by), t(`words.category.${by.category}`)].join('\n'),
    body,
    adoption ? t(`words.adoption.${adoption}`) : t('meeting.discussion.unanswered'),
    reason,
    unit ?? '',
  ];
  return {
    title: t('meeting.page.fileName', { title }),
    lines: [
      [organ, dateInWords(heldAt.toISOString(), t.lang), place].filter(Boolean).join(t('ui.form.comma')),
      t('meeting.page.figures', { invited, accepted, declined, noAnswer, attended, spoke }),
    ],
    tables: [
      {
        heading: t('meeting.page.roster'),
        rows: [
          [t('meeting.roster.name'), t('meeting.roster.unitAndPost'), t('meeting.roster.category')],
          ...representatives.map((person) => [...named(person), t(`words.category.${person.category}`)]),
        ],
        shares: [2, 5, 2],
      },
      {
        heading: t('meeting.page.items'),
        rows: [
          [
            t('meeting.agenda.item'),
            t('meeting.discussion.person'),
            t('meeting.discussion.view'),
            t('meeting.discussion.adoption'),
            t('meeting.discussion.reason'),
            t('meeting.discussion.unit'),
          ],
          ...items.flatMap(({ position, title, views }) => views.map((view) => said(view, `${position}. ${title}`))),
        ],
        shares: [4, 4, 7, 2, 6, 3],
      },
      {
        heading: t('meeting.page.result'),
        rows: [
          [t('meeting.agenda.item'), t('meeting.page.result')],
          ...items.map(({ position, title, result }) => [`${position}. ${title}`, result]),
        ],
        shares: [4, 8],
      },
    ],
    footer: address,
  };
}
