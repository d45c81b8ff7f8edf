import pg from 'pg';

/** Runs one statement in the server's own database `postgres`: databases are made and removed from there. */
export async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: new URL('postgres', url).href });
  await client.connect();
  await client.query(statement);
  await client.end();
}
