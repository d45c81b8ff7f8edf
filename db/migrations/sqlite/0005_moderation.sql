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
