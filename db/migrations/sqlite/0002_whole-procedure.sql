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
CREATE UNIQUE INDEX `catalogue_versions_year` ON `catalogue_versions` (`year`,`version`);--> statement-breakpoint
CREATE TABLE `change_causes` (
	`id` text PRIMARY KEY NOT NULL,
	`docket_id` text NOT NULL,
	`draft_id` text NOT NULL,
	`provision_id` text NOT NULL,
	`comment_id` text,
	`view_id` text,
	`review_id` text,
	`linked_by` text NOT NULL,
	`linked_at` integer NOT NULL,
	FOREIGN KEY (`docket_id`) REFERENCES `dockets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`draft_id`) REFERENCES `drafts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`provision_id`) REFERENCES `provisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`view_id`) REFERENCES `views`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`review_id`) REFERENCES `reviews`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`linked_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "change_causes_one" CHECK((case when "change_causes"."comment_id" is null then 0 else 1 end) + (case when "change_causes"."view_id" is null then 0 else 1 end) + (case when "change_causes"."review_id" is null then 0 else 1 end) = 1)
);
--> statement-breakpoint
CREATE INDEX `change_causes_docket` ON `change_causes` (`docket_id`);--> statement-breakpoint
CREATE TABLE `certificates` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`docket_id` text NOT NULL,
	`facts_hash` text NOT NULL,
	`file` text NOT NULL,
	`kid` text NOT NULL,
	`issued_by` text NOT NULL,
	`issued_at` integer NOT NULL,
	FOREIGN KEY (`docket_id`) REFERENCES `dockets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`file`) REFERENCES `files`(`hash`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`kid`) REFERENCES `signing_keys`(`kid`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`issued_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `certificates_number_unique` ON `certificates` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `certificates_once` ON `certificates` (`docket_id`,`facts_hash`);--> statement-breakpoint
CREATE TABLE `signing_keys` (
	`kid` text PRIMARY KEY NOT NULL,
	`algorithm` text NOT NULL,
	`public_key` text NOT NULL,
	`private_key` text,
	`valid_from` integer NOT NULL,
	`retired_at` integer
);
--> statement-breakpoint
CREATE TABLE `attachments` (
	`id` text PRIMARY KEY NOT NULL,
	`receipt_id` text NOT NULL,
	`position` integer NOT NULL,
	`file` text NOT NULL,
	`name` text NOT NULL,
	`cleaned` integer NOT NULL,
	FOREIGN KEY (`receipt_id`) REFERENCES `receipts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`file`) REFERENCES `files`(`hash`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `attachments_position` ON `attachments` (`receipt_id`,`position`);--> statement-breakpoint
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
CREATE TABLE `api_clients` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`account_id` text NOT NULL,
	`scopes` text NOT NULL,
	`key_hash` text NOT NULL,
	`key_start` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_used_at` integer,
	`revoked_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `api_clients_keyHash_unique` ON `api_clients` (`key_hash`);--> statement-breakpoint
CREATE TABLE `api_replies` (
	`client_id` text NOT NULL,
	`key` text NOT NULL,
	`request_hash` text NOT NULL,
	`claimed_at` integer NOT NULL,
	`status` integer,
	`body` text,
	PRIMARY KEY(`client_id`, `key`),
	FOREIGN KEY (`client_id`) REFERENCES `api_clients`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `webhooks` (
	`id` text PRIMARY KEY NOT NULL,
	`address` text NOT NULL,
	`kinds` text NOT NULL,
	`secret` text NOT NULL,
	`former_secret` text,
	`former_until` integer,
	`created_at` integer NOT NULL,
	`ended_at` integer,
	`read_through` integer NOT NULL,
	`times_through` integer NOT NULL
);
--> statement-breakpoint
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
CREATE TABLE `moderations` (
	`id` text PRIMARY KEY NOT NULL,
	`comment_id` text NOT NULL,
	`version` integer NOT NULL,
	`wording_version` integer NOT NULL,
	`act` text NOT NULL,
	`covers` text NOT NULL,
	`reason` text,
	`decided_by` text NOT NULL,
	`decided_at` integer NOT NULL,
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "moderations_hidden_why" CHECK(("moderations"."act" = 'hidden') = ("moderations"."reason" is not null)),
	CONSTRAINT "moderations_act_known" CHECK("moderations"."act" in ('shown', 'redacted', 'hidden')),
	CONSTRAINT "moderations_reason_known" CHECK("moderations"."reason" in ('personalData', 'otherPerson', 'businessSecret', 'stateSecret', 'insult', 'unlawful', 'advertising'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `moderations_version` ON `moderations` (`comment_id`,`version`);--> statement-breakpoint
CREATE TABLE `publicity_decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`shows` integer NOT NULL,
	`decided_by` text NOT NULL,
	`decided_on` text NOT NULL,
	`basis` text NOT NULL,
	`recorded_by` text NOT NULL,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`recorded_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
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
CREATE UNIQUE INDEX `selections_once` ON `selections` (`item_id`,`representative_id`);--> statement-breakpoint
CREATE TABLE `subscriptions` (
	`id` text PRIMARY KEY NOT NULL,
	`scope` text NOT NULL,
	`target` text DEFAULT '' NOT NULL,
	`recipient` text NOT NULL,
	`recipient_mark` text NOT NULL,
	`language` text NOT NULL,
	`token_hash` text NOT NULL,
	`token` text NOT NULL,
	`asked_at` integer NOT NULL,
	`confirmed_at` integer,
	CONSTRAINT "subscriptions_scope_known" CHECK("subscriptions"."scope" in ('all', 'unit', 'docket')),
	CONSTRAINT "subscriptions_language_known" CHECK("subscriptions"."language" in ('zh-CN', 'en'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `subscriptions_tokenHash_unique` ON `subscriptions` (`token_hash`);--> statement-breakpoint
CREATE INDEX `subscriptions_target` ON `subscriptions` (`scope`,`target`,`confirmed_at`);--> statement-breakpoint
CREATE INDEX `subscriptions_unconfirmed` ON `subscriptions` (`confirmed_at`,`asked_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `subscriptions_once` ON `subscriptions` (`recipient_mark`,`scope`,`target`);--> statement-breakpoint
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
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_consents` (
	`id` text PRIMARY KEY NOT NULL,
	`representative_id` text NOT NULL,
	`meeting_id` text NOT NULL,
	`field` text NOT NULL,
	`given` integer NOT NULL,
	`wording_version` text NOT NULL,
	`agreed_on` text NOT NULL,
	`recorded_by` text,
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
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `consents_person` ON `consents` (`representative_id`,`meeting_id`);--> statement-breakpoint
CREATE TABLE `__new_dockets` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`title` text NOT NULL,
	`summary` text DEFAULT '' NOT NULL,
	`affected` text DEFAULT '' NOT NULL,
	`topic` text DEFAULT 'other' NOT NULL,
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
	FOREIGN KEY (`created_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "dockets_topic_known" CHECK("__new_dockets"."topic" in ('countryside', 'building', 'transport', 'environment', 'education', 'health', 'welfare', 'business', 'safety', 'culture', 'other'))
);
--> statement-breakpoint
INSERT INTO `__new_dockets`("id", "number", "title", "summary", "affected", "topic", "lead_unit_id", "issuing_organ_id", "normative_document", "major_decision", "rights_impact", "enterprise_related", "special_groups", "secret", "profile_version", "created_by", "created_at", "terminated_at", "termination_reason") SELECT "id", "number", "title", "summary", "affected", 'other', "lead_unit_id", "issuing_organ_id", "normative_document", "major_decision", "rights_impact", "enterprise_related", "special_groups", "secret", "profile_version", "created_by", "created_at", "terminated_at", "termination_reason" FROM `dockets`;--> statement-breakpoint
DROP TABLE `dockets`;--> statement-breakpoint
ALTER TABLE `__new_dockets` RENAME TO `dockets`;--> statement-breakpoint
CREATE UNIQUE INDEX `dockets_number_unique` ON `dockets` (`number`);--> statement-breakpoint
ALTER TABLE `attendances` ADD `accepted` integer;--> statement-breakpoint
ALTER TABLE `meetings` ADD `correction_reason` text;--> statement-breakpoint
ALTER TABLE `representatives` ADD `for_special_group` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `views` ADD `due_on` text;--> statement-breakpoint
ALTER TABLE `views` ADD `number` text;--> statement-breakpoint
CREATE UNIQUE INDEX `views_number_unique` ON `views` (`number`);--> statement-breakpoint
CREATE INDEX `views_unit` ON `views` (`responsible_unit_id`);--> statement-breakpoint
ALTER TABLE `accounts` ADD `one_time_password` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `mails` ADD `unsubscribe` text;--> statement-breakpoint
ALTER TABLE `submission_answers` ADD `items` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `submission_answers` ADD `grounds` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `submissions` ADD `materials` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
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
ALTER TABLE `__new_profiles` RENAME TO `profiles`;