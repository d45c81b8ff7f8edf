import type { AppLoadContext } from '@remix-run/node';
import type { Database } from 'db/database';
import type { FileStore } from 'db/file-store';
import type { Act } from '~/commands/act.server';
import type { Signer } from '~/domain/certificate/signer';
import type { Actor } from '~/domain/permissions';
import type { Lang } from '~/i18n/t';
import type { Display } from './display';
import type { Limits } from './limits.server';

/** What the process holds for as long as it runs. */
export type Running = {
  db: Database;
  files: FileStore;
  clock: () => Date;
  /** Whoever signs certificates now. */
  signer: () => Promise<Signer>;
  /** Seals short-lived cookies and derives receipt codes; 32 bytes. */
  secret: Buffer;
  limits: Limits;
  /** The address under which the public reaches this installation, without a slash at the end. */
  address: string;
  /** Hosts on a private network that webhooks may reach. */
  webhookHosts: string[];
  isDemo: boolean;
  /** Whether this installation has a mail server; without one nobody is offered a letter that would never leave. */
  sendsMail: boolean;
  /** Writes a bug or an outage to the log, under the request's number. */
  report: (error: unknown, requestId: string) => void;
};

declare module '@remix-run/node' {
  interface AppLoadContext {
    running: Running;
    lang: Lang;
    display: Display;
    requestId: string;
    /** Set on desk pages only: the guard let this member of staff in. */
    staff?: Actor & { kind: 'account' };
    sessionToken?: string;
    /** Resolves when the reader has taken what was written so far, or has gone away. For long answers. */
    drained?: () => Promise<void>;
    /** The network the request came from, for limits; never stored with anything else. */
    network: string;
  }
}

/** An act of a citizen: nobody is asked who they are. */
export const citizenAct = ({ running }: AppLoadContext): Act => ({
  db: running.db,
  files: running.files,
  now: running.clock(),
  actor: { kind: 'citizen' },
});

/** An act of the signed-in member of staff. */
export function staffAct(context: AppLoadContext): Act {
  if (!context.staff) throw new Error('a desk route was reached without a member of staff');
  return { ...citizenAct(context), actor: context.staff };
}
