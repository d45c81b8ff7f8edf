import type { SerializeFrom } from '@remix-run/node';
import { viewAnchor } from '~/domain/meeting/place';
import type { MeetingDesk } from '~/queries/meeting-desk.server';

type Desk = SerializeFrom<MeetingDesk>;
type TypedView = { body?: string; adoption?: string; reason?: string; responsibleUnitId?: string; dueOn?: string };
export type TypedItem = { itemId?: string; result?: string; rows?: (TypedView & { representativeId?: string })[] };
export type ViewRow = {
  representativeId: string;
  at: number;
  name: string;
  category: Desk['roster'][number]['category'];
  anchor: string;
  asked: Desk['views'][number]['asked'];
  reply: Desk['views'][number]['reply'];
} & TypedView;

/** One row for everybody who sat in: what was typed and refused, else what is recorded. */
export function viewRows(desk: Desk, item: Desk['items'][number], typed?: TypedItem): ViewRow[] {
  return desk.roster
    .filter(({ attended }) => attended)
    .map(({ id, name, category }, at) => {
      const recorded = desk.views.find((view) => view.itemId === item.id && view.representativeId === id);
      const said = typed ? typed.rows?.find(({ representativeId }) => representativeId === id) : recorded;
      const { body, adoption, reason, responsibleUnitId, dueOn } = (said ?? {}) as TypedView;
      const person = { representativeId: id, at, name, category, anchor: viewAnchor(item.position, id) };
      const answered = { asked: recorded?.asked ?? null, reply: recorded?.reply ?? null };
      return { ...person, ...answered, body, adoption, reason, responsibleUnitId, dueOn };
    });
}
