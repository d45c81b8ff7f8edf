/** What a version says and where it comes from: never written again, whatever becomes of the row. */
const words = ['docket_id', 'stage', 'version', 'text', 'text_hash', 'source_file', 'uploaded_by', 'uploaded_at'];
const changed = words.map((column) => `new.${column} is distinct from old.${column}`).join(' or ');

const refusals = {
  public: 'a version that is public does not change',
  words: 'the words of a version do not change',
  split: 'the split of a confirmed version does not change',
};

// Laid anew after every migration, like the triggers of `append-only.ts`.
const trigger = (name: string, when: string, condition: string, refusal: string) => [
  `drop trigger if exists ${name};`,
  `create trigger ${name} before ${when}${condition && ` when ${condition}`} begin select raise(abort, '${refusal}'); end;`,
];

const isConfirmed = (row: 'old' | 'new') => `(select confirmed_at from drafts where id = ${row}.draft_id) is not null`;

const sqlite = [
  ...trigger('drafts_public_stays', 'update on drafts', 'old.published_at is not null', refusals.public),
  ...trigger('drafts_words_stay', `update of ${words.join(', ')} on drafts`, '', refusals.words),
  ...trigger('drafts_stay', 'delete on drafts', 'old.confirmed_at is not null', refusals.public),
  ...trigger('provisions_no_insert', 'insert on provisions', isConfirmed('new'), refusals.split),
  ...trigger('provisions_no_update', 'update on provisions', isConfirmed('old'), refusals.split),
  ...trigger('provisions_no_delete', 'delete on provisions', isConfirmed('old'), refusals.split),
].join('\n');

const postgres = `
create or replace function minyi_drafts_stay() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if old.confirmed_at is not null then raise exception '${refusals.public}'; end if;
    return old;
  end if;
  if old.published_at is not null then raise exception '${refusals.public}'; end if;
  if ${changed} then raise exception '${refusals.words}'; end if;
  return new;
end $$;
drop trigger if exists drafts_stay on drafts;
create trigger drafts_stay before update or delete on drafts for each row execute function minyi_drafts_stay();
create or replace function minyi_split_stays() returns trigger language plpgsql as $$
declare of_draft text; begin
  if tg_op = 'INSERT' then of_draft := new.draft_id; else of_draft := old.draft_id; end if;
  if (select confirmed_at from drafts where id = of_draft) is not null then raise exception '${refusals.split}'; end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;
drop trigger if exists provisions_stay on provisions;
create trigger provisions_stay before insert or update or delete on provisions for each row execute function minyi_split_stays();`;

/** A public version never changes, nor do the ids of a confirmed one: the database itself refuses, whoever asks. */
export const frozenDraftsStatements = (dialect: 'sqlite' | 'postgres'): string[] => [
  dialect === 'sqlite' ? sqlite : postgres,
];
