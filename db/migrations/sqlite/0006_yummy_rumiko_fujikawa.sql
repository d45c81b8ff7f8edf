CREATE TABLE `consultation_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation_id` text NOT NULL,
	`kind` text NOT NULL,
	`before` text NOT NULL,
	`after` text NOT NULL,
	`reason` text NOT NULL,
	`period` text,
	`changed_by` text NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`consultation_id`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changed_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "consultation_changes_kind_known" CHECK("consultation_changes"."kind" in ('extended', 'reopened', 'corrected', 'compensated'))
);
--> statement-breakpoint
CREATE INDEX `consultation_changes_round` ON `consultation_changes` (`consultation_id`,`changed_at`);--> statement-breakpoint
CREATE TABLE `outages` (
	`id` text PRIMARY KEY NOT NULL,
	`started_at` integer NOT NULL,
	`ended_at` integer NOT NULL,
	`what` text NOT NULL,
	`recorded_by` text NOT NULL,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`recorded_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `fair_competition_reviews` (
	`id` text PRIMARY KEY NOT NULL,
	`docket_id` text NOT NULL,
	`draft_id` text NOT NULL,
	`conclusion` text NOT NULL,
	`reason` text NOT NULL,
	`exception_until` text,
	`document_file` text,
	`concluded_by` text NOT NULL,
	`concluded_at` integer NOT NULL,
	FOREIGN KEY (`docket_id`) REFERENCES `dockets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`draft_id`) REFERENCES `drafts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_file`) REFERENCES `files`(`hash`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`concluded_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "fair_competition_reviews_conclusion_known" CHECK("fair_competition_reviews"."conclusion" in ('conforms', 'exception', 'does_not_conform'))
);
--> statement-breakpoint
CREATE INDEX `fair_competition_docket` ON `fair_competition_reviews` (`docket_id`,`concluded_at`);--> statement-breakpoint
CREATE TABLE `profile_proposals` (
	`id` text PRIMARY KEY NOT NULL,
	`content` text NOT NULL,
	`effective_from` text NOT NULL,
	`reason` text NOT NULL,
	`proposed_by` text NOT NULL,
	`proposed_at` integer NOT NULL,
	`decision` text,
	`decided_by` text,
	`decided_at` integer,
	`decision_reason` text,
	`version` integer,
	FOREIGN KEY (`proposed_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version`) REFERENCES `profiles`(`version`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "profile_proposals_decision_known" CHECK("profile_proposals"."decision" in ('approved', 'refused', 'withdrawn'))
);
--> statement-breakpoint
CREATE TABLE `change_notes` (
	`id` text PRIMARY KEY NOT NULL,
	`docket_id` text NOT NULL,
	`change_hash` text NOT NULL,
	`label` text NOT NULL,
	`kind` text NOT NULL,
	`reason` text NOT NULL,
	`written_by` text NOT NULL,
	`written_at` integer NOT NULL,
	FOREIGN KEY (`docket_id`) REFERENCES `dockets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`written_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "change_notes_kind_known" CHECK("change_notes"."kind" in ('opinion', 'unitOpinion', 'legality', 'wording', 'other'))
);
--> statement-breakpoint
CREATE INDEX `change_notes_docket` ON `change_notes` (`docket_id`,`change_hash`);--> statement-breakpoint
CREATE TABLE `reconsult_answers` (
	`submission_id` text PRIMARY KEY NOT NULL,
	`answer` text NOT NULL,
	`reason` text NOT NULL,
	`answered_by` text NOT NULL,
	`answered_at` integer NOT NULL,
	FOREIGN KEY (`submission_id`) REFERENCES `submissions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "reconsult_answers_answer_known" CHECK("reconsult_answers"."answer" in ('reconsult', 'not_needed'))
);
--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_profiles` (
	`version` integer PRIMARY KEY NOT NULL,
	`content` text NOT NULL,
	`effective_from` text NOT NULL,
	`created_by` text,
	`approved_by` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`created_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`approved_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "profiles_two_persons" CHECK("__new_profiles"."version" = 1 or ("__new_profiles"."created_by" is not null and "__new_profiles"."approved_by" is not null and "__new_profiles"."created_by" <> "__new_profiles"."approved_by"))
);
--> statement-breakpoint
INSERT INTO `__new_profiles`("version", "content", "effective_from", "created_by", "approved_by", "created_at") SELECT "version", "content", "effective_from", "created_by", "approved_by", "created_at" FROM `profiles`;--> statement-breakpoint
DROP TABLE `profiles`;--> statement-breakpoint
ALTER TABLE `__new_profiles` RENAME TO `profiles`;--> statement-breakpoint
PRAGMA foreign_keys=ON;