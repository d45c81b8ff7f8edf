import type { MeetingContent } from './content';

/**
 * What a meeting means to one representative: the own views with what became of them, and what was resolved on those items.
 * Without names, so that two versions can be compared.
 */
export function ownMeeting({ title, heldAt, items }: MeetingContent, personId: string) {
  const own = items.flatMap((item) =>
    item.views
      .filter(({ person }) => person === personId)
      .map(({ body, adoption, reason, unit, dueOn, reply }) => ({
        item: item.title,
        result: item.result,
        body,
        adoption,
        reason,
        unit,
        dueOn,
        reply,
      })),
  );
  return { title, heldAt, results: items.map(({ title, result }) => ({ title, result })), views: own };
}

export type OwnMeeting = ReturnType<typeof ownMeeting>;
