import type { Reason } from '../reason';

/** Kinds of file that citizens may add to an opinion. */
export const attachmentKinds = ['pdf', 'jpeg', 'png', 'docx'] as const;

/** How many files one sending may carry, and how large each may be in bytes (the rules profile says so in megabytes). */
export type AttachmentLimits = { most: number; bytes: number };

const mebibyte = 1024 * 1024;

export const attachmentLimits = (limits: {
  attachments: { value: number };
  attachmentSize: { value: number };
}): AttachmentLimits => ({
  most: limits.attachments.value,
  bytes: limits.attachmentSize.value * mebibyte,
});

/** What is wrong with the files of a sending, as far as their number and sizes go; all of it at once. */
export function refusalsOfAttachments(sizes: readonly number[], { most, bytes }: AttachmentLimits): Reason[] {
  const field = 'attachments';
  const reasons: Reason[] = [];
  if (sizes.length > most) reasons.push({ code: 'attachments_too_many', field, facts: { most, given: sizes.length } });
  if (sizes.some((size) => size > bytes))
    reasons.push({ code: 'attachment_too_large', field, facts: { megabytes: bytes / mebibyte } });
  return reasons;
}
