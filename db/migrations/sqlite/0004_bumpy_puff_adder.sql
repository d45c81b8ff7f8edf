CREATE TABLE `door_codes` (
	`meeting_id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`issued_by` text NOT NULL,
	`issued_at` integer NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`issued_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `door_codes_tokenHash_unique` ON `door_codes` (`token_hash`);--> statement-breakpoint
ALTER TABLE `accounts` ADD `email` text;