const KEY = 'PlanGrid.welcomed';

/** Whether the first screen was seen on this computer. Storage may be blocked: then it is shown each time. */
export function isWelcomed(): boolean {
  try {
    return window.localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

export function rememberWelcome(): void {
  try {
    window.localStorage.setItem(KEY, 'yes');
  } catch {
    // Without storage there is nothing to remember it in.
  }
}
