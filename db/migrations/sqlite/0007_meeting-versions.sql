CREATE TABLE `meeting_decisions` (
	`version_id` text PRIMARY KEY NOT NULL,
	`prepared_by` text NOT NULL,
	`decision` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`decided_by` text NOT NULL,
	`decided_at` integer NOT NULL,
	FOREIGN KEY (`decided_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`,`prepared_by`) REFERENCES `meeting_versions`(`id`,`prepared_by`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "meeting_decisions_second_person" CHECK("meeting_decisions"."decision" <> 'approved' or "meeting_decisions"."decided_by" <> "meeting_decisions"."prepared_by"),
	CONSTRAINT "meeting_decisions_decision_known" CHECK("meeting_decisions"."decision" in ('approved', 'returned', 'withdrawn'))
);
--> statement-breakpoint
CREATE TABLE `meeting_tellings` (
	`version_id` text NOT NULL,
	`representative_id` text NOT NULL,
	`method` text NOT NULL,
	`told_by` text,
	`told_at` integer NOT NULL,
	PRIMARY KEY(`version_id`, `representative_id`),
	FOREIGN KEY (`version_id`) REFERENCES `meeting_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`representative_id`) REFERENCES `representatives`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`told_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "meeting_tellings_method_known" CHECK("meeting_tellings"."method" in ('mail', 'otherwise'))
);
--> statement-breakpoint
CREATE TABLE `meeting_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`attempt` integer NOT NULL,
	`content` text NOT NULL,
	`people` text NOT NULL,
	`hash` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`prepared_by` text NOT NULL,
	`prepared_at` integer NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`prepared_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `meeting_versions_attempt` ON `meeting_versions` (`meeting_id`,`attempt`);--> statement-breakpoint
CREATE UNIQUE INDEX `meeting_versions_preparer` ON `meeting_versions` (`id`,`prepared_by`);--> statement-breakpoint
CREATE TABLE `statements` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`meeting_id` text NOT NULL,
	`representative_id` text NOT NULL,
	`code_hash` text NOT NULL,
	`issued_by` text NOT NULL,
	`issued_at` integer NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`representative_id`) REFERENCES `representatives`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`issued_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `statements_number_unique` ON `statements` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `statements_person` ON `statements` (`meeting_id`,`representative_id`);--> statement-breakpoint
CREATE TABLE `view_confirmations` (
	`id` text PRIMARY KEY NOT NULL,
	`view_id` text NOT NULL,
	`body_hash` text NOT NULL,
	`answer` text NOT NULL,
	`method` text NOT NULL,
	`remark` text DEFAULT '' NOT NULL,
	`scan_file` text,
	`recorded_by` text,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`scan_file`) REFERENCES `files`(`hash`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "view_confirmations_proof" CHECK(("view_confirmations"."method" = 'code' and "view_confirmations"."recorded_by" is null) or ("view_confirmations"."method" = 'signedSheet' and "view_confirmations"."scan_file" is not null and "view_confirmations"."recorded_by" is not null)),
	CONSTRAINT "view_confirmations_answer_known" CHECK("view_confirmations"."answer" in ('confirmed', 'objected')),
	CONSTRAINT "view_confirmations_method_known" CHECK("view_confirmations"."method" in ('code', 'signedSheet'))
);
--> statement-breakpoint
CREATE INDEX `view_confirmations_view` ON `view_confirmations` (`view_id`);--> statement-breakpoint
CREATE TABLE `view_replies` (
	`id` text PRIMARY KEY NOT NULL,
	`view_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`result` text NOT NULL,
	`reason` text NOT NULL,
	`replied_by` text NOT NULL,
	`replied_at` integer NOT NULL,
	FOREIGN KEY (`view_id`) REFERENCES `views`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`replied_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "view_replies_result_known" CHECK("view_replies"."result" in ('adopted', 'partial', 'rejected'))
);
--> statement-breakpoint
CREATE INDEX `view_replies_view` ON `view_replies` (`view_id`);--> statement-breakpoint
ALTER TABLE `attendances` ADD `accepted` integer;--> statement-breakpoint
ALTER TABLE `meetings` ADD `correction_reason` text;--> statement-breakpoint
ALTER TABLE `representatives` ADD `for_special_group` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `views` ADD `due_on` text;--> statement-breakpoint
ALTER TABLE `views` ADD `number` text;--> statement-breakpoint
CREATE UNIQUE INDEX `views_number_unique` ON `views` (`number`);--> statement-breakpoint
CREATE INDEX `views_unit` ON `views` (`responsible_unit_id`);