import { defineConfig } from 'drizzle-kit';

// drizzle-kit writes one dialect at a time; `npm run migrations` runs it once for each, with DATABASE_URL as the switch.
const isPostgres = (process.env.DATABASE_URL ?? '').startsWith('postgres');
const folder = process.env.MINYI_MIGRATIONS ?? 'db/migrations';

export default defineConfig({
  dialect: isPostgres ? 'postgresql' : 'sqlite',
  schema: 'db/schema/*.ts',
  out: `${folder}/${isPostgres ? 'postgres' : 'sqlite'}`,
  casing: 'snake_case',
});
