import { useT } from '~/i18n/t';
import { controlProps, FieldFrame, type FieldText } from './field-frame';

type Props = FieldText & {
  accept?: string;
  multiple?: boolean;
  /** Kinds of file in words, such as "PDF、Word、图片". */
  kinds?: string;
  /** Greatest size of one file in words, such as "10 MB". */
  size?: string;
};

/** A file from the device; its limits are said before it is chosen. */
export function FileField({ accept, multiple, kinds, size, hint, ...rest }: Props) {
  const t = useT();
  const limits = [kinds && t('ui.form.fileTypes', { types: kinds }), size && t('ui.form.fileSize', { size })].filter(
    Boolean,
  );
  const said = (hint || limits.length > 0) && (
    <>
      {hint} {limits.join(t('ui.form.comma'))}
    </>
  );
  const field = { ...rest, hint: said || undefined };
  return (
    <FieldFrame {...field}>
      <input {...controlProps(field)} accept={accept} className="input file" multiple={multiple} type="file" />
    </FieldFrame>
  );
}
