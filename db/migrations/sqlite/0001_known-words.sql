PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_dispositions` (
	`id` text PRIMARY KEY NOT NULL,
	`comment_id` text NOT NULL,
	`version` integer NOT NULL,
	`result` text NOT NULL,
	`reason` text NOT NULL,
	`decided_by` text NOT NULL,
	`decided_at` integer NOT NULL,
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "dispositions_result_known" CHECK("__new_dispositions"."result" in ('adopted', 'partial', 'rejected', 'outOfScope'))
);
--> statement-breakpoint
INSERT INTO `__new_dispositions`("id", "comment_id", "version", "result", "reason", "decided_by", "decided_at") SELECT "id", "comment_id", "version", "result", "reason", "decided_by", "decided_at" FROM `dispositions`;--> statement-breakpoint
DROP TABLE `dispositions`;--> statement-breakpoint
ALTER TABLE `__new_dispositions` RENAME TO `dispositions`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `dispositions_version` ON `dispositions` (`comment_id`,`version`);--> statement-breakpoint
CREATE TABLE `__new_basis_entries` (
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
	FOREIGN KEY (`docket_id`) REFERENCES `dockets`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "basis_entries_kind_known" CHECK("__new_basis_entries"."kind" in ('law', 'administrativeRegulation', 'localRegulation', 'rule', 'superiorDocument', 'partyDocument', 'standard')),
	CONSTRAINT "basis_entries_relation_known" CHECK("__new_basis_entries"."relation" in ('direct', 'reference', 'implements'))
);
--> statement-breakpoint
INSERT INTO `__new_basis_entries`("id", "docket_id", "kind", "title", "document_number", "issuing_body", "cited_article", "quotation", "supports", "relation", "created_at", "removed_at") SELECT "id", "docket_id", "kind", "title", "document_number", "issuing_body", "cited_article", "quotation", "supports", "relation", "created_at", "removed_at" FROM `basis_entries`;--> statement-breakpoint
DROP TABLE `basis_entries`;--> statement-breakpoint
ALTER TABLE `__new_basis_entries` RENAME TO `basis_entries`;--> statement-breakpoint
CREATE INDEX `basis_docket` ON `basis_entries` (`docket_id`);--> statement-breakpoint
CREATE TABLE `__new_comment_wordings` (
	`id` text PRIMARY KEY NOT NULL,
	`comment_id` text NOT NULL,
	`version` integer NOT NULL,
	`kind` text NOT NULL,
	`stance` text,
	`body` text NOT NULL,
	`suggested_wording` text,
	`written_at` integer NOT NULL,
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "comment_wordings_kind_known" CHECK("__new_comment_wordings"."kind" in ('submitted', 'edited', 'withdrawn')),
	CONSTRAINT "comment_wordings_stance_known" CHECK("__new_comment_wordings"."stance" in ('support', 'oppose', 'neutral'))
);
--> statement-breakpoint
INSERT INTO `__new_comment_wordings`("id", "comment_id", "version", "kind", "stance", "body", "suggested_wording", "written_at") SELECT "id", "comment_id", "version", "kind", "stance", "body", "suggested_wording", "written_at" FROM `comment_wordings`;--> statement-breakpoint
DROP TABLE `comment_wordings`;--> statement-breakpoint
ALTER TABLE `__new_comment_wordings` RENAME TO `comment_wordings`;--> statement-breakpoint
CREATE UNIQUE INDEX `wordings_version` ON `comment_wordings` (`comment_id`,`version`);--> statement-breakpoint
CREATE TABLE `__new_receipts` (
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
	FOREIGN KEY (`scan_file`) REFERENCES `files`(`hash`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "receipts_channel_known" CHECK("__new_receipts"."channel" in ('online', 'mail', 'email', 'phone', 'fax', 'counter', 'meeting')),
	CONSTRAINT "receipts_author_kind_known" CHECK("__new_receipts"."author_kind" in ('person', 'enterprise', 'association', 'organisation', 'government', 'anonymous')),
	CONSTRAINT "receipts_language_known" CHECK("__new_receipts"."language" in ('zh-CN', 'en'))
);
--> statement-breakpoint
INSERT INTO `__new_receipts`("id", "number", "code_hash", "consultation_id", "idempotency_key", "received_at", "late", "channel", "author_kind", "author_name", "contact", "may_show_name", "privacy_notice", "language", "entered_by", "scan_file") SELECT "id", "number", "code_hash", "consultation_id", "idempotency_key", "received_at", "late", "channel", "author_kind", "author_name", "contact", "may_show_name", "privacy_notice", "language", "entered_by", "scan_file" FROM `receipts`;--> statement-breakpoint
DROP TABLE `receipts`;--> statement-breakpoint
ALTER TABLE `__new_receipts` RENAME TO `receipts`;--> statement-breakpoint
CREATE UNIQUE INDEX `receipts_number_unique` ON `receipts` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `receipts_idempotencyKey_unique` ON `receipts` (`idempotency_key`);--> statement-breakpoint
CREATE INDEX `receipts_consultation` ON `receipts` (`consultation_id`,`received_at`);--> statement-breakpoint
CREATE TABLE `__new_exemptions` (
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
	FOREIGN KEY (`decided_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "exemptions_ground_known" CHECK("__new_exemptions"."ground" in ('confidential', 'emergency_shortened', 'emergency_simplified', 'superior_urgent_order', 'not_normative')),
	CONSTRAINT "exemptions_decision_known" CHECK("__new_exemptions"."decision" in ('approved', 'refused'))
);
--> statement-breakpoint
INSERT INTO `__new_exemptions`("id", "docket_id", "ground", "facts", "document_file", "requested_by", "requested_at", "decision", "decided_by", "decided_post", "decided_at", "decision_reason", "public_line") SELECT "id", "docket_id", "ground", "facts", "document_file", "requested_by", "requested_at", "decision", "decided_by", "decided_post", "decided_at", "decision_reason", "public_line" FROM `exemptions`;--> statement-breakpoint
DROP TABLE `exemptions`;--> statement-breakpoint
ALTER TABLE `__new_exemptions` RENAME TO `exemptions`;--> statement-breakpoint
CREATE TABLE `__new_drafts` (
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
	FOREIGN KEY (`confirmed_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "drafts_stage_known" CHECK("__new_drafts"."stage" in ('consultation', 'review', 'deliberation', 'final'))
);
--> statement-breakpoint
INSERT INTO `__new_drafts`("id", "docket_id", "stage", "version", "text", "text_hash", "source_file", "source_name", "notices", "uploaded_by", "uploaded_at", "confirmed_by", "confirmed_at", "published_at") SELECT "id", "docket_id", "stage", "version", "text", "text_hash", "source_file", "source_name", "notices", "uploaded_by", "uploaded_at", "confirmed_by", "confirmed_at", "published_at" FROM `drafts`;--> statement-breakpoint
DROP TABLE `drafts`;--> statement-breakpoint
ALTER TABLE `__new_drafts` RENAME TO `drafts`;--> statement-breakpoint
CREATE UNIQUE INDEX `drafts_version` ON `drafts` (`docket_id`,`stage`,`version`);--> statement-breakpoint
CREATE TABLE `__new_agenda_items` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`position` integer NOT NULL,
	`title` text NOT NULL,
	`kind` text NOT NULL,
	`docket_id` text,
	`result` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`docket_id`) REFERENCES `dockets`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "agenda_items_kind_known" CHECK("__new_agenda_items"."kind" in ('decision', 'report'))
);
--> statement-breakpoint
INSERT INTO `__new_agenda_items`("id", "meeting_id", "position", "title", "kind", "docket_id", "result") SELECT "id", "meeting_id", "position", "title", "kind", "docket_id", "result" FROM `agenda_items`;--> statement-breakpoint
DROP TABLE `agenda_items`;--> statement-breakpoint
ALTER TABLE `__new_agenda_items` RENAME TO `agenda_items`;--> statement-breakpoint
CREATE UNIQUE INDEX `agenda_items_position` ON `agenda_items` (`meeting_id`,`position`);--> statement-breakpoint
CREATE TABLE `__new_consents` (
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
	FOREIGN KEY (`recorded_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "consents_field_known" CHECK("__new_consents"."field" in ('name', 'unit', 'post'))
);
--> statement-breakpoint
INSERT INTO `__new_consents`("id", "representative_id", "meeting_id", "field", "given", "wording_version", "agreed_on", "recorded_by", "recorded_at") SELECT "id", "representative_id", "meeting_id", "field", "given", "wording_version", "agreed_on", "recorded_by", "recorded_at" FROM `consents`;--> statement-breakpoint
DROP TABLE `consents`;--> statement-breakpoint
ALTER TABLE `__new_consents` RENAME TO `consents`;--> statement-breakpoint
CREATE INDEX `consents_person` ON `consents` (`representative_id`,`meeting_id`);--> statement-breakpoint
CREATE TABLE `__new_representatives` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`unit` text DEFAULT '' NOT NULL,
	`post` text DEFAULT '' NOT NULL,
	`category` text NOT NULL,
	`contact` text,
	`created_at` integer NOT NULL,
	CONSTRAINT "representatives_category_known" CHECK("__new_representatives"."category" in ('deputy', 'committeeMember', 'resident', 'enterprise', 'association', 'expert', 'media', 'legalAdviser', 'interestedParty'))
);
--> statement-breakpoint
INSERT INTO `__new_representatives`("id", "name", "unit", "post", "category", "contact", "created_at") SELECT "id", "name", "unit", "post", "category", "contact", "created_at" FROM `representatives`;--> statement-breakpoint
DROP TABLE `representatives`;--> statement-breakpoint
ALTER TABLE `__new_representatives` RENAME TO `representatives`;--> statement-breakpoint
CREATE TABLE `__new_views` (
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
	FOREIGN KEY (`responsible_unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "views_adoption_known" CHECK("__new_views"."adoption" in ('adopted', 'partial', 'rejected', 'referred'))
);
--> statement-breakpoint
INSERT INTO `__new_views`("id", "meeting_id", "item_id", "representative_id", "body", "adoption", "reason", "responsible_unit_id", "recorded_at") SELECT "id", "meeting_id", "item_id", "representative_id", "body", "adoption", "reason", "responsible_unit_id", "recorded_at" FROM `views`;--> statement-breakpoint
DROP TABLE `views`;--> statement-breakpoint
ALTER TABLE `__new_views` RENAME TO `views`;--> statement-breakpoint
CREATE UNIQUE INDEX `views_once` ON `views` (`item_id`,`representative_id`);--> statement-breakpoint
CREATE TABLE `__new_account_roles` (
	`account_id` text NOT NULL,
	`role` text NOT NULL,
	`unit_id` text NOT NULL,
	PRIMARY KEY(`account_id`, `role`, `unit_id`),
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "account_roles_role_known" CHECK("__new_account_roles"."role" in ('drafter', 'unitHead', 'opennessOffice', 'governmentOffice', 'legalReviewer', 'marketRegulator', 'meetingSecretary', 'auditor', 'administrator'))
);
--> statement-breakpoint
INSERT INTO `__new_account_roles`("account_id", "role", "unit_id") SELECT "account_id", "role", "unit_id" FROM `account_roles`;--> statement-breakpoint
DROP TABLE `account_roles`;--> statement-breakpoint
ALTER TABLE `__new_account_roles` RENAME TO `account_roles`;--> statement-breakpoint
CREATE TABLE `__new_accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`login_name` text NOT NULL,
	`display_name` text NOT NULL,
	`password_hash` text NOT NULL,
	`language` text DEFAULT 'zh-CN' NOT NULL,
	`active` integer DEFAULT true NOT NULL,
	`created_at` integer NOT NULL,
	CONSTRAINT "accounts_language_known" CHECK("__new_accounts"."language" in ('zh-CN', 'en'))
);
--> statement-breakpoint
INSERT INTO `__new_accounts`("id", "login_name", "display_name", "password_hash", "language", "active", "created_at") SELECT "id", "login_name", "display_name", "password_hash", "language", "active", "created_at" FROM `accounts`;--> statement-breakpoint
DROP TABLE `accounts`;--> statement-breakpoint
ALTER TABLE `__new_accounts` RENAME TO `accounts`;--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_loginName_unique` ON `accounts` (`login_name`);--> statement-breakpoint
CREATE TABLE `__new_gate_evaluations` (
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
	CONSTRAINT "gate_exemption_named" CHECK("__new_gate_evaluations"."outcome" <> 'passed_by_exemption' or "__new_gate_evaluations"."exemption_id" is not null),
	CONSTRAINT "gate_evaluations_outcome_known" CHECK("__new_gate_evaluations"."outcome" in ('passed', 'passed_by_exemption', 'failed'))
);
--> statement-breakpoint
INSERT INTO `__new_gate_evaluations`("id", "docket_id", "draft_id", "outcome", "exemption_id", "facts", "checks", "profile_version", "evaluated_by", "evaluated_at") SELECT "id", "docket_id", "draft_id", "outcome", "exemption_id", "facts", "checks", "profile_version", "evaluated_by", "evaluated_at" FROM `gate_evaluations`;--> statement-breakpoint
DROP TABLE `gate_evaluations`;--> statement-breakpoint
ALTER TABLE `__new_gate_evaluations` RENAME TO `gate_evaluations`;--> statement-breakpoint
CREATE UNIQUE INDEX `gate_evaluations_proof` ON `gate_evaluations` (`id`,`docket_id`,`draft_id`,`outcome`);--> statement-breakpoint
CREATE TABLE `__new_reviews` (
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
	CONSTRAINT "reviews_passed" CHECK("__new_reviews"."outcome" in ('passed', 'passed_by_exemption')),
	CONSTRAINT "reviews_outcome_known" CHECK("__new_reviews"."outcome" in ('passed', 'passed_by_exemption')),
	CONSTRAINT "reviews_conclusion_known" CHECK("__new_reviews"."conclusion" in ('lawful', 'toBeAmended', 'unlawful'))
);
--> statement-breakpoint
INSERT INTO `__new_reviews`("id", "submission_id", "docket_id", "draft_id", "evaluation_id", "outcome", "reviewer_id", "accepted_at", "due_on", "due_provisional", "conclusion", "opinion", "concluded_by", "concluded_at") SELECT "id", "submission_id", "docket_id", "draft_id", "evaluation_id", "outcome", "reviewer_id", "accepted_at", "due_on", "due_provisional", "conclusion", "opinion", "concluded_by", "concluded_at" FROM `reviews`;--> statement-breakpoint
DROP TABLE `reviews`;--> statement-breakpoint
ALTER TABLE `__new_reviews` RENAME TO `reviews`;--> statement-breakpoint
CREATE UNIQUE INDEX `reviews_submissionId_unique` ON `reviews` (`submission_id`);--> statement-breakpoint
CREATE TABLE `__new_submission_answers` (
	`submission_id` text PRIMARY KEY NOT NULL,
	`answer` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`supplements_due_on` text,
	`answered_by` text NOT NULL,
	`answered_at` integer NOT NULL,
	FOREIGN KEY (`submission_id`) REFERENCES `submissions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "submission_answers_answer_known" CHECK("__new_submission_answers"."answer" in ('accepted', 'supplement', 'returned'))
);
--> statement-breakpoint
INSERT INTO `__new_submission_answers`("submission_id", "answer", "reason", "supplements_due_on", "answered_by", "answered_at") SELECT "submission_id", "answer", "reason", "supplements_due_on", "answered_by", "answered_at" FROM `submission_answers`;--> statement-breakpoint
DROP TABLE `submission_answers`;--> statement-breakpoint
ALTER TABLE `__new_submission_answers` RENAME TO `submission_answers`;