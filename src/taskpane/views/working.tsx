import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../ui/button';
import { WORDS } from '../words';

/** In milliseconds: by then an answer that waits for its user's cell has waited long. */
const LONG = 2_500;

/** What is going on, with a way to stop it. */
export function Working({
  words,
  waiting,
  onCancel,
}: {
  readonly words: string;
  readonly waiting: string | undefined;
  readonly onCancel: () => void;
}): JSX.Element {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    const timer = setTimeout(() => {
      setLong(true);
    }, LONG);
    return () => {
      clearTimeout(timer);
    };
  }, [words]);
  return (
    <section className="working" aria-busy="true">
      <div role="status">
        <p>{words} …</p>
        {isLong && waiting !== undefined && <p className="quiet">{waiting}</p>}
      </div>
      <progress aria-label={words} />
      <Button size="small" onClick={onCancel}>
        {WORDS.cancel}
      </Button>
    </section>
  );
}
