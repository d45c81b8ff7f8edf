CREATE TABLE "activity_deliveries" (
	"id" text PRIMARY KEY NOT NULL,
	"paper_id" text NOT NULL,
	"sign_up_id" text NOT NULL,
	"way" text NOT NULL,
	"received_on" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" text,
	CONSTRAINT "activity_deliveries_way_known" CHECK ("activity_deliveries"."way" in ('online', 'handedOver', 'posted', 'emailed'))
);
--> statement-breakpoint
CREATE TABLE "activity_papers" (
	"id" text PRIMARY KEY NOT NULL,
	"activity_id" text NOT NULL,
	"title" text NOT NULL,
	"file_hash" text NOT NULL,
	"added_by" text NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	"removed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "door_codes" (
	"meeting_id" text PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"issued_by" text NOT NULL,
	"issued_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "door_codes_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "materials" DROP CONSTRAINT "materials_item_known";--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "email" text;--> statement-breakpoint
ALTER TABLE "activity_deliveries" ADD CONSTRAINT "activity_deliveries_paper_id_activity_papers_id_fk" FOREIGN KEY ("paper_id") REFERENCES "public"."activity_papers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_deliveries" ADD CONSTRAINT "activity_deliveries_sign_up_id_activity_sign_ups_id_fk" FOREIGN KEY ("sign_up_id") REFERENCES "public"."activity_sign_ups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_deliveries" ADD CONSTRAINT "activity_deliveries_recorded_by_accounts_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_papers" ADD CONSTRAINT "activity_papers_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_papers" ADD CONSTRAINT "activity_papers_file_hash_files_hash_fk" FOREIGN KEY ("file_hash") REFERENCES "public"."files"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_papers" ADD CONSTRAINT "activity_papers_added_by_accounts_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "door_codes" ADD CONSTRAINT "door_codes_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "door_codes" ADD CONSTRAINT "door_codes_issued_by_accounts_id_fk" FOREIGN KEY ("issued_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "activity_deliveries_paper" ON "activity_deliveries" USING btree ("paper_id");--> statement-breakpoint
CREATE INDEX "activity_deliveries_sign_up" ON "activity_deliveries" USING btree ("sign_up_id");--> statement-breakpoint
CREATE INDEX "activity_papers_activity" ON "activity_papers" USING btree ("activity_id");--> statement-breakpoint
ALTER TABLE "materials" ADD CONSTRAINT "materials_item_known" CHECK ("materials"."item" in ('letter', 'reviewDraft', 'comparison', 'notes', 'basis', 'notice', 'feedback', 'unitReplies', 'enterpriseViews', 'groupViews', 'hearing', 'expertOpinion', 'fairCompetition', 'riskReport', 'otherAssessment', 'unitLegality', 'unitDiscussion', 'interpretation', 'exemption'));