CREATE TABLE "subscriptions" (
	"id" text PRIMARY KEY NOT NULL,
	"scope" text NOT NULL,
	"target" text DEFAULT '' NOT NULL,
	"recipient" text NOT NULL,
	"recipient_mark" text NOT NULL,
	"language" text NOT NULL,
	"token_hash" text NOT NULL,
	"token" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"confirmed_at" timestamp (3) with time zone,
	CONSTRAINT "subscriptions_tokenHash_unique" UNIQUE("token_hash"),
	CONSTRAINT "subscriptions_once" UNIQUE("recipient_mark","scope","target"),
	CONSTRAINT "subscriptions_scope_known" CHECK ("subscriptions"."scope" in ('all', 'unit', 'docket')),
	CONSTRAINT "subscriptions_language_known" CHECK ("subscriptions"."language" in ('zh-CN', 'en'))
);
--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "unsubscribe" text;--> statement-breakpoint
CREATE INDEX "subscriptions_target" ON "subscriptions" USING btree ("scope","target","confirmed_at");--> statement-breakpoint
CREATE INDEX "subscriptions_unconfirmed" ON "subscriptions" USING btree ("confirmed_at","asked_at");