import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Severity } from '../../core/findings/severities';
import { type Line, type ListView, ORDERS, type Order, lineOf, listed, steps } from '../model/listed';
import type { Checked } from '../model/seen';
import { Button } from '../ui/button';
import { DOWN, RIGHT, SEARCH, SEVERITY_ICONS } from '../ui/pictures';
import { Choice } from '../ui/choice';
import { Icon } from '../ui/icon';
import { Menu } from '../ui/menu';
import { WORDS } from '../words';
import { words } from '../words/views/findings';
import { AcceptedList } from './accepted';
import { EntryRow, type EntryActions, titleOf } from './entry';
import { Stepper } from './stepper';

export interface FindingsProps {
  readonly checked: Checked;
  readonly list: ListView;
  readonly current: string | undefined;
  readonly onList: (list: ListView) => void;
  readonly on: EntryActions;
}

/** The findings as work: the gravest first, one after the other or by search. */
export function FindingsView({ checked, list, current, onList, on }: FindingsProps): JSX.Element {
  const sections = useMemo(() => listed(checked.entries, list), [checked, list]);
  const all = useMemo(() => steps(sections), [sections]);
  const at = all.findIndex(({ id }) => id === current);
  return (
    <>
      {checked.entries.length > 0 && <Filter checked={checked} list={list} onList={onList} />}
      {checked.entries.length > 0 && all.length === 0 && <p className="page-of">{words.noneOfThese}</p>}
      <div aria-label={words.list} role="group">
        {sections.map(({ heading, lines }) => (
          <section key={heading} {...(heading !== undefined && { 'aria-label': heading })}>
            {heading !== undefined && <h3>{heading}</h3>}
            <ul className="entries">
              {lines.map((line) =>
                line.kind === 'one' ? (
                  <EntryRow key={line.entry.id} entry={line.entry} isCurrent={line.entry.id === current} on={on} />
                ) : (
                  <Many
                    key={line.id}
                    line={line}
                    current={current}
                    holdsCurrent={current !== undefined && lineOf(sections, current) === line.id}
                    on={on}
                  />
                ),
              )}
            </ul>
          </section>
        ))}
      </div>
      <AcceptedList entries={checked.accepted} on={on} />
      {all.length > 0 && <Stepper entries={all} at={at} onStep={on.look} look={checked.isReady ? 'plain' : 'main'} />}
    </>
  );
}

function Filter({ checked, list, onList }: Pick<FindingsProps, 'checked' | 'list' | 'onList'>): JSX.Element {
  const [isSearching, setSearching] = useState(list.query !== '');
  const { error, warning, info } = checked.counts;
  const kinds: readonly { readonly id: 'all' | Severity; readonly name: string; readonly count: number }[] = [
    { id: 'all', name: words.all, count: error + warning + info },
    { id: 'error', name: words.errors, count: error },
    { id: 'warning', name: words.warnings, count: warning },
    { id: 'info', name: words.notes, count: info },
  ];
  return (
    <div className="filter">
      <div className="filter-line">
        <Choice
          label={words.show}
          options={kinds}
          chosen={list.show}
          onChoose={(show) => {
            onList({ ...list, show });
          }}
        />
        <Button
          look="subtle"
          size="small"
          icon={SEARCH}
          label={words.search}
          onClick={() => {
            setSearching(!isSearching);
            if (isSearching) onList({ ...list, query: '' });
          }}
        />
      </div>
      {isSearching && (
        <div className="filter-line">
          <input
            type="search"
            aria-label={words.searchFor}
            placeholder={words.searchFor}
            value={list.query}
            onInput={({ currentTarget }) => {
              onList({ ...list, query: currentTarget.value });
            }}
          />
          <select
            aria-label={words.order}
            value={list.order}
            onChange={({ currentTarget }) => {
              onList({ ...list, order: orderOf(currentTarget.value) });
            }}
          >
            {ORDERS.map((order) => (
              <option key={order} value={order}>
                {words.orders[order]}
              </option>
            ))}
          </select>
        </div>
      )}
    </div>
  );
}

const orderOf = (value: string): Order => ORDERS.find((order) => order === value) ?? 'severity';

interface ManyProps {
  readonly line: Extract<Line, { kind: 'many' }>;
  readonly current: string | undefined;
  readonly holdsCurrent: boolean;
  readonly on: EntryActions;
}

/** Several findings of one kind, behind one line. */
function Many({ line: { title, entries }, current, holdsCurrent, on }: ManyProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (holdsCurrent) setOpen(true);
  }, [holdsCurrent]);
  const [first] = entries;
  const fixable = entries.filter(({ finding, isSafe }) => isSafe && finding.fix);
  return (
    <li className={`many ${first.severity}`}>
      <div className="many-head">
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          <Icon name={SEVERITY_ICONS[first.severity]} label={titleOf(first.severity)} />
          <span className="headline">{title}</span>
          <span className="count">{entries.length}</span>
          <Icon name={isOpen ? DOWN : RIGHT} />
        </button>
        {fixable.length > 1 && (
          <Button
            size="small"
            look="subtle"
            label={`${words.fixAll}: ${title}`}
            onClick={() => {
              on.fix(title, fixable);
            }}
          >
            {words.fixAll}
          </Button>
        )}
        <Menu
          label={`${WORDS.more}: ${title}`}
          items={[
            {
              name: words.acceptAll(entries.length),
              onChoose: () => {
                on.accept(entries);
              },
            },
            {
              name: words.switchOff,
              onChoose: () => {
                on.switchOff(first);
              },
            },
          ]}
        />
      </div>
      {!isOpen && <p className="message short">{first.message}</p>}
      {isOpen && (
        <ul className="entries">
          {entries.map((entry) => (
            <EntryRow key={entry.id} entry={entry} isCurrent={entry.id === current} on={on} />
          ))}
        </ul>
      )}
    </li>
  );
}
