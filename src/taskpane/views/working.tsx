import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';

/** What is going on, with a way to stop it. */
export function WorkingView({
  words,
  onCancel,
}: {
  readonly words: string;
  readonly onCancel: () => void;
}): ReactElement {
  return (
    <section className="working" aria-busy="true">
      <p role="status">{words} …</p>
      <progress aria-label={words} />
      <Button size="small" onClick={onCancel}>
        Cancel
      </Button>
    </section>
  );
}
