CREATE TABLE "invitation_links" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"invitation_id" text NOT NULL,
	"issued_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" text PRIMARY KEY NOT NULL,
	"meeting_id" text NOT NULL,
	"representative_id" text NOT NULL,
	"invited_by" text NOT NULL,
	"invited_at" timestamp (3) with time zone NOT NULL,
	"answer_by" timestamp (3) with time zone NOT NULL,
	"answer" text,
	"answer_reason" text DEFAULT '' NOT NULL,
	"answered_at" timestamp (3) with time zone,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_reason" text DEFAULT '' NOT NULL,
	"seat" text DEFAULT '' NOT NULL,
	"checked_in_at" timestamp (3) with time zone,
	"checked_in_by" text,
	CONSTRAINT "invitations_once" UNIQUE("meeting_id","representative_id"),
	CONSTRAINT "invitations_answer_known" CHECK ("invitations"."answer" in ('accepted', 'declined')),
	CONSTRAINT "invitations_checked_in_by_known" CHECK ("invitations"."checked_in_by" in ('person', 'secretary'))
);
--> statement-breakpoint
CREATE TABLE "paper_openings" (
	"id" text PRIMARY KEY NOT NULL,
	"paper_id" text NOT NULL,
	"invitation_id" text NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "papers" (
	"id" text PRIMARY KEY NOT NULL,
	"meeting_id" text NOT NULL,
	"item_id" text,
	"title" text NOT NULL,
	"file_hash" text NOT NULL,
	"added_by" text NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	"removed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "application_answers" (
	"id" text PRIMARY KEY NOT NULL,
	"application_id" text NOT NULL,
	"answer" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"answered_by" text,
	"answered_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "application_answers_once" UNIQUE("application_id","answer"),
	CONSTRAINT "application_answers_answer_known" CHECK ("application_answers"."answer" in ('accepted', 'declined', 'withdrawn'))
);
--> statement-breakpoint
CREATE TABLE "applications" (
	"id" text PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"code_hash" text NOT NULL,
	"idempotency_key" text NOT NULL,
	"call_id" text NOT NULL,
	"nominator" text,
	"nominating_body" text DEFAULT '' NOT NULL,
	"name" text NOT NULL,
	"phone" text,
	"email" text,
	"category" text NOT NULL,
	"unit" text DEFAULT '' NOT NULL,
	"post" text DEFAULT '' NOT NULL,
	"area" text NOT NULL,
	"sector" text NOT NULL,
	"fields" jsonb NOT NULL,
	"age_band" text NOT NULL,
	"sex" text,
	"statement" text NOT NULL,
	"may_show" jsonb NOT NULL,
	"privacy_notice" text NOT NULL,
	"language" text DEFAULT 'zh-CN' NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	"entered_by" text,
	CONSTRAINT "applications_number_unique" UNIQUE("number"),
	CONSTRAINT "applications_idempotencyKey_unique" UNIQUE("idempotency_key"),
	CONSTRAINT "applications_nominator_known" CHECK ("applications"."nominator" in ('peoplesCongress', 'consultativeConference', 'association', 'chamber', 'township', 'otherBody')),
	CONSTRAINT "applications_category_known" CHECK ("applications"."category" in ('deputy', 'committeeMember', 'resident', 'enterprise', 'association', 'expert', 'media', 'legalAdviser', 'interestedParty')),
	CONSTRAINT "applications_sector_known" CHECK ("applications"."sector" in ('agriculture', 'industry', 'commerce', 'services', 'publicBody', 'flexible', 'student', 'retired', 'other')),
	CONSTRAINT "applications_age_band_known" CHECK ("applications"."age_band" in ('under35', 'under50', 'under65', 'over65')),
	CONSTRAINT "applications_sex_known" CHECK ("applications"."sex" in ('female', 'male')),
	CONSTRAINT "applications_language_known" CHECK ("applications"."language" in ('zh-CN', 'en'))
);
--> statement-breakpoint
CREATE TABLE "calls" (
	"id" text PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"title" text NOT NULL,
	"lead" text NOT NULL,
	"conditions" text NOT NULL,
	"categories" jsonb NOT NULL,
	"places" integer NOT NULL,
	"opens_at" timestamp (3) with time zone NOT NULL,
	"closes_at" timestamp (3) with time zone NOT NULL,
	"term_from" text NOT NULL,
	"term_until" text NOT NULL,
	"contact" text NOT NULL,
	"published_by" text NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "calls_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "list_consents" (
	"id" text PRIMARY KEY NOT NULL,
	"representative_id" text NOT NULL,
	"field" text NOT NULL,
	"given" boolean NOT NULL,
	"wording_version" text NOT NULL,
	"agreed_on" text NOT NULL,
	"recorded_by" text,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "list_consents_field_known" CHECK ("list_consents"."field" in ('name', 'unit', 'post'))
);
--> statement-breakpoint
CREATE TABLE "pool_members" (
	"representative_id" text PRIMARY KEY NOT NULL,
	"application_id" text,
	"nominator" text,
	"nominating_body" text DEFAULT '' NOT NULL,
	"email" text,
	"phone" text,
	"area" text NOT NULL,
	"sector" text NOT NULL,
	"fields" jsonb NOT NULL,
	"age_band" text NOT NULL,
	"sex" text,
	"term_from" text NOT NULL,
	"term_until" text NOT NULL,
	"joined_at" timestamp (3) with time zone NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_reason" text DEFAULT '' NOT NULL,
	CONSTRAINT "pool_members_applicationId_unique" UNIQUE("application_id"),
	CONSTRAINT "pool_members_nominator_known" CHECK ("pool_members"."nominator" in ('peoplesCongress', 'consultativeConference', 'association', 'chamber', 'township', 'otherBody')),
	CONSTRAINT "pool_members_sector_known" CHECK ("pool_members"."sector" in ('agriculture', 'industry', 'commerce', 'services', 'publicBody', 'flexible', 'student', 'retired', 'other')),
	CONSTRAINT "pool_members_age_band_known" CHECK ("pool_members"."age_band" in ('under35', 'under50', 'under65', 'over65')),
	CONSTRAINT "pool_members_sex_known" CHECK ("pool_members"."sex" in ('female', 'male'))
);
--> statement-breakpoint
CREATE TABLE "draw_entries" (
	"draw_id" text NOT NULL,
	"pseudonym" text NOT NULL,
	"representative_id" text NOT NULL,
	"category" text NOT NULL,
	CONSTRAINT "draw_entries_draw_id_pseudonym_pk" PRIMARY KEY("draw_id","pseudonym"),
	CONSTRAINT "draw_entries_person" UNIQUE("draw_id","representative_id"),
	CONSTRAINT "draw_entries_category_known" CHECK ("draw_entries"."category" in ('deputy', 'committeeMember', 'resident', 'enterprise', 'association', 'expert', 'media', 'legalAdviser', 'interestedParty'))
);
--> statement-breakpoint
CREATE TABLE "draw_results" (
	"draw_id" text PRIMARY KEY NOT NULL,
	"result" text NOT NULL,
	"result_hash" text NOT NULL,
	"drawn_by" text NOT NULL,
	"drawn_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "draws" (
	"id" text PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"meeting_id" text NOT NULL,
	"item_id" text NOT NULL,
	"announcement" text NOT NULL,
	"announcement_hash" text NOT NULL,
	"announced_by" text NOT NULL,
	"announced_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "draws_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "interest_conflicts" (
	"item_id" text NOT NULL,
	"representative_id" text NOT NULL,
	"reason" text NOT NULL,
	"declared_by" text NOT NULL,
	"declared_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "interest_conflicts_item_id_representative_id_pk" PRIMARY KEY("item_id","representative_id")
);
--> statement-breakpoint
CREATE TABLE "selections" (
	"id" text PRIMARY KEY NOT NULL,
	"meeting_id" text NOT NULL,
	"item_id" text NOT NULL,
	"representative_id" text NOT NULL,
	"way" text NOT NULL,
	"draw_id" text,
	"reserve" integer,
	"selected_by" text NOT NULL,
	"selected_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "selections_once" UNIQUE("item_id","representative_id"),
	CONSTRAINT "selections_way_known" CHECK ("selections"."way" in ('field', 'rotation', 'draw', 'named'))
);
--> statement-breakpoint
ALTER TABLE "invitation_links" ADD CONSTRAINT "invitation_links_invitation_id_invitations_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "public"."invitations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_representative_id_representatives_id_fk" FOREIGN KEY ("representative_id") REFERENCES "public"."representatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_invited_by_accounts_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_openings" ADD CONSTRAINT "paper_openings_paper_id_papers_id_fk" FOREIGN KEY ("paper_id") REFERENCES "public"."papers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_openings" ADD CONSTRAINT "paper_openings_invitation_id_invitations_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "public"."invitations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "papers" ADD CONSTRAINT "papers_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "papers" ADD CONSTRAINT "papers_item_id_agenda_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."agenda_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "papers" ADD CONSTRAINT "papers_file_hash_files_hash_fk" FOREIGN KEY ("file_hash") REFERENCES "public"."files"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "papers" ADD CONSTRAINT "papers_added_by_accounts_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_answers" ADD CONSTRAINT "application_answers_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_answers" ADD CONSTRAINT "application_answers_answered_by_accounts_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_call_id_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."calls"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_entered_by_accounts_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calls" ADD CONSTRAINT "calls_published_by_accounts_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "list_consents" ADD CONSTRAINT "list_consents_representative_id_representatives_id_fk" FOREIGN KEY ("representative_id") REFERENCES "public"."representatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "list_consents" ADD CONSTRAINT "list_consents_recorded_by_accounts_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pool_members" ADD CONSTRAINT "pool_members_representative_id_representatives_id_fk" FOREIGN KEY ("representative_id") REFERENCES "public"."representatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pool_members" ADD CONSTRAINT "pool_members_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draw_entries" ADD CONSTRAINT "draw_entries_draw_id_draws_id_fk" FOREIGN KEY ("draw_id") REFERENCES "public"."draws"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draw_entries" ADD CONSTRAINT "draw_entries_representative_id_representatives_id_fk" FOREIGN KEY ("representative_id") REFERENCES "public"."representatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draw_results" ADD CONSTRAINT "draw_results_draw_id_draws_id_fk" FOREIGN KEY ("draw_id") REFERENCES "public"."draws"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draw_results" ADD CONSTRAINT "draw_results_drawn_by_accounts_id_fk" FOREIGN KEY ("drawn_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draws" ADD CONSTRAINT "draws_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draws" ADD CONSTRAINT "draws_item_id_agenda_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."agenda_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draws" ADD CONSTRAINT "draws_announced_by_accounts_id_fk" FOREIGN KEY ("announced_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interest_conflicts" ADD CONSTRAINT "interest_conflicts_item_id_agenda_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."agenda_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interest_conflicts" ADD CONSTRAINT "interest_conflicts_representative_id_representatives_id_fk" FOREIGN KEY ("representative_id") REFERENCES "public"."representatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interest_conflicts" ADD CONSTRAINT "interest_conflicts_declared_by_accounts_id_fk" FOREIGN KEY ("declared_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "selections" ADD CONSTRAINT "selections_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "selections" ADD CONSTRAINT "selections_item_id_agenda_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."agenda_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "selections" ADD CONSTRAINT "selections_representative_id_representatives_id_fk" FOREIGN KEY ("representative_id") REFERENCES "public"."representatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "selections" ADD CONSTRAINT "selections_draw_id_draws_id_fk" FOREIGN KEY ("draw_id") REFERENCES "public"."draws"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "selections" ADD CONSTRAINT "selections_selected_by_accounts_id_fk" FOREIGN KEY ("selected_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "paper_openings_paper" ON "paper_openings" USING btree ("paper_id");--> statement-breakpoint
CREATE INDEX "paper_openings_invitation" ON "paper_openings" USING btree ("invitation_id");--> statement-breakpoint
CREATE INDEX "applications_call" ON "applications" USING btree ("call_id","received_at");--> statement-breakpoint
CREATE INDEX "list_consents_person" ON "list_consents" USING btree ("representative_id");--> statement-breakpoint
CREATE INDEX "selections_meeting" ON "selections" USING btree ("meeting_id");