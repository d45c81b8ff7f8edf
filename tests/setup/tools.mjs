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
    without: ['Chromium：跳过浏览器测试', 'Chromium: tests in a real browser are skipped'],
  },
  postgres: {
    variable: 'MINYI_POSTGRES_BIN',
    find: findPostgresBinaries,
    packages: ['postgresql'],
    install: installPostgresBinaries,
    without: ['PostgreSQL：数据库测试只在 SQLite 上运行', 'PostgreSQL: database tests run on SQLite only'],
  },
  soffice: {
    variable: 'MINYI_SOFFICE',
    find: () => onPath('soffice'),
    packages: ['libreoffice-writer-nogui'],
    without: ['LibreOffice：跳过文档往返测试', 'LibreOffice: round trips of documents are skipped'],
  },
  pdftotext: {
    variable: 'MINYI_PDFTOTEXT',
    find: () => onPath('pdftotext'),
    packages: ['poppler-utils'],
    without: ['pdftotext：跳过 PDF 文本测试', 'pdftotext: tests that read a PDF are skipped'],
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
  for (const name of missing(found)) reportMissing(...tools[name].without);
  return found;
}

function reportMissing(chinese, english) {
  if (process.env.CI === 'true') throw new Stopped(`CI 中缺少 ${chinese}`, `Missing in CI: ${english}`);
  say(`未找到且无法安装 ${chinese}。`, `Not found and could not be installed: ${english}.`);
}
