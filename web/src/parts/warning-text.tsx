import { useWarning } from './use-warning.ts';

/** A warning in the reader's language; one that the app does not know stands in the server's English. */
export function WarningText({ message, className }: { readonly message: string; readonly className: string | undefined }) {
  const told = useWarning()(message);
  return told === undefined ? (
    <div className={className} dir="ltr" lang="en">
      {message}
    </div>
  ) : (
    <div className={className}>{told}</div>
  );
}
