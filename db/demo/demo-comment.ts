import type { AuthorKind, Channel, CoverReason, ModerationAct } from '../../app/domain/vocabulary';

interface DemoDisposition {
  result: 'adopted' | 'partial' | 'rejected' | 'outOfScope';
  reason: string;
  /** Place in the review draft that was changed for it; absent where no text changed or no review draft exists yet. */
  ledTo?: string;
  /** Place in the consulted draft that was struck out for it. */
  removed?: string;
  decidedInDays: number;
}

interface DemoModeration {
  act: ModerationAct;
  passages?: { words: string; reason: CoverReason }[];
  reason?: CoverReason;
}

export interface DemoComment {
  key: string;
  at?: string;
  text: string;
  suggestedWording?: string;
  channel: Channel;
  author: { kind: AuthorKind; name?: string; mayShowName?: boolean; contact?: string };
  sentInDays: number;
  sentAt: string;
  /** Comments of one docket with the same mark make the same point. */
  cluster?: string;
  /** What a moderator should see at once. */
  concern?: 'rude' | 'offTopic' | 'personalData';
  /** What the desk decided on showing it; without it, it is shown as it is. */
  moderation?: DemoModeration | 'notYet';
  disposition?: DemoDisposition;
}
