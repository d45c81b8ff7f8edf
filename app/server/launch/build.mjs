import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { node, root } from './programs.mjs';
import { Stopped, say } from './say.mjs';

const sources = ['app', 'db', 'package-lock.json', 'remix.config.js', 'tsconfig.json'];
const forBrowser = ['enhance', 'prove'];
const products = ['build/index.js', 'build/minyi.js', ...forBrowser.map((name) => `public/${name}.js`)];
/** Holds the digest of the sources that the build was made from; written last. */
const stamp = join(root, 'build/.sources');

/** Builds the server, its pages, the command line and the browser's script, unless they are those of today's sources. */
export async function buildIfStale() {
  const digest = digestOf(sources);
  if (isBuiltFrom(digest)) return;
  say('正在构建……', 'Building …');
  forgetBuild();
  const env = { ...process.env, NODE_ENV: 'production' };
  if ((await node(['node_modules/@remix-run/dev/dist/cli.js', 'build'], { env })) !== 0) throw buildFailed();
  try {
    await Promise.all([bundle('app/server/command-line.ts', 'build/minyi.js'), bundleForBrowser()]);
  } catch {
    throw buildFailed();
  }
  writeFileSync(stamp, digest);
}

/** Makes the next `buildIfStale` build: what is in build/ is no longer of one piece. */
export function forgetBuild() {
  mkdirSync(join(root, 'build'), { recursive: true });
  rmSync(stamp, { force: true });
}

/** Bundles one of our programs for Node; packages stay outside. esbuild prints its own errors. */
export async function bundle(entry, outfile) {
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
}

async function bundleForBrowser() {
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: root,
    entryPoints: forBrowser.map((name) => `app/browser/${name}.ts`),
    outdir: 'public',
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome86', 'safari14'],
    logLevel: 'warning',
  });
}

const isBuiltFrom = (digest) =>
  products.every((file) => existsSync(join(root, file))) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest;

/** One digest of names and contents: times would mislead after a checkout or a copy into a container. */
function digestOf(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesUnder)) hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function filesUnder(path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? [path] : [];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`));
}

const buildFailed = () => new Stopped('构建失败，原因见上文。', 'The build failed; the reason is above.');
