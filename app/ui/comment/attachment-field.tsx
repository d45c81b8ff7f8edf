import type { AttachmentLimits } from '~/domain/comment/attachment';
import { useT } from '~/i18n/t';
import type { FieldText } from '../form/field-frame';
import { FileField } from '../form/file-field';
import { attachmentAccept, attachmentNames } from './attachment-kinds';

const mebibyte = 1024 * 1024;

type Props = { field: Pick<FieldText, 'name' | 'id' | 'error'>; limits: AttachmentLimits };

/** Files that go with an opinion. They are chosen last, because a browser gives none back to a form that is shown again. */
export function AttachmentField({ field, limits: { most, bytes } }: Props) {
  const t = useT();
  return (
    <FileField
      {...field}
      accept={attachmentAccept}
      hint={t('comment.attachmentsHint', { count: most })}
      kinds={attachmentNames}
      label={t('comment.attachments')}
      multiple
      optional
      size={`${bytes / mebibyte} MB`}
    />
  );
}
