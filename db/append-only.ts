/** Tables whose rows are written once: the record that the proofs are read from. */
export const appendOnly = [
  'events',
  'event_chain',
  'gate_evaluations',
  'submissions',
  'submission_answers',
  'review_assignments',
  'adviser_views',
  'point_answers',
  'comment_wordings',
  'moderations',
  'publicity_decisions',
  'attachments',
  'consents',
  'dispositions',
  'reconsult_answers',
  'fair_competition_reviews',
  'consultation_changes',
  'outages',
  'profiles',
  'catalogue_versions',
  'application_answers',
  'list_consents',
  'draws',
  'draw_entries',
  'draw_results',
  'paper_openings',
  'activity_deliveries',
  'certificates',
  'meeting_versions',
  'meeting_decisions',
  'meeting_tellings',
  'view_replies',
  'view_confirmations',
] as const;

// drizzle-kit drops triggers when it rebuilds an SQLite table, so they are laid anew after every migration.
const sqlite = (table: string) =>
  ['update', 'delete'].map(
    (act) => `drop trigger if exists ${table}_no_${act};
create trigger ${table}_no_${act} before ${act} on ${table} begin select raise(abort, '${table} is append-only'); end;`,
  );

const postgres = (table: string) => [
  `create or replace function minyi_append_only() returns trigger language plpgsql as
$$ begin raise exception '% is append-only', tg_table_name; end $$;`,
  `drop trigger if exists ${table}_append_only on ${table};
create trigger ${table}_append_only before update or delete or truncate on ${table} execute function minyi_append_only();`,
];

export const appendOnlyStatements = (dialect: 'sqlite' | 'postgres'): string[] =>
  appendOnly.flatMap(dialect === 'sqlite' ? sqlite : postgres);
