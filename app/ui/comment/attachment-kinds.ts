/** What file pickers are asked for, and the kinds in words that both languages share. */
export const attachmentAccept = '.pdf,.jpg,.jpeg,.png,.docx';
export const attachmentNames = 'PDF JPG PNG DOCX';
