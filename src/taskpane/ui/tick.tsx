import type { ComponentChildren, JSX } from 'preact';

/** A box to tick, with what it stands for. */
export const Tick = ({
  isTicked,
  onTick,
  children,
}: {
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
  readonly children: ComponentChildren;
}): JSX.Element => (
  <label className="tick">
    <input
      type="checkbox"
      checked={isTicked}
      onChange={({ currentTarget }) => {
        onTick(currentTarget.checked);
      }}
    />
    <span>{children}</span>
  </label>
);
