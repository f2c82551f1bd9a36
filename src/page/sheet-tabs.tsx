import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { count } from '../app/words';
import type { SheetMarks } from './marks';
import { WORDS } from '../taskpane/words/page';

export interface SheetTabsProps {
  readonly sheets: readonly string[];
  readonly current: string;
  readonly marks: ReadonlyMap<string, SheetMarks>;
  readonly onChoose: (sheet: string) => void;
}

/** The tabs of a workbook's sheets, below them as in Excel. */
export function SheetTabs({ sheets, current, marks, onChoose }: SheetTabsProps): JSX.Element {
  const tabs = useRef<HTMLDivElement>(null);
  useEffect(() => {
    tabs.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [sheets, current]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = step === 0 ? undefined : sheets[sheets.indexOf(current) + step];
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next);
    document.getElementById(`sheet-tab-${sheets.indexOf(next)}`)?.focus();
  };
  return (
    <div className="sheet-tabs" ref={tabs} role="tablist" aria-label={WORDS.sheets} onKeyDown={onKeyDown}>
      {sheets.map((sheet, index) => {
        const marked = marks.get(sheet)?.size ?? 0;
        return (
          <button
            key={sheet}
            id={`sheet-tab-${index}`}
            type="button"
            role="tab"
            aria-selected={sheet === current}
            tabIndex={sheet === current ? 0 : -1}
            onClick={() => {
              onChoose(sheet);
            }}
          >
            {sheet}
            {marked > 0 && (
              <span className="tab-count" title={count(marked, 'cell')}>
                {marked}
                <span className="visually-hidden"> {WORDS.marked(marked)}</span>
              </span>
            )}
          </button>
        );
      })}
    </div>
  );
}
