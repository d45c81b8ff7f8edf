import { buildIfStale, forgetBuild } from './build.mjs';
import { announceDemo, prepareDemo } from './demo.mjs';
import { areInstalled, installDependencies } from './dependencies.mjs';
import { node } from './programs.mjs';
import { Stopped, sayWhyItStopped } from './say.mjs';

/** What package.json's scripts ask for: `demo [--keep]`, `start`, `dev` or `build`. */
export const act = ([name, ...options]) => sayWhyItStopped(() => (acts[name] ?? explain)(options));

const acts = { demo, start, dev, build };

async function explain() {
  const names = Object.keys(acts).join(' | ');
  throw new Stopped(`用法：npm run ${names}`, `Use: npm run ${names}`);
}

async function build() {
  await installDependencies();
  await buildIfStale();
}

async function demo(options) {
  await build();
  const env = await prepareDemo({ keep: options.includes('--keep') });
  await serveDemo(['build/index.js'], { ...env, NODE_ENV: 'production' });
}

/** A real installation: the server itself checks its settings, and nothing is invented here. */
async function start() {
  if (!areInstalled()) {
    throw new Stopped(
      '尚未安装依赖：请先运行 npm run build（安装并构建），再运行 npm start。',
      'Dependencies are not installed: run npm run build (it installs and builds) first, then npm start.',
    );
  }
  await buildIfStale();
  process.exitCode = await node(['build/index.js'], { env: { ...process.env, NODE_ENV: 'production' } });
}

/** Rebuilds on every change, with the demo's county. */
async function dev() {
  await build();
  const env = await prepareDemo({ keep: true });
  forgetBuild();
  await serveDemo(['node_modules/@remix-run/dev/dist/cli.js', 'dev', '-c', 'node build/index.js'], env);
}

async function serveDemo(args, env) {
  const server = node(args, { env });
  await announceDemo(env, server);
  process.exitCode = await server;
}
