/** Buttons of the settings: a word, an outlined word, and the one that is meant. */
import type { ReactNode } from 'react';
import './buttons.css';

type Props = {
  readonly onClick?: () => void;
  readonly disabled?: boolean;
  readonly outlined?: boolean;
  readonly filled?: boolean;
  readonly isSubmit?: boolean;
  /** What it says to a reader where its word alone says too little. */
  readonly label?: string;
  readonly expanded?: boolean;
  readonly children: ReactNode;
};

export function TextButton({
  onClick,
  disabled = false,
  outlined = false,
  filled = false,
  isSubmit = false,
  label,
  expanded,
  children,
}: Props) {
  return (
    <button
      type={isSubmit ? 'submit' : 'button'}
      className="text-button"
      data-look={filled ? 'filled' : outlined ? 'outlined' : 'plain'}
      aria-disabled={disabled}
      {...(label !== undefined && { 'aria-label': label })}
      {...(expanded !== undefined && { 'aria-expanded': expanded })}
      onClick={(event) => {
        if (disabled) event.preventDefault();
        else onClick?.();
      }}
    >
      {children}
    </button>
  );
}
