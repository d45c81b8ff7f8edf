CREATE TABLE "meeting_decisions" (
	"version_id" text PRIMARY KEY NOT NULL,
	"prepared_by" text NOT NULL,
	"decision" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"decided_by" text NOT NULL,
	"decided_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "meeting_decisions_second_person" CHECK ("meeting_decisions"."decision" <> 'approved' or "meeting_decisions"."decided_by" <> "meeting_decisions"."prepared_by"),
	CONSTRAINT "meeting_decisions_decision_known" CHECK ("meeting_decisions"."decision" in ('approved', 'returned', 'withdrawn'))
);
--> statement-breakpoint
CREATE TABLE "meeting_tellings" (
	"version_id" text NOT NULL,
	"representative_id" text NOT NULL,
	"method" text NOT NULL,
	"told_by" text,
	"told_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "meeting_tellings_version_id_representative_id_pk" PRIMARY KEY("version_id","representative_id"),
	CONSTRAINT "meeting_tellings_method_known" CHECK ("meeting_tellings"."method" in ('mail', 'otherwise'))
);
--> statement-breakpoint
CREATE TABLE "meeting_versions" (
	"id" text PRIMARY KEY NOT NULL,
	"meeting_id" text NOT NULL,
	"attempt" integer NOT NULL,
	"content" text NOT NULL,
	"people" text NOT NULL,
	"hash" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"prepared_by" text NOT NULL,
	"prepared_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "meeting_versions_attempt" UNIQUE("meeting_id","attempt"),
	CONSTRAINT "meeting_versions_preparer" UNIQUE("id","prepared_by")
);
--> statement-breakpoint
CREATE TABLE "statements" (
	"id" text PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"meeting_id" text NOT NULL,
	"representative_id" text NOT NULL,
	"code_hash" text NOT NULL,
	"issued_by" text NOT NULL,
	"issued_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "statements_number_unique" UNIQUE("number"),
	CONSTRAINT "statements_person" UNIQUE("meeting_id","representative_id")
);
--> statement-breakpoint
CREATE TABLE "view_confirmations" (
	"id" text PRIMARY KEY NOT NULL,
	"view_id" text NOT NULL,
	"body_hash" text NOT NULL,
	"answer" text NOT NULL,
	"method" text NOT NULL,
	"remark" text DEFAULT '' NOT NULL,
	"scan_file" text,
	"recorded_by" text,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "view_confirmations_proof" CHECK (("view_confirmations"."method" = 'code' and "view_confirmations"."recorded_by" is null) or ("view_confirmations"."method" = 'signedSheet' and "view_confirmations"."scan_file" is not null and "view_confirmations"."recorded_by" is not null)),
	CONSTRAINT "view_confirmations_answer_known" CHECK ("view_confirmations"."answer" in ('confirmed', 'objected')),
	CONSTRAINT "view_confirmations_method_known" CHECK ("view_confirmations"."method" in ('code', 'signedSheet'))
);
--> statement-breakpoint
CREATE TABLE "view_replies" (
	"id" text PRIMARY KEY NOT NULL,
	"view_id" text NOT NULL,
	"unit_id" text NOT NULL,
	"result" text NOT NULL,
	"reason" text NOT NULL,
	"replied_by" text NOT NULL,
	"replied_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "view_replies_result_known" CHECK ("view_replies"."result" in ('adopted', 'partial', 'rejected'))
);
--> statement-breakpoint
ALTER TABLE "attendances" ADD COLUMN "accepted" boolean;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "correction_reason" text;--> statement-breakpoint
ALTER TABLE "representatives" ADD COLUMN "for_special_group" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "views" ADD COLUMN "due_on" text;--> statement-breakpoint
ALTER TABLE "views" ADD COLUMN "number" text;--> statement-breakpoint
ALTER TABLE "meeting_decisions" ADD CONSTRAINT "meeting_decisions_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_decisions" ADD CONSTRAINT "meeting_decisions_version" FOREIGN KEY ("version_id","prepared_by") REFERENCES "public"."meeting_versions"("id","prepared_by") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_tellings" ADD CONSTRAINT "meeting_tellings_version_id_meeting_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."meeting_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_tellings" ADD CONSTRAINT "meeting_tellings_representative_id_representatives_id_fk" FOREIGN KEY ("representative_id") REFERENCES "public"."representatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_tellings" ADD CONSTRAINT "meeting_tellings_told_by_accounts_id_fk" FOREIGN KEY ("told_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_versions" ADD CONSTRAINT "meeting_versions_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_versions" ADD CONSTRAINT "meeting_versions_prepared_by_accounts_id_fk" FOREIGN KEY ("prepared_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_representative_id_representatives_id_fk" FOREIGN KEY ("representative_id") REFERENCES "public"."representatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_issued_by_accounts_id_fk" FOREIGN KEY ("issued_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "view_confirmations" ADD CONSTRAINT "view_confirmations_scan_file_files_hash_fk" FOREIGN KEY ("scan_file") REFERENCES "public"."files"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "view_confirmations" ADD CONSTRAINT "view_confirmations_recorded_by_accounts_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "view_replies" ADD CONSTRAINT "view_replies_view_id_views_id_fk" FOREIGN KEY ("view_id") REFERENCES "public"."views"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "view_replies" ADD CONSTRAINT "view_replies_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "view_replies" ADD CONSTRAINT "view_replies_replied_by_accounts_id_fk" FOREIGN KEY ("replied_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "view_confirmations_view" ON "view_confirmations" USING btree ("view_id");--> statement-breakpoint
CREATE INDEX "view_replies_view" ON "view_replies" USING btree ("view_id");--> statement-breakpoint
CREATE INDEX "views_unit" ON "views" USING btree ("responsible_unit_id");--> statement-breakpoint
ALTER TABLE "views" ADD CONSTRAINT "views_number_unique" UNIQUE("number");