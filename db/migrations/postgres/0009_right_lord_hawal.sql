CREATE TABLE "activities" (
	"id" text PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"docket_id" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"about" text NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"audience" text DEFAULT '' NOT NULL,
	"contact" text DEFAULT '' NOT NULL,
	"sign_up_closes_at" timestamp (3) with time zone,
	"seats" integer,
	"selection_rule" text,
	"selection_text" text DEFAULT '' NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"published_at" timestamp (3) with time zone,
	"published_by" text,
	"selected_at" timestamp (3) with time zone,
	"selection_seed" text,
	"cancelled_at" timestamp (3) with time zone,
	"cancel_reason" text,
	"result" jsonb,
	"reported_at" timestamp (3) with time zone,
	"reported_by" text,
	CONSTRAINT "activities_number_unique" UNIQUE("number"),
	CONSTRAINT "activities_kind_known" CHECK ("activities"."kind" in ('hearing', 'panel', 'expertMeeting', 'questionnaire', 'visit')),
	CONSTRAINT "activities_selection_rule_known" CHECK ("activities"."selection_rule" in ('everyone', 'order', 'lot', 'criteria'))
);
--> statement-breakpoint
CREATE TABLE "activity_questions" (
	"id" text PRIMARY KEY NOT NULL,
	"activity_id" text NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"options" jsonb NOT NULL,
	CONSTRAINT "activity_questions_position" UNIQUE("activity_id","position"),
	CONSTRAINT "activity_questions_kind_known" CHECK ("activity_questions"."kind" in ('single', 'multiple', 'text'))
);
--> statement-breakpoint
CREATE TABLE "activity_responses" (
	"id" text PRIMARY KEY NOT NULL,
	"activity_id" text NOT NULL,
	"idempotency_key" text NOT NULL,
	"answers" jsonb NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "activity_responses_idempotencyKey_unique" UNIQUE("idempotency_key")
);
--> statement-breakpoint
CREATE TABLE "activity_sign_ups" (
	"id" text PRIMARY KEY NOT NULL,
	"activity_id" text NOT NULL,
	"number" text NOT NULL,
	"idempotency_key" text NOT NULL,
	"name" text NOT NULL,
	"contact" text NOT NULL,
	"category" text NOT NULL,
	"reason" text NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	"selected" boolean,
	CONSTRAINT "activity_sign_ups_number_unique" UNIQUE("number"),
	CONSTRAINT "activity_sign_ups_idempotencyKey_unique" UNIQUE("idempotency_key"),
	CONSTRAINT "activity_sign_ups_category_known" CHECK ("activity_sign_ups"."category" in ('deputy', 'committeeMember', 'resident', 'enterprise', 'association', 'expert', 'media', 'legalAdviser', 'interestedParty'))
);
--> statement-breakpoint
CREATE TABLE "catalogue_entries" (
	"id" text PRIMARY KEY NOT NULL,
	"year" integer NOT NULL,
	"matter" text NOT NULL,
	"unit_id" text NOT NULL,
	"methods" jsonb NOT NULL,
	"planned" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "catalogue_versions" (
	"id" text PRIMARY KEY NOT NULL,
	"year" integer NOT NULL,
	"version" integer NOT NULL,
	"content" text NOT NULL,
	"content_hash" text NOT NULL,
	"change_note" text DEFAULT '' NOT NULL,
	"published_by" text NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "catalogue_versions_year" UNIQUE("year","version")
);
--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_docket_id_dockets_id_fk" FOREIGN KEY ("docket_id") REFERENCES "public"."dockets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_created_by_accounts_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_published_by_accounts_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_reported_by_accounts_id_fk" FOREIGN KEY ("reported_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_questions" ADD CONSTRAINT "activity_questions_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_responses" ADD CONSTRAINT "activity_responses_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_sign_ups" ADD CONSTRAINT "activity_sign_ups_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalogue_entries" ADD CONSTRAINT "catalogue_entries_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalogue_versions" ADD CONSTRAINT "catalogue_versions_published_by_accounts_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "activities_docket" ON "activities" USING btree ("docket_id");--> statement-breakpoint
CREATE INDEX "activities_public" ON "activities" USING btree ("published_at","starts_at");--> statement-breakpoint
CREATE INDEX "activity_responses_activity" ON "activity_responses" USING btree ("activity_id");--> statement-breakpoint
CREATE INDEX "activity_sign_ups_activity" ON "activity_sign_ups" USING btree ("activity_id","received_at");--> statement-breakpoint
CREATE INDEX "catalogue_entries_year" ON "catalogue_entries" USING btree ("year");