CREATE TABLE `comment_effects` (
	`comment_id` text NOT NULL,
	`provision_id` text NOT NULL,
	`linked_at` integer NOT NULL,
	PRIMARY KEY(`comment_id`, `provision_id`),
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`provision_id`) REFERENCES `provisions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `dispositions` (
	`id` text PRIMARY KEY NOT NULL,
	`comment_id` text NOT NULL,
	`version` integer NOT NULL,
	`result` text NOT NULL,
	`reason` text NOT NULL,
	`decided_by` text NOT NULL,
	`decided_at` integer NOT NULL,
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `dispositions_version` ON `dispositions` (`comment_id`,`version`);--> statement-breakpoint
CREATE TABLE `feedback` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation_id` text NOT NULL,
	`counted_through` integer NOT NULL,
	`summary` text NOT NULL,
	`totals` text NOT NULL,
	`report` text NOT NULL,
	`report_hash` text NOT NULL,
	`published_by` text NOT NULL,
	`published_at` integer NOT NULL,
	FOREIGN KEY (`consultation_id`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`published_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `feedback_consultationId_unique` ON `feedback` (`consultation_id`);--> statement-breakpoint
CREATE TABLE `basis_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`docket_id` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`document_number` text DEFAULT '' NOT NULL,
	`issuing_body` text NOT NULL,
	`cited_article` text DEFAULT '' NOT NULL,
	`quotation` text DEFAULT '' NOT NULL,
	`supports` text NOT NULL,
	`relation` text DEFAULT 'direct' NOT NULL,
	`created_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`docket_id`) REFERENCES `dockets`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `basis_docket` ON `basis_entries` (`docket_id`);--> statement-breakpoint
CREATE TABLE `comment_wordings` (
	`id` text PRIMARY KEY NOT NULL,
	`comment_id` text NOT NULL,
	`version` integer NOT NULL,
	`kind` text NOT NULL,
	`stance` text,
	`body` text NOT NULL,
	`suggested_wording` text,
	`written_at` integer NOT NULL,
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `wordings_version` ON `comment_wordings` (`comment_id`,`version`);--> statement-breakpoint
CREATE TABLE `comments` (
	`id` text PRIMARY KEY NOT NULL,
	`receipt_id` text NOT NULL,
	`consultation_id` text NOT NULL,
	`provision_id` text,
	`received_at` integer NOT NULL,
	FOREIGN KEY (`receipt_id`) REFERENCES `receipts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`consultation_id`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`provision_id`) REFERENCES `provisions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `comments_consultation` ON `comments` (`consultation_id`,`received_at`);--> statement-breakpoint
CREATE INDEX `comments_receipt` ON `comments` (`receipt_id`);--> statement-breakpoint
CREATE INDEX `comments_provision` ON `comments` (`provision_id`);--> statement-breakpoint
CREATE TABLE `receipts` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`code_hash` text NOT NULL,
	`consultation_id` text NOT NULL,
	`idempotency_key` text NOT NULL,
	`received_at` integer NOT NULL,
	`late` integer NOT NULL,
	`channel` text NOT NULL,
	`author_kind` text NOT NULL,
	`author_name` text,
	`contact` text,
	`may_show_name` integer DEFAULT false NOT NULL,
	`privacy_notice` text NOT NULL,
	`language` text DEFAULT 'zh-CN' NOT NULL,
	`entered_by` text,
	`scan_file` text,
	FOREIGN KEY (`consultation_id`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entered_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`scan_file`) REFERENCES `files`(`hash`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `receipts_number_unique` ON `receipts` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `receipts_idempotencyKey_unique` ON `receipts` (`idempotency_key`);--> statement-breakpoint
CREATE INDEX `receipts_consultation` ON `receipts` (`consultation_id`,`received_at`);--> statement-breakpoint
CREATE TABLE `consultations` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`docket_id` text NOT NULL,
	`round` integer NOT NULL,
	`draft_id` text NOT NULL,
	`opens_at` integer NOT NULL,
	`closes_at` integer NOT NULL,
	`channels` text NOT NULL,
	`shortened_reason` text,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`published_at` integer,
	`published_by` text,
	`snapshot` text,
	`snapshot_hash` text,
	FOREIGN KEY (`docket_id`) REFERENCES `dockets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`draft_id`) REFERENCES `drafts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`published_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `consultations_number_unique` ON `consultations` (`number`);--> statement-breakpoint
CREATE INDEX `consultations_closing` ON `consultations` (`published_at`,`closes_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `consultations_round` ON `consultations` (`docket_id`,`round`);--> statement-breakpoint
CREATE TABLE `exemptions` (
	`id` text PRIMARY KEY NOT NULL,
	`docket_id` text NOT NULL,
	`ground` text NOT NULL,
	`facts` text NOT NULL,
	`document_file` text,
	`requested_by` text NOT NULL,
	`requested_at` integer NOT NULL,
	`decision` text,
	`decided_by` text,
	`decided_post` text,
	`decided_at` integer,
	`decision_reason` text,
	`public_line` text,
	FOREIGN KEY (`docket_id`) REFERENCES `dockets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_file`) REFERENCES `files`(`hash`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`requested_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `docket_units` (
	`docket_id` text NOT NULL,
	`unit_id` text NOT NULL,
	PRIMARY KEY(`docket_id`, `unit_id`),
	FOREIGN KEY (`docket_id`) REFERENCES `dockets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `dockets` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`title` text NOT NULL,
	`summary` text DEFAULT '' NOT NULL,
	`affected` text DEFAULT '' NOT NULL,
	`lead_unit_id` text NOT NULL,
	`issuing_organ_id` text NOT NULL,
	`normative_document` integer NOT NULL,
	`major_decision` integer NOT NULL,
	`rights_impact` integer NOT NULL,
	`enterprise_related` integer NOT NULL,
	`special_groups` integer NOT NULL,
	`secret` integer NOT NULL,
	`profile_version` integer NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`terminated_at` integer,
	`termination_reason` text,
	FOREIGN KEY (`lead_unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`issuing_organ_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`profile_version`) REFERENCES `profiles`(`version`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `dockets_number_unique` ON `dockets` (`number`);--> statement-breakpoint
CREATE TABLE `notes` (
	`id` text PRIMARY KEY NOT NULL,
	`docket_id` text NOT NULL,
	`markdown` text NOT NULL,
	`written_by` text NOT NULL,
	`written_at` integer NOT NULL,
	FOREIGN KEY (`docket_id`) REFERENCES `dockets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`written_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `notes_docket` ON `notes` (`docket_id`,`written_at`);--> statement-breakpoint
CREATE TABLE `profiles` (
	`version` integer PRIMARY KEY NOT NULL,
	`content` text NOT NULL,
	`effective_from` text NOT NULL,
	`created_by` text,
	`approved_by` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`created_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`approved_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `documents` (
	`id` text PRIMARY KEY NOT NULL,
	`docket_id` text NOT NULL,
	`draft_id` text NOT NULL,
	`document_number` text NOT NULL,
	`head_note` text DEFAULT '' NOT NULL,
	`signed_on` text NOT NULL,
	`effective_on` text NOT NULL,
	`expires_on` text,
	`early_effect_reason` text,
	`published_by` text NOT NULL,
	`published_at` integer NOT NULL,
	FOREIGN KEY (`docket_id`) REFERENCES `dockets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`draft_id`) REFERENCES `drafts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`published_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `documents_docketId_unique` ON `documents` (`docket_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `documents_documentNumber_unique` ON `documents` (`document_number`);--> statement-breakpoint
CREATE TABLE `drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`docket_id` text NOT NULL,
	`stage` text NOT NULL,
	`version` integer NOT NULL,
	`text` text NOT NULL,
	`text_hash` text NOT NULL,
	`source_file` text,
	`source_name` text DEFAULT '' NOT NULL,
	`notices` text NOT NULL,
	`uploaded_by` text NOT NULL,
	`uploaded_at` integer NOT NULL,
	`confirmed_by` text,
	`confirmed_at` integer,
	`published_at` integer,
	FOREIGN KEY (`docket_id`) REFERENCES `dockets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_file`) REFERENCES `files`(`hash`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`uploaded_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`confirmed_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `drafts_version` ON `drafts` (`docket_id`,`stage`,`version`);--> statement-breakpoint
CREATE TABLE `files` (
	`hash` text PRIMARY KEY NOT NULL,
	`size` integer NOT NULL,
	`media_type` text NOT NULL,
	`stored_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `provisions` (
	`id` text PRIMARY KEY NOT NULL,
	`draft_id` text NOT NULL,
	`node_id` text NOT NULL,
	`position` integer NOT NULL,
	`parent` text,
	`level` text NOT NULL,
	`label` text NOT NULL,
	`ordinal` text,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`warnings` text NOT NULL,
	FOREIGN KEY (`draft_id`) REFERENCES `drafts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `provisions_order` ON `provisions` (`draft_id`,`position`);--> statement-breakpoint
CREATE UNIQUE INDEX `provisions_node` ON `provisions` (`draft_id`,`node_id`);--> statement-breakpoint
CREATE TABLE `agenda_items` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`position` integer NOT NULL,
	`title` text NOT NULL,
	`kind` text NOT NULL,
	`docket_id` text,
	`result` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`docket_id`) REFERENCES `dockets`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agenda_items_position` ON `agenda_items` (`meeting_id`,`position`);--> statement-breakpoint
CREATE TABLE `attendances` (
	`meeting_id` text NOT NULL,
	`representative_id` text NOT NULL,
	`attended` integer NOT NULL,
	`recorded_at` integer NOT NULL,
	PRIMARY KEY(`meeting_id`, `representative_id`),
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`representative_id`) REFERENCES `representatives`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `consents` (
	`id` text PRIMARY KEY NOT NULL,
	`representative_id` text NOT NULL,
	`meeting_id` text NOT NULL,
	`field` text NOT NULL,
	`given` integer NOT NULL,
	`wording_version` text NOT NULL,
	`agreed_on` text NOT NULL,
	`recorded_by` text NOT NULL,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`representative_id`) REFERENCES `representatives`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `consents_person` ON `consents` (`representative_id`,`meeting_id`);--> statement-breakpoint
CREATE TABLE `meetings` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`title` text NOT NULL,
	`held_at` integer NOT NULL,
	`place` text DEFAULT '' NOT NULL,
	`organ_id` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`published_by` text,
	`published_at` integer,
	FOREIGN KEY (`organ_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`published_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `meetings_number_unique` ON `meetings` (`number`);--> statement-breakpoint
CREATE TABLE `representatives` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`unit` text DEFAULT '' NOT NULL,
	`post` text DEFAULT '' NOT NULL,
	`category` text NOT NULL,
	`contact` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `views` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`item_id` text NOT NULL,
	`representative_id` text NOT NULL,
	`body` text NOT NULL,
	`adoption` text,
	`reason` text DEFAULT '' NOT NULL,
	`responsible_unit_id` text,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item_id`) REFERENCES `agenda_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`representative_id`) REFERENCES `representatives`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`responsible_unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `views_once` ON `views` (`item_id`,`representative_id`);--> statement-breakpoint
CREATE TABLE `account_roles` (
	`account_id` text NOT NULL,
	`role` text NOT NULL,
	`unit_id` text NOT NULL,
	PRIMARY KEY(`account_id`, `role`, `unit_id`),
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`login_name` text NOT NULL,
	`display_name` text NOT NULL,
	`password_hash` text NOT NULL,
	`language` text DEFAULT 'zh-CN' NOT NULL,
	`active` integer DEFAULT true NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_loginName_unique` ON `accounts` (`login_name`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `units` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`parent_id` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `event_chain` (
	`position` integer PRIMARY KEY NOT NULL,
	`event_id` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `event_chain_eventId_unique` ON `event_chain` (`event_id`);--> statement-breakpoint
CREATE TABLE `events` (
	`id` text PRIMARY KEY NOT NULL,
	`type` text NOT NULL,
	`at` integer NOT NULL,
	`actor` text NOT NULL,
	`docket_id` text,
	`subject` text NOT NULL,
	`data` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `events_docket` ON `events` (`docket_id`,`at`);--> statement-breakpoint
CREATE INDEX `events_subject` ON `events` (`subject`);--> statement-breakpoint
CREATE TABLE `jobs` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`payload` text NOT NULL,
	`dedupe` text NOT NULL,
	`run_at` integer NOT NULL,
	`locked_until` integer,
	`attempts` integer DEFAULT 0 NOT NULL,
	`last_error` text,
	`done_at` integer,
	`given_up_at` integer
);
--> statement-breakpoint
CREATE INDEX `jobs_due` ON `jobs` (`done_at`,`run_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `jobs_once` ON `jobs` (`kind`,`dedupe`);--> statement-breakpoint
CREATE TABLE `mails` (
	`id` text PRIMARY KEY NOT NULL,
	`recipient` text NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL,
	`created_at` integer NOT NULL,
	`sent_at` integer
);
--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`changed_by` text,
	`changed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `gate_evaluations` (
	`id` text PRIMARY KEY NOT NULL,
	`docket_id` text NOT NULL,
	`draft_id` text,
	`outcome` text NOT NULL,
	`exemption_id` text,
	`facts` text NOT NULL,
	`checks` text NOT NULL,
	`profile_version` integer NOT NULL,
	`evaluated_by` text NOT NULL,
	`evaluated_at` integer NOT NULL,
	FOREIGN KEY (`docket_id`) REFERENCES `dockets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`draft_id`) REFERENCES `drafts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`exemption_id`) REFERENCES `exemptions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`evaluated_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "gate_exemption_named" CHECK("gate_evaluations"."outcome" <> 'passed_by_exemption' or "gate_evaluations"."exemption_id" is not null)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `gate_evaluations_proof` ON `gate_evaluations` (`id`,`docket_id`,`draft_id`,`outcome`);--> statement-breakpoint
CREATE TABLE `reviews` (
	`id` text PRIMARY KEY NOT NULL,
	`submission_id` text NOT NULL,
	`docket_id` text NOT NULL,
	`draft_id` text NOT NULL,
	`evaluation_id` text NOT NULL,
	`outcome` text NOT NULL,
	`reviewer_id` text NOT NULL,
	`accepted_at` integer NOT NULL,
	`due_on` text NOT NULL,
	`due_provisional` integer NOT NULL,
	`conclusion` text,
	`opinion` text,
	`concluded_by` text,
	`concluded_at` integer,
	FOREIGN KEY (`submission_id`) REFERENCES `submissions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reviewer_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`concluded_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`evaluation_id`,`docket_id`,`draft_id`,`outcome`) REFERENCES `gate_evaluations`(`id`,`docket_id`,`draft_id`,`outcome`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "reviews_passed" CHECK("reviews"."outcome" in ('passed', 'passed_by_exemption'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reviews_submissionId_unique` ON `reviews` (`submission_id`);--> statement-breakpoint
CREATE TABLE `submission_answers` (
	`submission_id` text PRIMARY KEY NOT NULL,
	`answer` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`supplements_due_on` text,
	`answered_by` text NOT NULL,
	`answered_at` integer NOT NULL,
	FOREIGN KEY (`submission_id`) REFERENCES `submissions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `submissions` (
	`id` text PRIMARY KEY NOT NULL,
	`docket_id` text NOT NULL,
	`draft_id` text,
	`evaluation_id` text NOT NULL,
	`attempt` integer NOT NULL,
	`refused_by_gate` integer NOT NULL,
	`letter` text DEFAULT '' NOT NULL,
	`submitted_by` text NOT NULL,
	`submitted_at` integer NOT NULL,
	FOREIGN KEY (`docket_id`) REFERENCES `dockets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`draft_id`) REFERENCES `drafts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`evaluation_id`) REFERENCES `gate_evaluations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submitted_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `submissions_evaluationId_unique` ON `submissions` (`evaluation_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `submissions_attempt` ON `submissions` (`docket_id`,`attempt`);