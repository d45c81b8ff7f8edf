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
CREATE INDEX `materials_docket` ON `materials` (`docket_id`,`item`);