const KEY = 'plan-grid: can be undone';

/**
 * Whether there is something to undo, for as long as Excel's window is there: a reload, or another button of the ribbon, opens
 * the pane anew (OfficeDev/office-js #1805, #1278), and what the one before could take back is lost.
 */
export interface UndoMemory {
  /** True where a pane that stood here before could have taken something back. */
  readonly isLost: boolean;
  remember(isUndoable: boolean): void;
}

export function undoMemory(): UndoMemory {
  try {
    const { sessionStorage } = window;
    return {
      isLost: sessionStorage.getItem(KEY) !== null,
      remember(isUndoable) {
        if (isUndoable) sessionStorage.setItem(KEY, 'yes');
        else sessionStorage.removeItem(KEY);
      },
    };
  } catch {
    // Some browsers let frames of other sites remember nothing.
    return { isLost: false, remember: () => undefined };
  }
}
