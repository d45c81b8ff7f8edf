import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from 'db/migrate';
import type { TestProject } from 'vitest/node';
import { onServer } from './on-server';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of a migrated, empty database that each test copies. */
    template: string;
  }
}

/** Migrates one empty database for all tests of an engine. */
export default (project: TestProject) =>
  project.name === 'postgres' ? postgresTemplate(project) : sqliteTemplate(project);

async function sqliteTemplate(project: TestProject) {
  if (project.name === 'sqlite' && !process.env.MINYI_TEST_POSTGRES) {
    process.stderr.write('PostgreSQL: skipped, MINYI_TEST_POSTGRES names no server (npm test starts one)\n');
  }
  const folder = mkdtempSync(join(tmpdir(), 'minyi-template-'));
  const url = `file:${join(folder, 'template.sqlite')}`;
  // Not a clean-up of vitest's, which Ctrl-C skips.
  process.on('exit', () => rmSync(folder, { recursive: true }));
  await migrate(url);
  project.provide('template', url);
}

async function postgresTemplate(project: TestProject) {
  const server = process.env.MINYI_TEST_POSTGRES ?? '';
  const name = `template_${randomUUID().replaceAll('-', '')}`;
  const url = new URL(name, server).href;
  await onServer(server, `create database ${name}`);
  await migrate(url);
  project.provide('template', url);
  return () => onServer(server, `drop database ${name} with (force)`);
}
