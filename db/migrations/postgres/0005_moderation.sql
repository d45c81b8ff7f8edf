CREATE TABLE "attachments" (
	"id" text PRIMARY KEY NOT NULL,
	"receipt_id" text NOT NULL,
	"position" integer NOT NULL,
	"file" text NOT NULL,
	"name" text NOT NULL,
	"cleaned" boolean NOT NULL,
	CONSTRAINT "attachments_position" UNIQUE("receipt_id","position")
);
--> statement-breakpoint
CREATE TABLE "moderations" (
	"id" text PRIMARY KEY NOT NULL,
	"comment_id" text NOT NULL,
	"version" integer NOT NULL,
	"wording_version" integer NOT NULL,
	"act" text NOT NULL,
	"covers" jsonb NOT NULL,
	"reason" text,
	"decided_by" text NOT NULL,
	"decided_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "moderations_version" UNIQUE("comment_id","version"),
	CONSTRAINT "moderations_hidden_why" CHECK (("moderations"."act" = 'hidden') = ("moderations"."reason" is not null)),
	CONSTRAINT "moderations_act_known" CHECK ("moderations"."act" in ('shown', 'redacted', 'hidden')),
	CONSTRAINT "moderations_reason_known" CHECK ("moderations"."reason" in ('personalData', 'otherPerson', 'businessSecret', 'stateSecret', 'insult', 'unlawful', 'advertising'))
);
--> statement-breakpoint
CREATE TABLE "publicity_decisions" (
	"id" text PRIMARY KEY NOT NULL,
	"shows" boolean NOT NULL,
	"decided_by" text NOT NULL,
	"decided_on" text NOT NULL,
	"basis" text NOT NULL,
	"recorded_by" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_receipt_id_receipts_id_fk" FOREIGN KEY ("receipt_id") REFERENCES "public"."receipts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_file_files_hash_fk" FOREIGN KEY ("file") REFERENCES "public"."files"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moderations" ADD CONSTRAINT "moderations_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moderations" ADD CONSTRAINT "moderations_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publicity_decisions" ADD CONSTRAINT "publicity_decisions_recorded_by_accounts_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;