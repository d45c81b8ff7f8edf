import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { defineCommand } from 'citty';
import { handOutBundle } from '~/commands/bundles/hand-out.server';
import { variants } from '~/domain/bundle/manifest';
import { evidenceBundle } from '~/http/bundle/bundle.server';
import { docketFacts } from '~/queries/docket-facts.server';
import { verifyBundle } from '../bundle/verify-bundle';
import { say, stop, systemAct, withInstallation } from './settings';
import { keysFrom, sayFaults } from './verifying';

const verify = defineCommand({
  meta: { name: 'verify', description: 'check an evidence bundle offline: hashes, chain, certificates, signature' },
  args: {
    file: { type: 'positional', required: true, description: 'the bundle (ZIP)' },
    key: {
      type: 'string',
      description: 'the published keys: a JWK set, one JWK, or a PEM; without it those in the bundle',
    },
    json: { type: 'boolean', description: 'print JSON' },
  },
  async run({ args }) {
    const verdict = await verifyBundle(args.file, args.key ? await keysFrom(args.key) : undefined);
    if (args.json) say(JSON.stringify(verdict));
    else {
      const { entries, events } = verdict;
      if (verdict.verified) say(`核验通过 / verified: ${entries} 个文件 / files, ${events} 条留痕 / events`);
      else sayFaults(verdict.faults);
      if (verdict.keysFromBundle)
        say(
          '密钥取自证据包本身，请把指纹与县政府公布的核对，或者用 --key / the keys are those in the bundle: compare their fingerprints with the published ones, or use --key',
        );
    }
    process.exitCode = verdict.verified ? 0 : 1;
  },
});

const make = defineCommand({
  meta: { name: 'make', description: 'write the evidence bundle of a docket to a file' },
  args: {
    docket: { type: 'positional', required: true, description: 'number of the docket' },
    file: { type: 'positional', required: true, description: 'where to write it' },
    variant: { type: 'string', default: 'masked', description: variants.join(' or ') },
  },
  run: ({ args }) =>
    withInstallation(async (running) => {
      const variant = variants.find((one) => one === args.variant) ?? stop(`--variant: ${variants.join(', ')}`, 64);
      const docket = await docketFacts(running.db.read, { number: args.docket });
      if (!docket) return stop(`没有这个事项 / no such docket: ${args.docket}`, 66);
      await handOutBundle(systemAct(running), { docketId: docket.id, variant });
      await pipeline(
        await evidenceBundle(running, await running.signer(), docket, variant),
        createWriteStream(args.file),
      );
      say(args.file);
    }),
});

export const bundle = defineCommand({
  meta: { name: 'bundle', description: 'make, verify' },
  subCommands: { make, verify },
});
