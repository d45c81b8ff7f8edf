import { expect, it } from 'vitest';
import { completeSince, isInTime } from '~/domain/activity/papers';

const papers = [{ id: 'plan' }, { id: 'figures' }];
const people = [{ id: 'one' }, { id: 'other' }];
const got = (paperId: string, signUpId: string, receivedOn: string) => ({ paperId, signUpId, receivedOn });

it('somebody has every paper since the day on which the last of them came, each counted when it came first', () => {
  const deliveries = [
    got('plan', 'one', '2026-04-10'),
    got('figures', 'one', '2026-04-12'),
    got('plan', 'one', '2026-04-15'),
    got('plan', 'other', '2026-04-10'),
  ];
  expect(completeSince(papers, people, deliveries)).toEqual(new Map([['one', '2026-04-12']]));
  expect(completeSince([], people, deliveries).size).toBe(0);
});

it('seven days before a hearing on the 20th end with the 13th', () => {
  const startsAt = new Date('2026-04-20T09:00:00+08:00');
  expect(isInTime('2026-04-13', startsAt, 7)).toBe(true);
  expect(isInTime('2026-04-14', startsAt, 7)).toBe(false);
});
