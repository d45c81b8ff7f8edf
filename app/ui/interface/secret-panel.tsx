import { Notice } from '../notice';

/** A secret that is shown once, to be copied. */
export function SecretPanel({ title, secret }: { title: string; secret: string }) {
  return (
    <Notice heading={title}>
      <p>
        <code className="hash" data-copy={secret}>
          {secret}
        </code>
      </p>
    </Notice>
  );
}
