import type { AppLoadContext } from '@remix-run/node';
import { limitSource } from '~/domain/profile/limit-source';
import { activityPage } from '~/queries/activity-page.server';
import { currentProfile } from '~/queries/rules-profile.server';
import { notFound } from './answer.server';

/** An announced activity as its public page shows it; of a hearing also by when the papers are due, and by what law. */
export async function shownActivity({ running }: AppLoadContext, number: string) {
  const { db, clock } = running;
  const activity = await activityPage(db.read, number, clock());
  if (!activity) throw notFound();
  if (activity.kind !== 'hearing') return { ...activity, materials: null };
  const { profile } = await currentProfile(db.read, clock());
  const source = limitSource(profile, 'hearingMaterialsBefore');
  const law = source.nature === 'law' ? { document: source.law.document, article: source.law.article } : null;
  return { ...activity, materials: { days: profile.limits.hearingMaterialsBefore.value, law } };
}
