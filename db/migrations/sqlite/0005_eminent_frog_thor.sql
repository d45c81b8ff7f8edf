CREATE TABLE `activity_deliveries` (
	`id` text PRIMARY KEY NOT NULL,
	`paper_id` text NOT NULL,
	`sign_up_id` text NOT NULL,
	`way` text NOT NULL,
	`received_on` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`recorded_by` text,
	FOREIGN KEY (`paper_id`) REFERENCES `activity_papers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sign_up_id`) REFERENCES `activity_sign_ups`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "activity_deliveries_way_known" CHECK("activity_deliveries"."way" in ('online', 'handedOver', 'posted', 'emailed'))
);
--> statement-breakpoint
CREATE INDEX `activity_deliveries_paper` ON `activity_deliveries` (`paper_id`);--> statement-breakpoint
CREATE INDEX `activity_deliveries_sign_up` ON `activity_deliveries` (`sign_up_id`);--> statement-breakpoint
CREATE TABLE `activity_papers` (
	`id` text PRIMARY KEY NOT NULL,
	`activity_id` text NOT NULL,
	`title` text NOT NULL,
	`file_hash` text NOT NULL,
	`added_by` text NOT NULL,
	`added_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`file_hash`) REFERENCES `files`(`hash`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `activity_papers_activity` ON `activity_papers` (`activity_id`);