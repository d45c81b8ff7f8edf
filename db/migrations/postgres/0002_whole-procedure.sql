CREATE TABLE "activities" (
	"id" text PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"docket_id" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"about" text NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"audience" text DEFAULT '' NOT NULL,
	"contact" text DEFAULT '' NOT NULL,
	"sign_up_closes_at" timestamp (3) with time zone,
	"seats" integer,
	"selection_rule" text,
	"selection_text" text DEFAULT '' NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"published_at" timestamp (3) with time zone,
	"published_by" text,
	"selected_at" timestamp (3) with time zone,
	"selection_seed" text,
	"cancelled_at" timestamp (3) with time zone,
	"cancel_reason" text,
	"result" jsonb,
	"reported_at" timestamp (3) with time zone,
	"reported_by" text,
	CONSTRAINT "activities_number_unique" UNIQUE("number"),
	CONSTRAINT "activities_kind_known" CHECK ("activities"."kind" in ('hearing', 'panel', 'expertMeeting', 'questionnaire', 'visit')),
	CONSTRAINT "activities_selection_rule_known" CHECK ("activities"."selection_rule" in ('everyone', 'order', 'lot', 'criteria'))
);
--> statement-breakpoint
CREATE TABLE "activity_questions" (
	"id" text PRIMARY KEY NOT NULL,
	"activity_id" text NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"options" jsonb NOT NULL,
	CONSTRAINT "activity_questions_position" UNIQUE("activity_id","position"),
	CONSTRAINT "activity_questions_kind_known" CHECK ("activity_questions"."kind" in ('single', 'multiple', 'text'))
);
--> statement-breakpoint
CREATE TABLE "activity_responses" (
	"id" text PRIMARY KEY NOT NULL,
	"activity_id" text NOT NULL,
	"idempotency_key" text NOT NULL,
	"answers" jsonb NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "activity_responses_idempotencyKey_unique" UNIQUE("idempotency_key")
);
--> statement-breakpoint
CREATE TABLE "activity_sign_ups" (
	"id" text PRIMARY KEY NOT NULL,
	"activity_id" text NOT NULL,
	"number" text NOT NULL,
	"idempotency_key" text NOT NULL,
	"name" text NOT NULL,
	"contact" text NOT NULL,
	"category" text NOT NULL,
	"reason" text NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	"selected" boolean,
	CONSTRAINT "activity_sign_ups_number_unique" UNIQUE("number"),
	CONSTRAINT "activity_sign_ups_idempotencyKey_unique" UNIQUE("idempotency_key"),
	CONSTRAINT "activity_sign_ups_category_known" CHECK ("activity_sign_ups"."category" in ('deputy', 'committeeMember', 'resident', 'enterprise', 'association', 'expert', 'media', 'legalAdviser', 'interestedParty'))
);
--> statement-breakpoint
CREATE TABLE "catalogue_entries" (
	"id" text PRIMARY KEY NOT NULL,
	"year" integer NOT NULL,
	"matter" text NOT NULL,
	"unit_id" text NOT NULL,
	"methods" jsonb NOT NULL,
	"planned" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "catalogue_versions" (
	"id" text PRIMARY KEY NOT NULL,
	"year" integer NOT NULL,
	"version" integer NOT NULL,
	"content" text NOT NULL,
	"content_hash" text NOT NULL,
	"change_note" text DEFAULT '' NOT NULL,
	"published_by" text NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "catalogue_versions_year" UNIQUE("year","version")
);
--> statement-breakpoint
CREATE TABLE "change_causes" (
	"id" text PRIMARY KEY NOT NULL,
	"docket_id" text NOT NULL,
	"draft_id" text NOT NULL,
	"provision_id" text NOT NULL,
	"comment_id" text,
	"view_id" text,
	"review_id" text,
	"linked_by" text NOT NULL,
	"linked_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "change_causes_one" CHECK ((case when "change_causes"."comment_id" is null then 0 else 1 end) + (case when "change_causes"."view_id" is null then 0 else 1 end) + (case when "change_causes"."review_id" is null then 0 else 1 end) = 1)
);
--> statement-breakpoint
CREATE TABLE "certificates" (
	"id" text PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"docket_id" text NOT NULL,
	"facts_hash" text NOT NULL,
	"file" text NOT NULL,
	"kid" text NOT NULL,
	"issued_by" text NOT NULL,
	"issued_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "certificates_number_unique" UNIQUE("number"),
	CONSTRAINT "certificates_once" UNIQUE("docket_id","facts_hash")
);
--> statement-breakpoint
CREATE TABLE "signing_keys" (
	"kid" text PRIMARY KEY NOT NULL,
	"algorithm" text NOT NULL,
	"public_key" jsonb NOT NULL,
	"private_key" text,
	"valid_from" timestamp (3) with time zone NOT NULL,
	"retired_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "attachments" (
	"id" text PRIMARY KEY NOT NULL,
	"receipt_id" text NOT NULL,
	"position" integer NOT NULL,
	"file" text NOT NULL,
	"name" text NOT NULL,
	"cleaned" boolean NOT NULL,
	CONSTRAINT "attachments_position" UNIQUE("receipt_id","position")
);
--> statement-breakpoint
CREATE TABLE "consultation_changes" (
	"id" text PRIMARY KEY NOT NULL,
	"consultation_id" text NOT NULL,
	"kind" text NOT NULL,
	"before" jsonb NOT NULL,
	"after" jsonb NOT NULL,
	"reason" text NOT NULL,
	"period" text,
	"changed_by" text NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "consultation_changes_kind_known" CHECK ("consultation_changes"."kind" in ('extended', 'reopened', 'corrected', 'compensated'))
);
--> statement-breakpoint
CREATE TABLE "outages" (
	"id" text PRIMARY KEY NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone NOT NULL,
	"what" text NOT NULL,
	"recorded_by" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fair_competition_reviews" (
	"id" text PRIMARY KEY NOT NULL,
	"docket_id" text NOT NULL,
	"draft_id" text NOT NULL,
	"conclusion" text NOT NULL,
	"reason" text NOT NULL,
	"exception_until" text,
	"document_file" text,
	"concluded_by" text NOT NULL,
	"concluded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "fair_competition_reviews_conclusion_known" CHECK ("fair_competition_reviews"."conclusion" in ('conforms', 'exception', 'does_not_conform'))
);
--> statement-breakpoint
CREATE TABLE "api_clients" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"account_id" text NOT NULL,
	"scopes" jsonb NOT NULL,
	"key_hash" text NOT NULL,
	"key_start" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_used_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "api_clients_keyHash_unique" UNIQUE("key_hash")
);
--> statement-breakpoint
CREATE TABLE "api_replies" (
	"client_id" text NOT NULL,
	"key" text NOT NULL,
	"request_hash" text NOT NULL,
	"claimed_at" timestamp (3) with time zone NOT NULL,
	"status" integer,
	"body" text,
	CONSTRAINT "api_replies_client_id_key_pk" PRIMARY KEY("client_id","key")
);
--> statement-breakpoint
CREATE TABLE "webhooks" (
	"id" text PRIMARY KEY NOT NULL,
	"address" text NOT NULL,
	"kinds" jsonb NOT NULL,
	"secret" text NOT NULL,
	"former_secret" text,
	"former_until" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"read_through" integer NOT NULL,
	"times_through" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "invitation_links" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"invitation_id" text NOT NULL,
	"issued_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" text PRIMARY KEY NOT NULL,
	"meeting_id" text NOT NULL,
	"representative_id" text NOT NULL,
	"invited_by" text NOT NULL,
	"invited_at" timestamp (3) with time zone NOT NULL,
	"answer_by" timestamp (3) with time zone NOT NULL,
	"answer" text,
	"answer_reason" text DEFAULT '' NOT NULL,
	"answered_at" timestamp (3) with time zone,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_reason" text DEFAULT '' NOT NULL,
	"seat" text DEFAULT '' NOT NULL,
	"checked_in_at" timestamp (3) with time zone,
	"checked_in_by" text,
	CONSTRAINT "invitations_once" UNIQUE("meeting_id","representative_id"),
	CONSTRAINT "invitations_answer_known" CHECK ("invitations"."answer" in ('accepted', 'declined')),
	CONSTRAINT "invitations_checked_in_by_known" CHECK ("invitations"."checked_in_by" in ('person', 'secretary'))
);
--> statement-breakpoint
CREATE TABLE "paper_openings" (
	"id" text PRIMARY KEY NOT NULL,
	"paper_id" text NOT NULL,
	"invitation_id" text NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "papers" (
	"id" text PRIMARY KEY NOT NULL,
	"meeting_id" text NOT NULL,
	"item_id" text,
	"title" text NOT NULL,
	"file_hash" text NOT NULL,
	"added_by" text NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	"removed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "meeting_decisions" (
	"version_id" text PRIMARY KEY NOT NULL,
	"prepared_by" text NOT NULL,
	"decision" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"decided_by" text NOT NULL,
	"decided_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "meeting_decisions_second_person" CHECK ("meeting_decisions"."decision" <> 'approved' or "meeting_decisions"."decided_by" <> "meeting_decisions"."prepared_by"),
	CONSTRAINT "meeting_decisions_decision_known" CHECK ("meeting_decisions"."decision" in ('approved', 'returned', 'withdrawn'))
);
--> statement-breakpoint
CREATE TABLE "meeting_tellings" (
	"version_id" text NOT NULL,
	"representative_id" text NOT NULL,
	"method" text NOT NULL,
	"told_by" text,
	"told_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "meeting_tellings_version_id_representative_id_pk" PRIMARY KEY("version_id","representative_id"),
	CONSTRAINT "meeting_tellings_method_known" CHECK ("meeting_tellings"."method" in ('mail', 'otherwise'))
);
--> statement-breakpoint
CREATE TABLE "meeting_versions" (
	"id" text PRIMARY KEY NOT NULL,
	"meeting_id" text NOT NULL,
	"attempt" integer NOT NULL,
	"content" text NOT NULL,
	"people" text NOT NULL,
	"hash" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"prepared_by" text NOT NULL,
	"prepared_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "meeting_versions_attempt" UNIQUE("meeting_id","attempt"),
	CONSTRAINT "meeting_versions_preparer" UNIQUE("id","prepared_by")
);
--> statement-breakpoint
CREATE TABLE "moderations" (
	"id" text PRIMARY KEY NOT NULL,
	"comment_id" text NOT NULL,
	"version" integer NOT NULL,
	"wording_version" integer NOT NULL,
	"act" text NOT NULL,
	"covers" jsonb NOT NULL,
	"reason" text,
	"decided_by" text NOT NULL,
	"decided_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "moderations_version" UNIQUE("comment_id","version"),
	CONSTRAINT "moderations_hidden_why" CHECK (("moderations"."act" = 'hidden') = ("moderations"."reason" is not null)),
	CONSTRAINT "moderations_act_known" CHECK ("moderations"."act" in ('shown', 'redacted', 'hidden')),
	CONSTRAINT "moderations_reason_known" CHECK ("moderations"."reason" in ('personalData', 'otherPerson', 'businessSecret', 'stateSecret', 'insult', 'unlawful', 'advertising'))
);
--> statement-breakpoint
CREATE TABLE "publicity_decisions" (
	"id" text PRIMARY KEY NOT NULL,
	"shows" boolean NOT NULL,
	"decided_by" text NOT NULL,
	"decided_on" text NOT NULL,
	"basis" text NOT NULL,
	"recorded_by" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "application_answers" (
	"id" text PRIMARY KEY NOT NULL,
	"application_id" text NOT NULL,
	"answer" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"answered_by" text,
	"answered_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "application_answers_once" UNIQUE("application_id","answer"),
	CONSTRAINT "application_answers_answer_known" CHECK ("application_answers"."answer" in ('accepted', 'declined', 'withdrawn'))
);
--> statement-breakpoint
CREATE TABLE "applications" (
	"id" text PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"code_hash" text NOT NULL,
	"idempotency_key" text NOT NULL,
	"call_id" text NOT NULL,
	"nominator" text,
	"nominating_body" text DEFAULT '' NOT NULL,
	"name" text NOT NULL,
	"phone" text,
	"email" text,
	"category" text NOT NULL,
	"unit" text DEFAULT '' NOT NULL,
	"post" text DEFAULT '' NOT NULL,
	"area" text NOT NULL,
	"sector" text NOT NULL,
	"fields" jsonb NOT NULL,
	"age_band" text NOT NULL,
	"sex" text,
	"statement" text NOT NULL,
	"may_show" jsonb NOT NULL,
	"privacy_notice" text NOT NULL,
	"language" text DEFAULT 'zh-CN' NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	"entered_by" text,
	CONSTRAINT "applications_number_unique" UNIQUE("number"),
	CONSTRAINT "applications_idempotencyKey_unique" UNIQUE("idempotency_key"),
	CONSTRAINT "applications_nominator_known" CHECK ("applications"."nominator" in ('peoplesCongress', 'consultativeConference', 'association', 'chamber', 'township', 'otherBody')),
	CONSTRAINT "applications_category_known" CHECK ("applications"."category" in ('deputy', 'committeeMember', 'resident', 'enterprise', 'association', 'expert', 'media', 'legalAdviser', 'interestedParty')),
	CONSTRAINT "applications_sector_known" CHECK ("applications"."sector" in ('agriculture', 'industry', 'commerce', 'services', 'publicBody', 'flexible', 'student', 'retired', 'other')),
	CONSTRAINT "applications_age_band_known" CHECK ("applications"."age_band" in ('under35', 'under50', 'under65', 'over65')),
	CONSTRAINT "applications_sex_known" CHECK ("applications"."sex" in ('female', 'male')),
	CONSTRAINT "applications_language_known" CHECK ("applications"."language" in ('zh-CN', 'en'))
);
--> statement-breakpoint
CREATE TABLE "calls" (
	"id" text PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"title" text NOT NULL,
	"lead" text NOT NULL,
	"conditions" text NOT NULL,
	"categories" jsonb NOT NULL,
	"places" integer NOT NULL,
	"opens_at" timestamp (3) with time zone NOT NULL,
	"closes_at" timestamp (3) with time zone NOT NULL,
	"term_from" text NOT NULL,
	"term_until" text NOT NULL,
	"contact" text NOT NULL,
	"published_by" text NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "calls_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "list_consents" (
	"id" text PRIMARY KEY NOT NULL,
	"representative_id" text NOT NULL,
	"field" text NOT NULL,
	"given" boolean NOT NULL,
	"wording_version" text NOT NULL,
	"agreed_on" text NOT NULL,
	"recorded_by" text,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "list_consents_field_known" CHECK ("list_consents"."field" in ('name', 'unit', 'post'))
);
--> statement-breakpoint
CREATE TABLE "pool_members" (
	"representative_id" text PRIMARY KEY NOT NULL,
	"application_id" text,
	"nominator" text,
	"nominating_body" text DEFAULT '' NOT NULL,
	"email" text,
	"phone" text,
	"area" text NOT NULL,
	"sector" text NOT NULL,
	"fields" jsonb NOT NULL,
	"age_band" text NOT NULL,
	"sex" text,
	"term_from" text NOT NULL,
	"term_until" text NOT NULL,
	"joined_at" timestamp (3) with time zone NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_reason" text DEFAULT '' NOT NULL,
	CONSTRAINT "pool_members_applicationId_unique" UNIQUE("application_id"),
	CONSTRAINT "pool_members_nominator_known" CHECK ("pool_members"."nominator" in ('peoplesCongress', 'consultativeConference', 'association', 'chamber', 'township', 'otherBody')),
	CONSTRAINT "pool_members_sector_known" CHECK ("pool_members"."sector" in ('agriculture', 'industry', 'commerce', 'services', 'publicBody', 'flexible', 'student', 'retired', 'other')),
	CONSTRAINT "pool_members_age_band_known" CHECK ("pool_members"."age_band" in ('under35', 'under50', 'under65', 'over65')),
	CONSTRAINT "pool_members_sex_known" CHECK ("pool_members"."sex" in ('female', 'male'))
);
--> statement-breakpoint
CREATE TABLE "profile_proposals" (
	"id" text PRIMARY KEY NOT NULL,
	"content" jsonb NOT NULL,
	"effective_from" text NOT NULL,
	"reason" text NOT NULL,
	"proposed_by" text NOT NULL,
	"proposed_at" timestamp (3) with time zone NOT NULL,
	"decision" text,
	"decided_by" text,
	"decided_at" timestamp (3) with time zone,
	"decision_reason" text,
	"version" integer,
	CONSTRAINT "profile_proposals_decision_known" CHECK ("profile_proposals"."decision" in ('approved', 'refused', 'withdrawn'))
);
--> statement-breakpoint
CREATE TABLE "adviser_views" (
	"id" text PRIMARY KEY NOT NULL,
	"review_id" text NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"view" text NOT NULL,
	"file" text,
	"recorded_by" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "adviser_views_kind_known" CHECK ("adviser_views"."kind" in ('legalAdviser', 'publicLawyer', 'expert'))
);
--> statement-breakpoint
CREATE TABLE "materials" (
	"id" text PRIMARY KEY NOT NULL,
	"docket_id" text NOT NULL,
	"item" text NOT NULL,
	"file" text,
	"file_name" text DEFAULT '' NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"added_by" text NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	"removed_by" text,
	"removed_at" timestamp (3) with time zone,
	CONSTRAINT "materials_item_known" CHECK ("materials"."item" in ('letter', 'reviewDraft', 'comparison', 'notes', 'basis', 'notice', 'feedback', 'unitReplies', 'enterpriseViews', 'hearing', 'expertOpinion', 'fairCompetition', 'riskReport', 'otherAssessment', 'unitLegality', 'unitDiscussion', 'interpretation', 'exemption'))
);
--> statement-breakpoint
CREATE TABLE "point_answers" (
	"id" text PRIMARY KEY NOT NULL,
	"point_id" text NOT NULL,
	"result" text NOT NULL,
	"text" text NOT NULL,
	"answered_by" text NOT NULL,
	"answered_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "point_answers_result_known" CHECK ("point_answers"."result" in ('followed', 'notFollowed'))
);
--> statement-breakpoint
CREATE TABLE "review_assignments" (
	"id" text PRIMARY KEY NOT NULL,
	"submission_id" text NOT NULL,
	"assignee_id" text NOT NULL,
	"assigned_by" text NOT NULL,
	"assigned_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "review_opinions" (
	"review_id" text PRIMARY KEY NOT NULL,
	"number" text DEFAULT '' NOT NULL,
	"word" text NOT NULL,
	"pdf" text,
	"published_by" text,
	"published_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "review_points" (
	"id" text PRIMARY KEY NOT NULL,
	"review_id" text NOT NULL,
	"node_id" text,
	"severity" text NOT NULL,
	"opinion" text NOT NULL,
	"basis" text NOT NULL,
	"written_by" text NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"withdrawn_by" text,
	"withdrawn_at" timestamp (3) with time zone,
	CONSTRAINT "review_points_severity_known" CHECK ("review_points"."severity" in ('must', 'should'))
);
--> statement-breakpoint
CREATE TABLE "review_supplements" (
	"id" text PRIMARY KEY NOT NULL,
	"review_id" text NOT NULL,
	"items" jsonb NOT NULL,
	"request" text NOT NULL,
	"due_on" text NOT NULL,
	"asked_by" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"reply" text,
	"ended_by" text,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "draw_entries" (
	"draw_id" text NOT NULL,
	"pseudonym" text NOT NULL,
	"representative_id" text NOT NULL,
	"category" text NOT NULL,
	CONSTRAINT "draw_entries_draw_id_pseudonym_pk" PRIMARY KEY("draw_id","pseudonym"),
	CONSTRAINT "draw_entries_person" UNIQUE("draw_id","representative_id"),
	CONSTRAINT "draw_entries_category_known" CHECK ("draw_entries"."category" in ('deputy', 'committeeMember', 'resident', 'enterprise', 'association', 'expert', 'media', 'legalAdviser', 'interestedParty'))
);
--> statement-breakpoint
CREATE TABLE "draw_results" (
	"draw_id" text PRIMARY KEY NOT NULL,
	"result" text NOT NULL,
	"result_hash" text NOT NULL,
	"drawn_by" text NOT NULL,
	"drawn_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "draws" (
	"id" text PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"meeting_id" text NOT NULL,
	"item_id" text NOT NULL,
	"announcement" text NOT NULL,
	"announcement_hash" text NOT NULL,
	"announced_by" text NOT NULL,
	"announced_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "draws_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "interest_conflicts" (
	"item_id" text NOT NULL,
	"representative_id" text NOT NULL,
	"reason" text NOT NULL,
	"declared_by" text NOT NULL,
	"declared_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "interest_conflicts_item_id_representative_id_pk" PRIMARY KEY("item_id","representative_id")
);
--> statement-breakpoint
CREATE TABLE "selections" (
	"id" text PRIMARY KEY NOT NULL,
	"meeting_id" text NOT NULL,
	"item_id" text NOT NULL,
	"representative_id" text NOT NULL,
	"way" text NOT NULL,
	"draw_id" text,
	"reserve" integer,
	"selected_by" text NOT NULL,
	"selected_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "selections_once" UNIQUE("item_id","representative_id"),
	CONSTRAINT "selections_way_known" CHECK ("selections"."way" in ('field', 'rotation', 'draw', 'named'))
);
--> statement-breakpoint
CREATE TABLE "subscriptions" (
	"id" text PRIMARY KEY NOT NULL,
	"scope" text NOT NULL,
	"target" text DEFAULT '' NOT NULL,
	"recipient" text NOT NULL,
	"recipient_mark" text NOT NULL,
	"language" text NOT NULL,
	"token_hash" text NOT NULL,
	"token" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"confirmed_at" timestamp (3) with time zone,
	CONSTRAINT "subscriptions_tokenHash_unique" UNIQUE("token_hash"),
	CONSTRAINT "subscriptions_once" UNIQUE("recipient_mark","scope","target"),
	CONSTRAINT "subscriptions_scope_known" CHECK ("subscriptions"."scope" in ('all', 'unit', 'docket')),
	CONSTRAINT "subscriptions_language_known" CHECK ("subscriptions"."language" in ('zh-CN', 'en'))
);
--> statement-breakpoint
CREATE TABLE "change_notes" (
	"id" text PRIMARY KEY NOT NULL,
	"docket_id" text NOT NULL,
	"change_hash" text NOT NULL,
	"label" text NOT NULL,
	"kind" text NOT NULL,
	"reason" text NOT NULL,
	"written_by" text NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "change_notes_kind_known" CHECK ("change_notes"."kind" in ('opinion', 'unitOpinion', 'legality', 'wording', 'other'))
);
--> statement-breakpoint
CREATE TABLE "reconsult_answers" (
	"submission_id" text PRIMARY KEY NOT NULL,
	"answer" text NOT NULL,
	"reason" text NOT NULL,
	"answered_by" text NOT NULL,
	"answered_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "reconsult_answers_answer_known" CHECK ("reconsult_answers"."answer" in ('reconsult', 'not_needed'))
);
--> statement-breakpoint
CREATE TABLE "statements" (
	"id" text PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"meeting_id" text NOT NULL,
	"representative_id" text NOT NULL,
	"code_hash" text NOT NULL,
	"issued_by" text NOT NULL,
	"issued_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "statements_number_unique" UNIQUE("number"),
	CONSTRAINT "statements_person" UNIQUE("meeting_id","representative_id")
);
--> statement-breakpoint
CREATE TABLE "view_confirmations" (
	"id" text PRIMARY KEY NOT NULL,
	"view_id" text NOT NULL,
	"body_hash" text NOT NULL,
	"answer" text NOT NULL,
	"method" text NOT NULL,
	"remark" text DEFAULT '' NOT NULL,
	"scan_file" text,
	"recorded_by" text,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "view_confirmations_proof" CHECK (("view_confirmations"."method" = 'code' and "view_confirmations"."recorded_by" is null) or ("view_confirmations"."method" = 'signedSheet' and "view_confirmations"."scan_file" is not null and "view_confirmations"."recorded_by" is not null)),
	CONSTRAINT "view_confirmations_answer_known" CHECK ("view_confirmations"."answer" in ('confirmed', 'objected')),
	CONSTRAINT "view_confirmations_method_known" CHECK ("view_confirmations"."method" in ('code', 'signedSheet'))
);
--> statement-breakpoint
CREATE TABLE "view_replies" (
	"id" text PRIMARY KEY NOT NULL,
	"view_id" text NOT NULL,
	"unit_id" text NOT NULL,
	"result" text NOT NULL,
	"reason" text NOT NULL,
	"replied_by" text NOT NULL,
	"replied_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "view_replies_result_known" CHECK ("view_replies"."result" in ('adopted', 'partial', 'rejected'))
);
--> statement-breakpoint
ALTER TABLE "consents" ALTER COLUMN "recorded_by" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "dockets" ADD COLUMN "topic" text DEFAULT 'other' NOT NULL;--> statement-breakpoint
ALTER TABLE "attendances" ADD COLUMN "accepted" boolean;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "correction_reason" text;--> statement-breakpoint
ALTER TABLE "representatives" ADD COLUMN "for_special_group" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "views" ADD COLUMN "due_on" text;--> statement-breakpoint
ALTER TABLE "views" ADD COLUMN "number" text;--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "one_time_password" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "unsubscribe" text;--> statement-breakpoint
ALTER TABLE "submission_answers" ADD COLUMN "items" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "submission_answers" ADD COLUMN "grounds" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "submissions" ADD COLUMN "materials" text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_docket_id_dockets_id_fk" FOREIGN KEY ("docket_id") REFERENCES "public"."dockets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_created_by_accounts_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_published_by_accounts_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_reported_by_accounts_id_fk" FOREIGN KEY ("reported_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_questions" ADD CONSTRAINT "activity_questions_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_responses" ADD CONSTRAINT "activity_responses_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_sign_ups" ADD CONSTRAINT "activity_sign_ups_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalogue_entries" ADD CONSTRAINT "catalogue_entries_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalogue_versions" ADD CONSTRAINT "catalogue_versions_published_by_accounts_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change_causes" ADD CONSTRAINT "change_causes_docket_id_dockets_id_fk" FOREIGN KEY ("docket_id") REFERENCES "public"."dockets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change_causes" ADD CONSTRAINT "change_causes_draft_id_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."drafts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change_causes" ADD CONSTRAINT "change_causes_provision_id_provisions_id_fk" FOREIGN KEY ("provision_id") REFERENCES "public"."provisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change_causes" ADD CONSTRAINT "change_causes_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change_causes" ADD CONSTRAINT "change_causes_view_id_views_id_fk" FOREIGN KEY ("view_id") REFERENCES "public"."views"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change_causes" ADD CONSTRAINT "change_causes_review_id_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change_causes" ADD CONSTRAINT "change_causes_linked_by_accounts_id_fk" FOREIGN KEY ("linked_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_docket_id_dockets_id_fk" FOREIGN KEY ("docket_id") REFERENCES "public"."dockets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_file_files_hash_fk" FOREIGN KEY ("file") REFERENCES "public"."files"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_kid_signing_keys_kid_fk" FOREIGN KEY ("kid") REFERENCES "public"."signing_keys"("kid") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_issued_by_accounts_id_fk" FOREIGN KEY ("issued_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_receipt_id_receipts_id_fk" FOREIGN KEY ("receipt_id") REFERENCES "public"."receipts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_file_files_hash_fk" FOREIGN KEY ("file") REFERENCES "public"."files"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_changes" ADD CONSTRAINT "consultation_changes_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_changes" ADD CONSTRAINT "consultation_changes_changed_by_accounts_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outages" ADD CONSTRAINT "outages_recorded_by_accounts_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fair_competition_reviews" ADD CONSTRAINT "fair_competition_reviews_docket_id_dockets_id_fk" FOREIGN KEY ("docket_id") REFERENCES "public"."dockets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fair_competition_reviews" ADD CONSTRAINT "fair_competition_reviews_draft_id_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."drafts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fair_competition_reviews" ADD CONSTRAINT "fair_competition_reviews_document_file_files_hash_fk" FOREIGN KEY ("document_file") REFERENCES "public"."files"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fair_competition_reviews" ADD CONSTRAINT "fair_competition_reviews_concluded_by_accounts_id_fk" FOREIGN KEY ("concluded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_clients" ADD CONSTRAINT "api_clients_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_replies" ADD CONSTRAINT "api_replies_client_id_api_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."api_clients"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation_links" ADD CONSTRAINT "invitation_links_invitation_id_invitations_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "public"."invitations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_representative_id_representatives_id_fk" FOREIGN KEY ("representative_id") REFERENCES "public"."representatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_invited_by_accounts_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_openings" ADD CONSTRAINT "paper_openings_paper_id_papers_id_fk" FOREIGN KEY ("paper_id") REFERENCES "public"."papers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_openings" ADD CONSTRAINT "paper_openings_invitation_id_invitations_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "public"."invitations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "papers" ADD CONSTRAINT "papers_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "papers" ADD CONSTRAINT "papers_item_id_agenda_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."agenda_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "papers" ADD CONSTRAINT "papers_file_hash_files_hash_fk" FOREIGN KEY ("file_hash") REFERENCES "public"."files"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "papers" ADD CONSTRAINT "papers_added_by_accounts_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_decisions" ADD CONSTRAINT "meeting_decisions_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_decisions" ADD CONSTRAINT "meeting_decisions_version" FOREIGN KEY ("version_id","prepared_by") REFERENCES "public"."meeting_versions"("id","prepared_by") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_tellings" ADD CONSTRAINT "meeting_tellings_version_id_meeting_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."meeting_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_tellings" ADD CONSTRAINT "meeting_tellings_representative_id_representatives_id_fk" FOREIGN KEY ("representative_id") REFERENCES "public"."representatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_tellings" ADD CONSTRAINT "meeting_tellings_told_by_accounts_id_fk" FOREIGN KEY ("told_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_versions" ADD CONSTRAINT "meeting_versions_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_versions" ADD CONSTRAINT "meeting_versions_prepared_by_accounts_id_fk" FOREIGN KEY ("prepared_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moderations" ADD CONSTRAINT "moderations_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moderations" ADD CONSTRAINT "moderations_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publicity_decisions" ADD CONSTRAINT "publicity_decisions_recorded_by_accounts_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_answers" ADD CONSTRAINT "application_answers_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_answers" ADD CONSTRAINT "application_answers_answered_by_accounts_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_call_id_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."calls"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_entered_by_accounts_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calls" ADD CONSTRAINT "calls_published_by_accounts_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "list_consents" ADD CONSTRAINT "list_consents_representative_id_representatives_id_fk" FOREIGN KEY ("representative_id") REFERENCES "public"."representatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "list_consents" ADD CONSTRAINT "list_consents_recorded_by_accounts_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pool_members" ADD CONSTRAINT "pool_members_representative_id_representatives_id_fk" FOREIGN KEY ("representative_id") REFERENCES "public"."representatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pool_members" ADD CONSTRAINT "pool_members_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profile_proposals" ADD CONSTRAINT "profile_proposals_proposed_by_accounts_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profile_proposals" ADD CONSTRAINT "profile_proposals_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profile_proposals" ADD CONSTRAINT "profile_proposals_version_profiles_version_fk" FOREIGN KEY ("version") REFERENCES "public"."profiles"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adviser_views" ADD CONSTRAINT "adviser_views_review_id_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adviser_views" ADD CONSTRAINT "adviser_views_file_files_hash_fk" FOREIGN KEY ("file") REFERENCES "public"."files"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adviser_views" ADD CONSTRAINT "adviser_views_recorded_by_accounts_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "materials" ADD CONSTRAINT "materials_docket_id_dockets_id_fk" FOREIGN KEY ("docket_id") REFERENCES "public"."dockets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "materials" ADD CONSTRAINT "materials_file_files_hash_fk" FOREIGN KEY ("file") REFERENCES "public"."files"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "materials" ADD CONSTRAINT "materials_added_by_accounts_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "materials" ADD CONSTRAINT "materials_removed_by_accounts_id_fk" FOREIGN KEY ("removed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "point_answers" ADD CONSTRAINT "point_answers_point_id_review_points_id_fk" FOREIGN KEY ("point_id") REFERENCES "public"."review_points"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "point_answers" ADD CONSTRAINT "point_answers_answered_by_accounts_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_assignments" ADD CONSTRAINT "review_assignments_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_assignments" ADD CONSTRAINT "review_assignments_assignee_id_accounts_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_assignments" ADD CONSTRAINT "review_assignments_assigned_by_accounts_id_fk" FOREIGN KEY ("assigned_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_opinions" ADD CONSTRAINT "review_opinions_review_id_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_opinions" ADD CONSTRAINT "review_opinions_word_files_hash_fk" FOREIGN KEY ("word") REFERENCES "public"."files"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_opinions" ADD CONSTRAINT "review_opinions_pdf_files_hash_fk" FOREIGN KEY ("pdf") REFERENCES "public"."files"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_opinions" ADD CONSTRAINT "review_opinions_published_by_accounts_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_points" ADD CONSTRAINT "review_points_review_id_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_points" ADD CONSTRAINT "review_points_written_by_accounts_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_points" ADD CONSTRAINT "review_points_withdrawn_by_accounts_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_supplements" ADD CONSTRAINT "review_supplements_review_id_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_supplements" ADD CONSTRAINT "review_supplements_asked_by_accounts_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_supplements" ADD CONSTRAINT "review_supplements_ended_by_accounts_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draw_entries" ADD CONSTRAINT "draw_entries_draw_id_draws_id_fk" FOREIGN KEY ("draw_id") REFERENCES "public"."draws"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draw_entries" ADD CONSTRAINT "draw_entries_representative_id_representatives_id_fk" FOREIGN KEY ("representative_id") REFERENCES "public"."representatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draw_results" ADD CONSTRAINT "draw_results_draw_id_draws_id_fk" FOREIGN KEY ("draw_id") REFERENCES "public"."draws"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draw_results" ADD CONSTRAINT "draw_results_drawn_by_accounts_id_fk" FOREIGN KEY ("drawn_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draws" ADD CONSTRAINT "draws_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draws" ADD CONSTRAINT "draws_item_id_agenda_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."agenda_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draws" ADD CONSTRAINT "draws_announced_by_accounts_id_fk" FOREIGN KEY ("announced_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interest_conflicts" ADD CONSTRAINT "interest_conflicts_item_id_agenda_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."agenda_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interest_conflicts" ADD CONSTRAINT "interest_conflicts_representative_id_representatives_id_fk" FOREIGN KEY ("representative_id") REFERENCES "public"."representatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interest_conflicts" ADD CONSTRAINT "interest_conflicts_declared_by_accounts_id_fk" FOREIGN KEY ("declared_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "selections" ADD CONSTRAINT "selections_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "selections" ADD CONSTRAINT "selections_item_id_agenda_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."agenda_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "selections" ADD CONSTRAINT "selections_representative_id_representatives_id_fk" FOREIGN KEY ("representative_id") REFERENCES "public"."representatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "selections" ADD CONSTRAINT "selections_draw_id_draws_id_fk" FOREIGN KEY ("draw_id") REFERENCES "public"."draws"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "selections" ADD CONSTRAINT "selections_selected_by_accounts_id_fk" FOREIGN KEY ("selected_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change_notes" ADD CONSTRAINT "change_notes_docket_id_dockets_id_fk" FOREIGN KEY ("docket_id") REFERENCES "public"."dockets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change_notes" ADD CONSTRAINT "change_notes_written_by_accounts_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reconsult_answers" ADD CONSTRAINT "reconsult_answers_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reconsult_answers" ADD CONSTRAINT "reconsult_answers_answered_by_accounts_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_representative_id_representatives_id_fk" FOREIGN KEY ("representative_id") REFERENCES "public"."representatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_issued_by_accounts_id_fk" FOREIGN KEY ("issued_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "view_confirmations" ADD CONSTRAINT "view_confirmations_scan_file_files_hash_fk" FOREIGN KEY ("scan_file") REFERENCES "public"."files"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "view_confirmations" ADD CONSTRAINT "view_confirmations_recorded_by_accounts_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "view_replies" ADD CONSTRAINT "view_replies_view_id_views_id_fk" FOREIGN KEY ("view_id") REFERENCES "public"."views"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "view_replies" ADD CONSTRAINT "view_replies_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "view_replies" ADD CONSTRAINT "view_replies_replied_by_accounts_id_fk" FOREIGN KEY ("replied_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "activities_docket" ON "activities" USING btree ("docket_id");--> statement-breakpoint
CREATE INDEX "activities_public" ON "activities" USING btree ("published_at","starts_at");--> statement-breakpoint
CREATE INDEX "activity_responses_activity" ON "activity_responses" USING btree ("activity_id");--> statement-breakpoint
CREATE INDEX "activity_sign_ups_activity" ON "activity_sign_ups" USING btree ("activity_id","received_at");--> statement-breakpoint
CREATE INDEX "catalogue_entries_year" ON "catalogue_entries" USING btree ("year");--> statement-breakpoint
CREATE INDEX "change_causes_docket" ON "change_causes" USING btree ("docket_id");--> statement-breakpoint
CREATE INDEX "consultation_changes_round" ON "consultation_changes" USING btree ("consultation_id","changed_at");--> statement-breakpoint
CREATE INDEX "fair_competition_docket" ON "fair_competition_reviews" USING btree ("docket_id","concluded_at");--> statement-breakpoint
CREATE INDEX "paper_openings_paper" ON "paper_openings" USING btree ("paper_id");--> statement-breakpoint
CREATE INDEX "paper_openings_invitation" ON "paper_openings" USING btree ("invitation_id");--> statement-breakpoint
CREATE INDEX "applications_call" ON "applications" USING btree ("call_id","received_at");--> statement-breakpoint
CREATE INDEX "list_consents_person" ON "list_consents" USING btree ("representative_id");--> statement-breakpoint
CREATE INDEX "adviser_views_review" ON "adviser_views" USING btree ("review_id");--> statement-breakpoint
CREATE INDEX "materials_docket" ON "materials" USING btree ("docket_id","item");--> statement-breakpoint
CREATE INDEX "point_answers_point" ON "point_answers" USING btree ("point_id");--> statement-breakpoint
CREATE INDEX "review_assignments_submission" ON "review_assignments" USING btree ("submission_id");--> statement-breakpoint
CREATE INDEX "review_points_review" ON "review_points" USING btree ("review_id");--> statement-breakpoint
CREATE INDEX "review_supplements_review" ON "review_supplements" USING btree ("review_id");--> statement-breakpoint
CREATE INDEX "selections_meeting" ON "selections" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "subscriptions_target" ON "subscriptions" USING btree ("scope","target","confirmed_at");--> statement-breakpoint
CREATE INDEX "subscriptions_unconfirmed" ON "subscriptions" USING btree ("confirmed_at","asked_at");--> statement-breakpoint
CREATE INDEX "change_notes_docket" ON "change_notes" USING btree ("docket_id","change_hash");--> statement-breakpoint
CREATE INDEX "view_confirmations_view" ON "view_confirmations" USING btree ("view_id");--> statement-breakpoint
CREATE INDEX "view_replies_view" ON "view_replies" USING btree ("view_id");--> statement-breakpoint
CREATE INDEX "views_unit" ON "views" USING btree ("responsible_unit_id");--> statement-breakpoint
ALTER TABLE "views" ADD CONSTRAINT "views_number_unique" UNIQUE("number");--> statement-breakpoint
ALTER TABLE "dockets" ADD CONSTRAINT "dockets_topic_known" CHECK ("dockets"."topic" in ('countryside', 'building', 'transport', 'environment', 'education', 'health', 'welfare', 'business', 'safety', 'culture', 'other'));--> statement-breakpoint
ALTER TABLE "profiles" ADD CONSTRAINT "profiles_two_persons" CHECK ("profiles"."version" = 1 or ("profiles"."created_by" is not null and "profiles"."approved_by" is not null and "profiles"."created_by" <> "profiles"."approved_by"));