import { mkdirSync } from 'node:fs';
import { folderStore } from 'db/file-store';
import { openDatabase } from 'db/open-database';
import { setDataKeys } from 'db/sealed-text';
import { installationSigner } from '~/commands/certificates/signing-key.server';
import { memoryLimits } from '~/http/limits.server';
import type { Running } from '~/http/load-context.server';
import type { Configuration } from './configuration';

/** Puts the parts of this process together. The clock is the only one in the program. */
export async function compose(settings: Configuration, report: Running['report']): Promise<Running> {
  setDataKeys(settings.MINYI_DATA_KEYS.split(',').map((key) => key.trim()));
  mkdirSync(settings.MINYI_FILES, { recursive: true });
  const db = await openDatabase(settings.DATABASE_URL);
  const clock = () => new Date();
  return {
    db,
    files: folderStore(settings.MINYI_FILES),
    clock,
    signer: () => installationSigner(db, settings.MINYI_SIGNING_KEY, clock()),
    secret: Buffer.from(settings.MINYI_SECRET),
    limits: memoryLimits(settings.MINYI_COMMENTS_PER_NETWORK),
    address: settings.MINYI_ADDRESS.replace(/\/$/, ''),
    webhookHosts: settings.MINYI_WEBHOOK_HOSTS.split(',').flatMap((host) => host.trim() || []),
    isDemo: settings.MINYI_DEMO === '1',
    sendsMail: settings.MINYI_SMTP_URL !== '',
    report,
  };
}
