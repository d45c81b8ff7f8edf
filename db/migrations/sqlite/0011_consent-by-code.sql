PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_consents` (
	`id` text PRIMARY KEY NOT NULL,
	`representative_id` text NOT NULL,
	`meeting_id` text NOT NULL,
	`field` text NOT NULL,
	`given` integer NOT NULL,
	`wording_version` text NOT NULL,
	`agreed_on` text NOT NULL,
	`recorded_by` text,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`representative_id`) REFERENCES `representatives`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "consents_field_known" CHECK("__new_consents"."field" in ('name', 'unit', 'post'))
);
--> statement-breakpoint
INSERT INTO `__new_consents`("id", "representative_id", "meeting_id", "field", "given", "wording_version", "agreed_on", "recorded_by", "recorded_at") SELECT "id", "representative_id", "meeting_id", "field", "given", "wording_version", "agreed_on", "recorded_by", "recorded_at" FROM `consents`;--> statement-breakpoint
DROP TABLE `consents`;--> statement-breakpoint
ALTER TABLE `__new_consents` RENAME TO `consents`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `consents_person` ON `consents` (`representative_id`,`meeting_id`);