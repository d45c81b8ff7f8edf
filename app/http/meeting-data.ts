import type { MeetingPage } from '~/queries/meeting-page.server';

/**
 * A public meeting as open data: what its page says, under names that do not change. Whoever does not agree to be named has no
 * `name`, whatever was published before.
 */
export function openMeeting(page: MeetingPage, address: string) {
  const { number, title, heldAt, place, organ, publishedAt, changedAt, figures, items, corrections, target } = page;
  return {
    number,
    address: `${address}/meetings/${number}`,
    title,
    heldAt,
    place,
    organ,
    publishedAt,
    changedAt,
    figures,
    countsTowardTarget: target.counts,
    representatives: page.representatives,
    items: items.map(({ views, ...item }) => ({
      ...item,
      views: views.map((view) => ({ ...view, address: `${address}/meetings/${number}#view-${view.number}` })),
    })),
    corrections,
  };
}

const columns = [
  ...['meetingNumber', 'meeting', 'heldAt', 'place', 'item', 'itemTitle', 'itemKind', 'result', 'viewNumber'],
  ...['category', 'name', 'unit', 'post', 'view', 'adoption', 'reason', 'responsibleUnit', 'dueOn', 'state'],
  ...['replyResult', 'reply', 'repliedOn', 'confirmedOn', 'address'],
] as const;

/** The views of some meetings as rows of text, a view a row, under a head. */
export function viewRows(pages: MeetingPage[], address: string): string[][] {
  const rows = pages.flatMap((page) =>
    page.items.flatMap(({ position, title, kind, result, views }) =>
      views.map(({ number, by, body, adoption, reason, unit, dueOn, state, reply, confirmed }) => [
        ...[page.number, page.title, page.heldAt.toISOString(), page.place],
        ...[String(position), title, kind, result, number],
        ...[by.category, by.name ?? '', by.unit ?? '', by.post ?? ''],
        ...[body, adoption ?? '', reason, unit ?? '', dueOn ?? '', state],
        ...[reply?.result ?? '', reply?.reason ?? '', reply?.on ?? '', confirmed?.on ?? ''],
        `${address}/meetings/${page.number}#view-${number}`,
      ]),
    ),
  );
  return [[...columns], ...rows];
}
