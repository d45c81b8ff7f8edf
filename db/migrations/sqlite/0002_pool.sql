CREATE TABLE `invitation_links` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`invitation_id` text NOT NULL,
	`issued_at` integer NOT NULL,
	FOREIGN KEY (`invitation_id`) REFERENCES `invitations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`representative_id` text NOT NULL,
	`invited_by` text NOT NULL,
	`invited_at` integer NOT NULL,
	`answer_by` integer NOT NULL,
	`answer` text,
	`answer_reason` text DEFAULT '' NOT NULL,
	`answered_at` integer,
	`withdrawn_at` integer,
	`withdrawn_reason` text DEFAULT '' NOT NULL,
	`seat` text DEFAULT '' NOT NULL,
	`checked_in_at` integer,
	`checked_in_by` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`representative_id`) REFERENCES `representatives`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`invited_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "invitations_answer_known" CHECK("invitations"."answer" in ('accepted', 'declined')),
	CONSTRAINT "invitations_checked_in_by_known" CHECK("invitations"."checked_in_by" in ('person', 'secretary'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_once` ON `invitations` (`meeting_id`,`representative_id`);--> statement-breakpoint
CREATE TABLE `paper_openings` (
	`id` text PRIMARY KEY NOT NULL,
	`paper_id` text NOT NULL,
	`invitation_id` text NOT NULL,
	`opened_at` integer NOT NULL,
	FOREIGN KEY (`paper_id`) REFERENCES `papers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`invitation_id`) REFERENCES `invitations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `paper_openings_paper` ON `paper_openings` (`paper_id`);--> statement-breakpoint
CREATE INDEX `paper_openings_invitation` ON `paper_openings` (`invitation_id`);--> statement-breakpoint
CREATE TABLE `papers` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`item_id` text,
	`title` text NOT NULL,
	`file_hash` text NOT NULL,
	`added_by` text NOT NULL,
	`added_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item_id`) REFERENCES `agenda_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`file_hash`) REFERENCES `files`(`hash`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `application_answers` (
	`id` text PRIMARY KEY NOT NULL,
	`application_id` text NOT NULL,
	`answer` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`answered_by` text,
	`answered_at` integer NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "application_answers_answer_known" CHECK("application_answers"."answer" in ('accepted', 'declined', 'withdrawn'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `application_answers_once` ON `application_answers` (`application_id`,`answer`);--> statement-breakpoint
CREATE TABLE `applications` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`code_hash` text NOT NULL,
	`idempotency_key` text NOT NULL,
	`call_id` text NOT NULL,
	`nominator` text,
	`nominating_body` text DEFAULT '' NOT NULL,
	`name` text NOT NULL,
	`phone` text,
	`email` text,
	`category` text NOT NULL,
	`unit` text DEFAULT '' NOT NULL,
	`post` text DEFAULT '' NOT NULL,
	`area` text NOT NULL,
	`sector` text NOT NULL,
	`fields` text NOT NULL,
	`age_band` text NOT NULL,
	`sex` text,
	`statement` text NOT NULL,
	`may_show` text NOT NULL,
	`privacy_notice` text NOT NULL,
	`language` text DEFAULT 'zh-CN' NOT NULL,
	`received_at` integer NOT NULL,
	`entered_by` text,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entered_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "applications_nominator_known" CHECK("applications"."nominator" in ('peoplesCongress', 'consultativeConference', 'association', 'chamber', 'township', 'otherBody')),
	CONSTRAINT "applications_category_known" CHECK("applications"."category" in ('deputy', 'committeeMember', 'resident', 'enterprise', 'association', 'expert', 'media', 'legalAdviser', 'interestedParty')),
	CONSTRAINT "applications_sector_known" CHECK("applications"."sector" in ('agriculture', 'industry', 'commerce', 'services', 'publicBody', 'flexible', 'student', 'retired', 'other')),
	CONSTRAINT "applications_age_band_known" CHECK("applications"."age_band" in ('under35', 'under50', 'under65', 'over65')),
	CONSTRAINT "applications_sex_known" CHECK("applications"."sex" in ('female', 'male')),
	CONSTRAINT "applications_language_known" CHECK("applications"."language" in ('zh-CN', 'en'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `applications_number_unique` ON `applications` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `applications_idempotencyKey_unique` ON `applications` (`idempotency_key`);--> statement-breakpoint
CREATE INDEX `applications_call` ON `applications` (`call_id`,`received_at`);--> statement-breakpoint
CREATE TABLE `calls` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`title` text NOT NULL,
	`lead` text NOT NULL,
	`conditions` text NOT NULL,
	`categories` text NOT NULL,
	`places` integer NOT NULL,
	`opens_at` integer NOT NULL,
	`closes_at` integer NOT NULL,
	`term_from` text NOT NULL,
	`term_until` text NOT NULL,
	`contact` text NOT NULL,
	`published_by` text NOT NULL,
	`published_at` integer NOT NULL,
	FOREIGN KEY (`published_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `calls_number_unique` ON `calls` (`number`);--> statement-breakpoint
CREATE TABLE `list_consents` (
	`id` text PRIMARY KEY NOT NULL,
	`representative_id` text NOT NULL,
	`field` text NOT NULL,
	`given` integer NOT NULL,
	`wording_version` text NOT NULL,
	`agreed_on` text NOT NULL,
	`recorded_by` text,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`representative_id`) REFERENCES `representatives`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "list_consents_field_known" CHECK("list_consents"."field" in ('name', 'unit', 'post'))
);
--> statement-breakpoint
CREATE INDEX `list_consents_person` ON `list_consents` (`representative_id`);--> statement-breakpoint
CREATE TABLE `pool_members` (
	`representative_id` text PRIMARY KEY NOT NULL,
	`application_id` text,
	`nominator` text,
	`nominating_body` text DEFAULT '' NOT NULL,
	`email` text,
	`phone` text,
	`area` text NOT NULL,
	`sector` text NOT NULL,
	`fields` text NOT NULL,
	`age_band` text NOT NULL,
	`sex` text,
	`term_from` text NOT NULL,
	`term_until` text NOT NULL,
	`joined_at` integer NOT NULL,
	`withdrawn_at` integer,
	`withdrawn_reason` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`representative_id`) REFERENCES `representatives`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "pool_members_nominator_known" CHECK("pool_members"."nominator" in ('peoplesCongress', 'consultativeConference', 'association', 'chamber', 'township', 'otherBody')),
	CONSTRAINT "pool_members_sector_known" CHECK("pool_members"."sector" in ('agriculture', 'industry', 'commerce', 'services', 'publicBody', 'flexible', 'student', 'retired', 'other')),
	CONSTRAINT "pool_members_age_band_known" CHECK("pool_members"."age_band" in ('under35', 'under50', 'under65', 'over65')),
	CONSTRAINT "pool_members_sex_known" CHECK("pool_members"."sex" in ('female', 'male'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `pool_members_applicationId_unique` ON `pool_members` (`application_id`);--> statement-breakpoint
CREATE TABLE `draw_entries` (
	`draw_id` text NOT NULL,
	`pseudonym` text NOT NULL,
	`representative_id` text NOT NULL,
	`category` text NOT NULL,
	PRIMARY KEY(`draw_id`, `pseudonym`),
	FOREIGN KEY (`draw_id`) REFERENCES `draws`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`representative_id`) REFERENCES `representatives`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "draw_entries_category_known" CHECK("draw_entries"."category" in ('deputy', 'committeeMember', 'resident', 'enterprise', 'association', 'expert', 'media', 'legalAdviser', 'interestedParty'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `draw_entries_person` ON `draw_entries` (`draw_id`,`representative_id`);--> statement-breakpoint
CREATE TABLE `draw_results` (
	`draw_id` text PRIMARY KEY NOT NULL,
	`result` text NOT NULL,
	`result_hash` text NOT NULL,
	`drawn_by` text NOT NULL,
	`drawn_at` integer NOT NULL,
	FOREIGN KEY (`draw_id`) REFERENCES `draws`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`drawn_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `draws` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`meeting_id` text NOT NULL,
	`item_id` text NOT NULL,
	`announcement` text NOT NULL,
	`announcement_hash` text NOT NULL,
	`announced_by` text NOT NULL,
	`announced_at` integer NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item_id`) REFERENCES `agenda_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`announced_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `draws_number_unique` ON `draws` (`number`);--> statement-breakpoint
CREATE TABLE `interest_conflicts` (
	`item_id` text NOT NULL,
	`representative_id` text NOT NULL,
	`reason` text NOT NULL,
	`declared_by` text NOT NULL,
	`declared_at` integer NOT NULL,
	PRIMARY KEY(`item_id`, `representative_id`),
	FOREIGN KEY (`item_id`) REFERENCES `agenda_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`representative_id`) REFERENCES `representatives`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`declared_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `selections` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`item_id` text NOT NULL,
	`representative_id` text NOT NULL,
	`way` text NOT NULL,
	`draw_id` text,
	`reserve` integer,
	`selected_by` text NOT NULL,
	`selected_at` integer NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item_id`) REFERENCES `agenda_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`representative_id`) REFERENCES `representatives`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`draw_id`) REFERENCES `draws`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`selected_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "selections_way_known" CHECK("selections"."way" in ('field', 'rotation', 'draw', 'named'))
);
--> statement-breakpoint
CREATE INDEX `selections_meeting` ON `selections` (`meeting_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `selections_once` ON `selections` (`item_id`,`representative_id`);