import { redirect } from '@remix-run/node';
import type { RouteHandle } from '~/http/guard.server';

export const handle: RouteHandle = { access: 'public' };

export const loader = () => redirect('/consultations');
