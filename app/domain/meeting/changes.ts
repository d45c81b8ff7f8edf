import type { PublicMeetingContent } from './public-meeting';

/** What a correction changed; `item` counts from 1 in the newer version (in the older for what was taken out). */
export type MeetingChange = { what: WhatChanged; item?: number; before?: string; after?: string };
type WhatChanged =
  | 'title'
  | 'heldAt'
  | 'place'
  | 'organ'
  | 'roster'
  | 'itemAdded'
  | 'itemRemoved'
  | 'itemKind'
  | 'result'
  | 'viewAdded'
  | 'viewRemoved'
  | 'viewWords'
  | 'viewAnswer'
  | 'viewReply';

type Item = PublicMeetingContent['items'][number];
type View = Item['views'][number];

/**
 * What differs between two public versions of a meeting, in the order in which it is read. Views are known by their numbers,
 * items by their titles.
 */
export function meetingChanges(before: PublicMeetingContent, after: PublicMeetingContent): MeetingChange[] {
  const heads = (['title', 'heldAt', 'place', 'organ'] as const).flatMap((what) =>
    differing(what, before[what], after[what]),
  );
  const roster = differing('roster', rosterLine(before), rosterLine(after));
  const gone = before.items.flatMap((item, at): MeetingChange[] =>
    after.items.some(({ title }) => title === item.title)
      ? []
      : [{ what: 'itemRemoved', item: at + 1, before: item.title }],
  );
  const items = after.items.flatMap((item, at) => {
    const earlier = before.items.find(({ title }) => title === item.title);
    const changes: MeetingChange[] = earlier
      ? itemChanges(earlier, item)
      : [{ what: 'itemAdded', after: item.title }, ...item.views.map(added)];
    return changes.map((change) => ({ ...change, item: at + 1 }));
  });
  return [...heads, ...roster, ...gone, ...items];
}

const differing = (what: WhatChanged, before: string, after: string): MeetingChange[] =>
  before === after ? [] : [{ what, before, after }];

const added = ({ body }: View): MeetingChange => ({ what: 'viewAdded', after: body });

function itemChanges(before: Item, after: Item): MeetingChange[] {
  const gone = before.views.filter(({ number }) => !after.views.some((view) => view.number === number));
  return [
    ...differing('itemKind', before.kind, after.kind),
    ...differing('result', before.result, after.result),
    ...gone.map(({ body }): MeetingChange => ({ what: 'viewRemoved', before: body })),
    ...after.views.flatMap((view) => {
      const earlier = before.views.find(({ number }) => number === view.number);
      return earlier ? viewChanges(earlier, view) : [added(view)];
    }),
  ];
}

function viewChanges(before: View, after: View): MeetingChange[] {
  const same = before.adoption === after.adoption && before.reason === after.reason && before.unit === after.unit;
  return [
    ...differing('viewWords', before.body, after.body),
    ...(same ? [] : [{ what: 'viewAnswer' as const, before: before.reason, after: after.reason }]),
    ...differing('viewReply', before.reply?.reason ?? '', after.reply?.reason ?? ''),
  ];
}

/** Everybody on the roster in one line that names only whom the public may know; equal lines are equal rosters. */
function rosterLine({ representatives, figures }: PublicMeetingContent): string {
  const people = representatives.map(({ category, name, unit, post }) => [category, name, unit, post].join(' '));
  return JSON.stringify([people.sort(), figures.invited, figures.accepted, figures.declined, figures.attended]);
}
