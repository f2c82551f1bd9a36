import type { ComponentChildren, JSX } from 'preact';
import { WORDS } from '../words';
import { Button } from './button';
import { BACK } from './pictures';
import { useFocusedHeading } from './focused-heading';

/** A view that lies over the tabs, with a way back. */
export function SubView({
  title,
  onBack,
  children,
}: {
  readonly title: string;
  readonly onBack: () => void;
  readonly children: ComponentChildren;
}): JSX.Element {
  const heading = useFocusedHeading();
  return (
    <section className="sub-view" aria-labelledby="sub-view">
      <div className="sub-head">
        <Button look="subtle" icon={BACK} label={WORDS.back} onClick={onBack} />
        <h2 id="sub-view" tabIndex={-1} ref={heading}>
          {title}
        </h2>
      </div>
      {children}
    </section>
  );
}
