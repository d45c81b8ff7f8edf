ALTER TABLE "dispositions" ADD CONSTRAINT "dispositions_result_known" CHECK ("dispositions"."result" in ('adopted', 'partial', 'rejected', 'outOfScope'));--> statement-breakpoint
ALTER TABLE "basis_entries" ADD CONSTRAINT "basis_entries_kind_known" CHECK ("basis_entries"."kind" in ('law', 'administrativeRegulation', 'localRegulation', 'rule', 'superiorDocument', 'partyDocument', 'standard'));--> statement-breakpoint
ALTER TABLE "basis_entries" ADD CONSTRAINT "basis_entries_relation_known" CHECK ("basis_entries"."relation" in ('direct', 'reference', 'implements'));--> statement-breakpoint
ALTER TABLE "comment_wordings" ADD CONSTRAINT "comment_wordings_kind_known" CHECK ("comment_wordings"."kind" in ('submitted', 'edited', 'withdrawn'));--> statement-breakpoint
ALTER TABLE "comment_wordings" ADD CONSTRAINT "comment_wordings_stance_known" CHECK ("comment_wordings"."stance" in ('support', 'oppose', 'neutral'));--> statement-breakpoint
ALTER TABLE "receipts" ADD CONSTRAINT "receipts_channel_known" CHECK ("receipts"."channel" in ('online', 'mail', 'email', 'phone', 'fax', 'counter', 'meeting'));--> statement-breakpoint
ALTER TABLE "receipts" ADD CONSTRAINT "receipts_author_kind_known" CHECK ("receipts"."author_kind" in ('person', 'enterprise', 'association', 'organisation', 'government', 'anonymous'));--> statement-breakpoint
ALTER TABLE "receipts" ADD CONSTRAINT "receipts_language_known" CHECK ("receipts"."language" in ('zh-CN', 'en'));--> statement-breakpoint
ALTER TABLE "exemptions" ADD CONSTRAINT "exemptions_ground_known" CHECK ("exemptions"."ground" in ('confidential', 'emergency_shortened', 'emergency_simplified', 'superior_urgent_order', 'not_normative'));--> statement-breakpoint
ALTER TABLE "exemptions" ADD CONSTRAINT "exemptions_decision_known" CHECK ("exemptions"."decision" in ('approved', 'refused'));--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_stage_known" CHECK ("drafts"."stage" in ('consultation', 'review', 'deliberation', 'final'));--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_kind_known" CHECK ("agenda_items"."kind" in ('decision', 'report'));--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_field_known" CHECK ("consents"."field" in ('name', 'unit', 'post'));--> statement-breakpoint
ALTER TABLE "representatives" ADD CONSTRAINT "representatives_category_known" CHECK ("representatives"."category" in ('deputy', 'committeeMember', 'resident', 'enterprise', 'association', 'expert', 'media', 'legalAdviser', 'interestedParty'));--> statement-breakpoint
ALTER TABLE "views" ADD CONSTRAINT "views_adoption_known" CHECK ("views"."adoption" in ('adopted', 'partial', 'rejected', 'referred'));--> statement-breakpoint
ALTER TABLE "account_roles" ADD CONSTRAINT "account_roles_role_known" CHECK ("account_roles"."role" in ('drafter', 'unitHead', 'opennessOffice', 'governmentOffice', 'legalReviewer', 'marketRegulator', 'meetingSecretary', 'auditor', 'administrator'));--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_language_known" CHECK ("accounts"."language" in ('zh-CN', 'en'));--> statement-breakpoint
ALTER TABLE "gate_evaluations" ADD CONSTRAINT "gate_evaluations_outcome_known" CHECK ("gate_evaluations"."outcome" in ('passed', 'passed_by_exemption', 'failed'));--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_outcome_known" CHECK ("reviews"."outcome" in ('passed', 'passed_by_exemption'));--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_conclusion_known" CHECK ("reviews"."conclusion" in ('lawful', 'toBeAmended', 'unlawful'));--> statement-breakpoint
ALTER TABLE "submission_answers" ADD CONSTRAINT "submission_answers_answer_known" CHECK ("submission_answers"."answer" in ('accepted', 'supplement', 'returned'));