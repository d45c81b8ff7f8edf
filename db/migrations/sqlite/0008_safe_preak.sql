CREATE TABLE `adviser_views` (
	`id` text PRIMARY KEY NOT NULL,
	`review_id` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`view` text NOT NULL,
	`file` text,
	`recorded_by` text NOT NULL,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`review_id`) REFERENCES `reviews`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`file`) REFERENCES `files`(`hash`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "adviser_views_kind_known" CHECK("adviser_views"."kind" in ('legalAdviser', 'publicLawyer', 'expert'))
);
--> statement-breakpoint
CREATE INDEX `adviser_views_review` ON `adviser_views` (`review_id`);--> statement-breakpoint
CREATE TABLE `materials` (
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
	CONSTRAINT "materials_item_known" CHECK("materials"."item" in ('letter', 'reviewDraft', 'comparison', 'notes', 'basis', 'notice', 'feedback', 'unitReplies', 'enterpriseViews', 'hearing', 'expertOpinion', 'fairCompetition', 'riskReport', 'otherAssessment', 'unitLegality', 'unitDiscussion', 'interpretation', 'exemption'))
);
--> statement-breakpoint
CREATE INDEX `materials_docket` ON `materials` (`docket_id`,`item`);--> statement-breakpoint
CREATE TABLE `point_answers` (
	`id` text PRIMARY KEY NOT NULL,
	`point_id` text NOT NULL,
	`result` text NOT NULL,
	`text` text NOT NULL,
	`answered_by` text NOT NULL,
	`answered_at` integer NOT NULL,
	FOREIGN KEY (`point_id`) REFERENCES `review_points`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "point_answers_result_known" CHECK("point_answers"."result" in ('followed', 'notFollowed'))
);
--> statement-breakpoint
CREATE INDEX `point_answers_point` ON `point_answers` (`point_id`);--> statement-breakpoint
CREATE TABLE `review_assignments` (
	`id` text PRIMARY KEY NOT NULL,
	`submission_id` text NOT NULL,
	`assignee_id` text NOT NULL,
	`assigned_by` text NOT NULL,
	`assigned_at` integer NOT NULL,
	FOREIGN KEY (`submission_id`) REFERENCES `submissions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`assignee_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`assigned_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `review_assignments_submission` ON `review_assignments` (`submission_id`);--> statement-breakpoint
CREATE TABLE `review_opinions` (
	`review_id` text PRIMARY KEY NOT NULL,
	`number` text DEFAULT '' NOT NULL,
	`word` text NOT NULL,
	`pdf` text,
	`published_by` text,
	`published_at` integer,
	FOREIGN KEY (`review_id`) REFERENCES `reviews`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`word`) REFERENCES `files`(`hash`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`pdf`) REFERENCES `files`(`hash`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`published_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `review_points` (
	`id` text PRIMARY KEY NOT NULL,
	`review_id` text NOT NULL,
	`node_id` text,
	`severity` text NOT NULL,
	`opinion` text NOT NULL,
	`basis` text NOT NULL,
	`written_by` text NOT NULL,
	`written_at` integer NOT NULL,
	`withdrawn_by` text,
	`withdrawn_at` integer,
	FOREIGN KEY (`review_id`) REFERENCES `reviews`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`written_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`withdrawn_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "review_points_severity_known" CHECK("review_points"."severity" in ('must', 'should'))
);
--> statement-breakpoint
CREATE INDEX `review_points_review` ON `review_points` (`review_id`);--> statement-breakpoint
CREATE TABLE `review_supplements` (
	`id` text PRIMARY KEY NOT NULL,
	`review_id` text NOT NULL,
	`items` text NOT NULL,
	`request` text NOT NULL,
	`due_on` text NOT NULL,
	`asked_by` text NOT NULL,
	`asked_at` integer NOT NULL,
	`reply` text,
	`ended_by` text,
	`ended_at` integer,
	FOREIGN KEY (`review_id`) REFERENCES `reviews`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ended_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `review_supplements_review` ON `review_supplements` (`review_id`);--> statement-breakpoint
ALTER TABLE `accounts` ADD `one_time_password` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `submission_answers` ADD `items` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `submission_answers` ADD `grounds` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `submissions` ADD `materials` text DEFAULT '[]' NOT NULL;