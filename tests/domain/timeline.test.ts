import { describe, expect, it } from 'vitest';
import { eventTypes } from '~/domain/events';
import { publicEventTypes, timelineEntry } from '~/domain/timeline';

const at = new Date('2026-03-03T01:00:00Z');

describe('what the public reads of an event', () => {
  it('is only ever an event that is public', () => {
    const open = Object.entries(eventTypes).filter(([, { public: isPublic }]) => isPublic);
    expect([...publicEventTypes].sort()).toEqual(open.map(([type]) => type).sort());
    expect(timelineEntry({ at, type: 'comment.submitted', data: {} })).toBeUndefined();
  });

  it('is its name and the facts on the list, whatever else the record holds', () => {
    const data = { conclusion: 'lawful', reviewer: '戊', opinion: '内部意见' };
    expect(timelineEntry({ at, type: 'review.concluded', data })).toEqual({
      at,
      type: 'review.concluded',
      facts: { conclusion: 'lawful' },
    });
  });

  it('is nothing of an exception that was refused', () => {
    const decided = (decision: string) =>
      timelineEntry({ at, type: 'exemption.decided', data: { ground: 'emergency_shortened', decision } });
    expect(decided('refused')).toBeUndefined();
    expect(decided('approved')?.facts).toEqual({ ground: 'emergency_shortened' });
  });
});
