import type { ActivityDesk } from '~/queries/activity-desk.server';
import type { ActivityPage } from '~/queries/activity-page.server';

/** What JSON makes of a page: moments come as text. */
type Shown<T> = T extends Date ? string : T extends object ? { [K in keyof T]: Shown<T[K]> } : T;
export type ShownActivity = Shown<ActivityPage> & {
  materials: { days: number; law: { document: string; article: string } | null } | null;
};

export type DeskActivity = Shown<Omit<ActivityDesk, 'unitIds'>> & {
  mayPrepare: boolean;
  mayPublish: boolean;
  /** How many days before a hearing its papers are due; 0 for what is no hearing. */
  materialsDays: number;
};

/** The papers of an activity and who has them, as its desk shows it. */
export type DeskDelivery = DeskActivity['delivery'];
