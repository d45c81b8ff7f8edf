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
  const server = serve({ ...env, NODE_ENV: 'production' });
  await announceDemo(env, server);
  await server;
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
  await serve({ ...process.env, NODE_ENV: 'production' });
}

/** Rebuilds on every change, with the demo's county and settings for whatever the environment does not say. */
async function dev() {
  await build();
  const env = await prepareDemo({ keep: true });
  forgetBuild();
  process.exitCode = await node(['node_modules/@remix-run/dev/dist/cli.js', 'dev', '-c', 'node build/index.js'], {
    env,
  });
}

async function serve(env) {
  process.exitCode = await node(['build/index.js'], { env });
}
