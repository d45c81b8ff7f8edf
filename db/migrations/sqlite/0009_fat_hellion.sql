CREATE TABLE `activities` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`docket_id` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`about` text NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`place` text DEFAULT '' NOT NULL,
	`audience` text DEFAULT '' NOT NULL,
	`contact` text DEFAULT '' NOT NULL,
	`sign_up_closes_at` integer,
	`seats` integer,
	`selection_rule` text,
	`selection_text` text DEFAULT '' NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`published_at` integer,
	`published_by` text,
	`selected_at` integer,
	`selection_seed` text,
	`cancelled_at` integer,
	`cancel_reason` text,
	`result` text,
	`reported_at` integer,
	`reported_by` text,
	FOREIGN KEY (`docket_id`) REFERENCES `dockets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`published_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reported_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "activities_kind_known" CHECK("activities"."kind" in ('hearing', 'panel', 'expertMeeting', 'questionnaire', 'visit')),
	CONSTRAINT "activities_selection_rule_known" CHECK("activities"."selection_rule" in ('everyone', 'order', 'lot', 'criteria'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `activities_number_unique` ON `activities` (`number`);--> statement-breakpoint
CREATE INDEX `activities_docket` ON `activities` (`docket_id`);--> statement-breakpoint
CREATE INDEX `activities_public` ON `activities` (`published_at`,`starts_at`);--> statement-breakpoint
CREATE TABLE `activity_questions` (
	`id` text PRIMARY KEY NOT NULL,
	`activity_id` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`options` text NOT NULL,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "activity_questions_kind_known" CHECK("activity_questions"."kind" in ('single', 'multiple', 'text'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `activity_questions_position` ON `activity_questions` (`activity_id`,`position`);--> statement-breakpoint
CREATE TABLE `activity_responses` (
	`id` text PRIMARY KEY NOT NULL,
	`activity_id` text NOT NULL,
	`idempotency_key` text NOT NULL,
	`answers` text NOT NULL,
	`received_at` integer NOT NULL,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `activity_responses_idempotencyKey_unique` ON `activity_responses` (`idempotency_key`);--> statement-breakpoint
CREATE INDEX `activity_responses_activity` ON `activity_responses` (`activity_id`);--> statement-breakpoint
CREATE TABLE `activity_sign_ups` (
	`id` text PRIMARY KEY NOT NULL,
	`activity_id` text NOT NULL,
	`number` text NOT NULL,
	`idempotency_key` text NOT NULL,
	`name` text NOT NULL,
	`contact` text NOT NULL,
	`category` text NOT NULL,
	`reason` text NOT NULL,
	`received_at` integer NOT NULL,
	`selected` integer,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "activity_sign_ups_category_known" CHECK("activity_sign_ups"."category" in ('deputy', 'committeeMember', 'resident', 'enterprise', 'association', 'expert', 'media', 'legalAdviser', 'interestedParty'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `activity_sign_ups_number_unique` ON `activity_sign_ups` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `activity_sign_ups_idempotencyKey_unique` ON `activity_sign_ups` (`idempotency_key`);--> statement-breakpoint
CREATE INDEX `activity_sign_ups_activity` ON `activity_sign_ups` (`activity_id`,`received_at`);--> statement-breakpoint
CREATE TABLE `catalogue_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`year` integer NOT NULL,
	`matter` text NOT NULL,
	`unit_id` text NOT NULL,
	`methods` text NOT NULL,
	`planned` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `catalogue_entries_year` ON `catalogue_entries` (`year`);--> statement-breakpoint
CREATE TABLE `catalogue_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`year` integer NOT NULL,
	`version` integer NOT NULL,
	`content` text NOT NULL,
	`content_hash` text NOT NULL,
	`change_note` text DEFAULT '' NOT NULL,
	`published_by` text NOT NULL,
	`published_at` integer NOT NULL,
	FOREIGN KEY (`published_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `catalogue_versions_year` ON `catalogue_versions` (`year`,`version`);