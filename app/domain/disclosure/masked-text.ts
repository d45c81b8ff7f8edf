import { detectPersonalData } from './detect-personal-data';

/** A text as it may be shown: identity numbers, telephone numbers and e-mail addresses become `***`. */
export function maskedText(text: string): string {
  let shown = '';
  let at = 0;
  for (const { start, end } of detectPersonalData(text)) {
    shown += `${text.slice(at, start)}***`;
    at = end;
  }
  return shown + text.slice(at);
}
