CREATE TABLE "change_causes" (
	"id" text PRIMARY KEY NOT NULL,
	"docket_id" text NOT NULL,
	"draft_id" text NOT NULL,
	"provision_id" text NOT NULL,
	"comment_id" text,
	"view_id" text,
	"review_id" text,
	"linked_by" text NOT NULL,
	"linked_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "change_causes_one" CHECK ((case when "change_causes"."comment_id" is null then 0 else 1 end) + (case when "change_causes"."view_id" is null then 0 else 1 end) + (case when "change_causes"."review_id" is null then 0 else 1 end) = 1)
);
--> statement-breakpoint
ALTER TABLE "change_causes" ADD CONSTRAINT "change_causes_docket_id_dockets_id_fk" FOREIGN KEY ("docket_id") REFERENCES "public"."dockets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change_causes" ADD CONSTRAINT "change_causes_draft_id_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."drafts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change_causes" ADD CONSTRAINT "change_causes_provision_id_provisions_id_fk" FOREIGN KEY ("provision_id") REFERENCES "public"."provisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change_causes" ADD CONSTRAINT "change_causes_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change_causes" ADD CONSTRAINT "change_causes_view_id_views_id_fk" FOREIGN KEY ("view_id") REFERENCES "public"."views"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change_causes" ADD CONSTRAINT "change_causes_review_id_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change_causes" ADD CONSTRAINT "change_causes_linked_by_accounts_id_fk" FOREIGN KEY ("linked_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "change_causes_docket" ON "change_causes" USING btree ("docket_id");