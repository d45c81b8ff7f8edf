import { defineCommand } from 'citty';
import { rotateKey } from '~/commands/certificates/signing-key.server';
import { verifyCertificate } from '~/domain/certificate/verify';
import { say, stop, withInstallation } from './settings';
import { fileBytes, keysFrom, sayFaults } from './verifying';

const verify = defineCommand({
  meta: {
    name: 'verify',
    description: 'check a certificate of public consultation offline, against a published set of keys',
  },
  args: {
    file: { type: 'positional', required: true, description: 'the certificate (JSON)' },
    key: { type: 'string', description: 'the published keys: a JWK set, one JWK, or a PEM' },
    json: { type: 'boolean', description: 'print JSON' },
  },
  async run({ args }) {
    const verdict = await verifyCertificate(await fileBytes(args.file), await keysFrom(args.key));
    if (args.json) say(JSON.stringify(verdict));
    else if (verdict.verified) {
      const { docket, issuedAt, key } = verdict.statement;
      say(`核验通过 / verified: ${docket.title}, ${issuedAt}, ${key}`);
    } else sayFaults(verdict.faults);
    process.exitCode = verdict.verified ? 0 : 1;
  },
});

const rotate = defineCommand({
  meta: { name: 'rotate-key', description: 'make a new key that signs from now on; old certificates still verify' },
  run: () =>
    withInstallation(async ({ db, clock }) => {
      if (process.env.MINYI_SIGNING_KEY)
        return stop(
          '密钥来自 MINYI_SIGNING_KEY：请换掉它再重新启动 / the key comes from MINYI_SIGNING_KEY: change it and start again',
          64,
        );
      say(`新的密钥 / new key: ${await rotateKey(db, clock())}`);
    }),
});

export const certificate = defineCommand({
  meta: { name: 'certificate', description: 'verify, rotate-key' },
  subCommands: { verify, 'rotate-key': rotate },
});
