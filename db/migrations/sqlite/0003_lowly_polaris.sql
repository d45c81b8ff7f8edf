CREATE TABLE `subscriptions` (
	`id` text PRIMARY KEY NOT NULL,
	`scope` text NOT NULL,
	`target` text DEFAULT '' NOT NULL,
	`recipient` text NOT NULL,
	`recipient_mark` text NOT NULL,
	`language` text NOT NULL,
	`token_hash` text NOT NULL,
	`token` text NOT NULL,
	`asked_at` integer NOT NULL,
	`confirmed_at` integer,
	CONSTRAINT "subscriptions_scope_known" CHECK("subscriptions"."scope" in ('all', 'unit', 'docket')),
	CONSTRAINT "subscriptions_language_known" CHECK("subscriptions"."language" in ('zh-CN', 'en'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `subscriptions_tokenHash_unique` ON `subscriptions` (`token_hash`);--> statement-breakpoint
CREATE INDEX `subscriptions_target` ON `subscriptions` (`scope`,`target`,`confirmed_at`);--> statement-breakpoint
CREATE INDEX `subscriptions_unconfirmed` ON `subscriptions` (`confirmed_at`,`asked_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `subscriptions_once` ON `subscriptions` (`recipient_mark`,`scope`,`target`);--> statement-breakpoint
ALTER TABLE `mails` ADD `unsubscribe` text;