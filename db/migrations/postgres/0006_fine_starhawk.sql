CREATE TABLE "consultation_changes" (
	"id" text PRIMARY KEY NOT NULL,
	"consultation_id" text NOT NULL,
	"kind" text NOT NULL,
	"before" jsonb NOT NULL,
	"after" jsonb NOT NULL,
	"reason" text NOT NULL,
	"period" text,
	"changed_by" text NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "consultation_changes_kind_known" CHECK ("consultation_changes"."kind" in ('extended', 'reopened', 'corrected', 'compensated'))
);
--> statement-breakpoint
CREATE TABLE "outages" (
	"id" text PRIMARY KEY NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone NOT NULL,
	"what" text NOT NULL,
	"recorded_by" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fair_competition_reviews" (
	"id" text PRIMARY KEY NOT NULL,
	"docket_id" text NOT NULL,
	"draft_id" text NOT NULL,
	"conclusion" text NOT NULL,
	"reason" text NOT NULL,
	"exception_until" text,
	"document_file" text,
	"concluded_by" text NOT NULL,
	"concluded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "fair_competition_reviews_conclusion_known" CHECK ("fair_competition_reviews"."conclusion" in ('conforms', 'exception', 'does_not_conform'))
);
--> statement-breakpoint
CREATE TABLE "profile_proposals" (
	"id" text PRIMARY KEY NOT NULL,
	"content" jsonb NOT NULL,
	"effective_from" text NOT NULL,
	"reason" text NOT NULL,
	"proposed_by" text NOT NULL,
	"proposed_at" timestamp (3) with time zone NOT NULL,
	"decision" text,
	"decided_by" text,
	"decided_at" timestamp (3) with time zone,
	"decision_reason" text,
	"version" integer,
	CONSTRAINT "profile_proposals_decision_known" CHECK ("profile_proposals"."decision" in ('approved', 'refused', 'withdrawn'))
);
--> statement-breakpoint
CREATE TABLE "change_notes" (
	"id" text PRIMARY KEY NOT NULL,
	"docket_id" text NOT NULL,
	"change_hash" text NOT NULL,
	"label" text NOT NULL,
	"kind" text NOT NULL,
	"reason" text NOT NULL,
	"written_by" text NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "change_notes_kind_known" CHECK ("change_notes"."kind" in ('opinion', 'unitOpinion', 'legality', 'wording', 'other'))
);
--> statement-breakpoint
CREATE TABLE "reconsult_answers" (
	"submission_id" text PRIMARY KEY NOT NULL,
	"answer" text NOT NULL,
	"reason" text NOT NULL,
	"answered_by" text NOT NULL,
	"answered_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "reconsult_answers_answer_known" CHECK ("reconsult_answers"."answer" in ('reconsult', 'not_needed'))
);
--> statement-breakpoint
ALTER TABLE "consultation_changes" ADD CONSTRAINT "consultation_changes_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_changes" ADD CONSTRAINT "consultation_changes_changed_by_accounts_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outages" ADD CONSTRAINT "outages_recorded_by_accounts_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fair_competition_reviews" ADD CONSTRAINT "fair_competition_reviews_docket_id_dockets_id_fk" FOREIGN KEY ("docket_id") REFERENCES "public"."dockets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fair_competition_reviews" ADD CONSTRAINT "fair_competition_reviews_draft_id_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."drafts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fair_competition_reviews" ADD CONSTRAINT "fair_competition_reviews_document_file_files_hash_fk" FOREIGN KEY ("document_file") REFERENCES "public"."files"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fair_competition_reviews" ADD CONSTRAINT "fair_competition_reviews_concluded_by_accounts_id_fk" FOREIGN KEY ("concluded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profile_proposals" ADD CONSTRAINT "profile_proposals_proposed_by_accounts_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profile_proposals" ADD CONSTRAINT "profile_proposals_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profile_proposals" ADD CONSTRAINT "profile_proposals_version_profiles_version_fk" FOREIGN KEY ("version") REFERENCES "public"."profiles"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change_notes" ADD CONSTRAINT "change_notes_docket_id_dockets_id_fk" FOREIGN KEY ("docket_id") REFERENCES "public"."dockets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change_notes" ADD CONSTRAINT "change_notes_written_by_accounts_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reconsult_answers" ADD CONSTRAINT "reconsult_answers_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reconsult_answers" ADD CONSTRAINT "reconsult_answers_answered_by_accounts_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "consultation_changes_round" ON "consultation_changes" USING btree ("consultation_id","changed_at");--> statement-breakpoint
CREATE INDEX "fair_competition_docket" ON "fair_competition_reviews" USING btree ("docket_id","concluded_at");--> statement-breakpoint
CREATE INDEX "change_notes_docket" ON "change_notes" USING btree ("docket_id","change_hash");--> statement-breakpoint
ALTER TABLE "profiles" ADD CONSTRAINT "profiles_two_persons" CHECK ("profiles"."version" = 1 or ("profiles"."created_by" is not null and "profiles"."approved_by" is not null and "profiles"."created_by" <> "profiles"."approved_by"));