import { Stopped, say } from '../../app/server/launch/say.mjs';
import { aptInstall, hasApt } from './apt.mjs';
import { downloadChromium, findChromium } from './chromium.mjs';
import { onPath } from './on-path.mjs';
import { findPostgresBinaries, installPostgresBinaries } from './postgres-binaries.mjs';

/** Programs that tests use: where they are told to tests, how they are found, else installed, and what is skipped without. */
const tools = {
  chromium: {
    variable: 'MINYI_CHROMIUM',
    find: findChromium,
    packages: ['chromium', 'fonts-noto-cjk'],
    install: downloadChromium,
    name: 'Chromium',
    without: ['跳过真实浏览器中的测试', 'tests in a real browser are skipped'],
  },
  postgres: {
    variable: 'MINYI_POSTGRES_BIN',
    find: findPostgresBinaries,
    packages: ['postgresql'],
    install: installPostgresBinaries,
    name: 'PostgreSQL',
    without: ['数据库测试只在 SQLite 上运行', 'database tests run on SQLite only'],
  },
  soffice: {
    variable: 'MINYI_SOFFICE',
    find: () => onPath('soffice'),
    packages: ['libreoffice-writer-nogui'],
    name: 'LibreOffice',
    without: ['跳过文档往返测试', 'round trips of documents are skipped'],
  },
  pdftotext: {
    variable: 'MINYI_PDFTOTEXT',
    find: () => onPath('pdftotext'),
    packages: ['poppler-utils'],
    name: 'pdftotext',
    without: ['跳过读取 PDF 的测试', 'tests that read a PDF are skipped'],
  },
};

/** The tools that are on this machine now, as environment variables; what the environment says already wins. */
export async function foundTools(names = Object.keys(tools)) {
  const found = {};
  for (const { variable, find } of names.map((name) => tools[name])) {
    const path = process.env[variable] ?? (await find());
    if (path) found[variable] = path;
  }
  return found;
}

/**
 * Finds the named tools, else installs them (Debian's packages as root, else the tool's own way). What cannot be had is
 * one visible line, and in CI a failure.
 */
export async function provideTools(needs) {
  const names = Object.keys(tools).filter((name) => needs.has(name));
  const missing = (found) => names.filter((name) => !found[tools[name].variable]);
  let found = await foundTools(names);
  if (missing(found).length > 0 && hasApt()) {
    await aptInstall(missing(found).flatMap((name) => tools[name].packages));
    found = await foundTools(names);
  }
  for (const name of missing(found)) {
    const path = await tools[name].install?.();
    if (path) found[tools[name].variable] = path;
  }
  for (const name of missing(found)) reportMissing(tools[name]);
  return found;
}

function reportMissing({ name, without: [chinese, english] }) {
  if (process.env.CI === 'true') {
    throw new Stopped(
      `CI 中不能缺少 ${name}，但未找到也无法安装。`,
      `CI must have ${name}: not found, not installable.`,
    );
  }
  say(`未找到也无法安装 ${name}：${chinese}。`, `${name} was not found and could not be installed: ${english}.`);
}
