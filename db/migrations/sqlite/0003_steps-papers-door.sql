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
CREATE INDEX `activity_papers_activity` ON `activity_papers` (`activity_id`);--> statement-breakpoint
CREATE TABLE `door_codes` (
	`meeting_id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`issued_by` text NOT NULL,
	`issued_at` integer NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`issued_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `door_codes_tokenHash_unique` ON `door_codes` (`token_hash`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_materials` (
	`id` text PRIMARY KEY NOT NULL,
	`docket_id` text NOT NULL,
	`item` text NOT NULL,
	`file` text,
	`file_name` text DEFAULT '' NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`added_by` text NOT NULL,
	`added_at` integer NOT NULL,
	`removed_by` text,
	`removed_at` integer,
	FOREIGN KEY (`docket_id`) REFERENCES `dockets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`file`) REFERENCES `files`(`hash`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`removed_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "materials_item_known" CHECK("__new_materials"."item" in ('letter', 'reviewDraft', 'comparison', 'notes', 'basis', 'notice', 'feedback', 'unitReplies', 'enterpriseViews', 'groupViews', 'hearing', 'expertOpinion', 'fairCompetition', 'riskReport', 'otherAssessment', 'unitLegality', 'unitDiscussion', 'interpretation', 'exemption'))
);
--> statement-breakpoint
INSERT INTO `__new_materials`("id", "docket_id", "item", "file", "file_name", "reason", "added_by", "added_at", "removed_by", "removed_at") SELECT "id", "docket_id", "item", "file", "file_name", "reason", "added_by", "added_at", "removed_by", "removed_at" FROM `materials`;--> statement-breakpoint
DROP TABLE `materials`;--> statement-breakpoint
ALTER TABLE `__new_materials` RENAME TO `materials`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `materials_docket` ON `materials` (`docket_id`,`item`);--> statement-breakpoint
ALTER TABLE `accounts` ADD `email` text;