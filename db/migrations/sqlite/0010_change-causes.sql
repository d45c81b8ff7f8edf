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
CREATE INDEX `change_causes_docket` ON `change_causes` (`docket_id`);