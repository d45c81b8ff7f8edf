import type { AppLoadContext } from '@remix-run/node';
import { codeHash } from '~/commands/comments/receive.server';
import { readPublicNumber } from '~/domain/public-number';
import { type ApplicationFollowed, applicationFollowed } from '~/queries/application-followed.server';
import { localPath } from '~/ui/local-link';
import { cookie, openValue, readCookie, sealValue } from './cookies.server';
import type { Held } from './receipt-cookies.server';

const name = 'application';
const seconds = 60 * 60;

/** Keeps number and code of an application for an hour, sealed, for the pages about it only. Without a value it is forgotten. */
export function keepApplication(context: AppLoadContext, held: Held | undefined): Headers {
  const { secret, address, clock } = context.running;
  const until = new Date(clock().getTime() + seconds * 1000);
  const value = held ? sealValue(secret, held, until) : '';
  const options = {
    maxAge: held ? seconds : 0,
    path: localPath(context.lang, '/applications'),
    secure: address.startsWith('https:'),
  };
  return new Headers({ 'Set-Cookie': cookie(name, value, options) });
}

/** The application in the visitor's cookie, while it lasts. */
export function heldApplication(request: Request, { running }: AppLoadContext): Held | undefined {
  return openValue<Held>(running.secret, readCookie(request.headers.get('cookie'), name), running.clock());
}

/** What the holder of number and code may see; the same nothing for a wrong number and a wrong code. */
export function followedApplication(
  { running }: AppLoadContext,
  { number, code }: Held,
): Promise<ApplicationFollowed | undefined> {
  const key = { number: readPublicNumber(number) ?? '', codeHash: codeHash(readPublicNumber(code) ?? '') };
  return applicationFollowed(running.db.read, key);
}
