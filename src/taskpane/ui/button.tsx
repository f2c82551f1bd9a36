import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from './icon';

export interface ButtonProps {
  readonly onClick?: () => void;
  /** One button of a state is the main one. */
  readonly look?: 'main' | 'plain' | 'subtle';
  readonly size?: 'small';
  readonly icon?: IconName;
  /** What is read out, and shown as a tip, where the words don't say it all. */
  readonly label?: string;
  readonly isSubmit?: boolean;
  /** It keeps its place and its focus, and does nothing meanwhile. */
  readonly isIdle?: boolean;
  readonly id?: string;
  readonly children?: ComponentChildren;
}

export function Button(props: ButtonProps): JSX.Element {
  const { onClick, look = 'plain', size, icon, label, isSubmit = false, isIdle = false, id, children } = props;
  return (
    <button
      type={isSubmit ? 'submit' : 'button'}
      className={['button', look, size, children === undefined && 'icon-only'].filter(Boolean).join(' ')}
      aria-disabled={isIdle}
      {...(label !== undefined && { 'aria-label': label, title: label })}
      {...(id !== undefined && { id })}
      onClick={(event) => {
        if (isIdle) event.preventDefault();
        else onClick?.();
      }}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
