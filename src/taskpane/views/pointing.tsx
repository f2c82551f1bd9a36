import type { JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { HeaderRow, HeaderRows } from '../../app/point';
import { showColumnNames } from '../../core/plan/column-names';
import type { CellPlace } from '../../core/workbook/place';
import { Button } from '../ui/button';
import { SelectField } from '../ui/select-field';
import { SubView } from '../ui/sub-view';
import { WORDS } from '../words';
import { words } from '../words/views/pointing';

export interface PointingProps {
  readonly found: HeaderRows;
  /** The cell that is selected in the sheet, where the pane is told. */
  readonly selection: CellPlace | undefined;
  /** @param columns of all tables whose columns are named, as settings have them. */
  readonly onKeep: (columns: readonly string[]) => void;
  readonly onBack: () => void;
}

const ROLES = ['action', 'byWhen', 'byWhom'] as const;

/** A person says where the header of their plan is and which column is which; the row follows the selection. */
export default function PointingView({ found, selection, onKeep, onBack }: PointingProps): JSX.Element {
  const { rows, first, named } = found;
  const [chosen, setChosen] = useState(first);
  // Before it is drawn: the sheet and the pane never show different rows.
  useLayoutEffect(() => {
    const own = selection && rows.find(({ place }) => place.sheet === selection.sheet && place.row === selection.row);
    if (own) setChosen(own);
  }, [rows, selection]);
  const listed = rows.filter((row) => row.isLikely || row === chosen);
  return (
    <SubView title={words.title} onBack={onBack}>
      <p>{chosen ? words.says : words.noRow}</p>
      {chosen && (
        <>
          <SelectField
            label={words.row}
            options={listed.map((row) => ({ id: idOf(row), name: words.rowIs(row.place.sheet, row.place.row, row.headers) }))}
            chosen={idOf(chosen)}
            onChoose={(id) => {
              setChosen(rows.find((row) => idOf(row) === id));
            }}
          />
          <Columns
            key={idOf(chosen)}
            row={chosen}
            onKeep={(text) => {
              const isSame = (other: string): boolean => other.startsWith(`${startOf(text)}:`);
              onKeep([...named.filter((other) => !isSame(other)), text]);
            }}
            onBack={onBack}
          />
        </>
      )}
    </SubView>
  );
} // prettier-ignore

const idOf = ({ place: { sheet, row } }: HeaderRow): string => `${row} ${sheet}`;

/** The place with which the names of a table's columns begin. */
const startOf = (columns: string): string => columns.slice(0, columns.indexOf(': '));

function Columns({
  row: { place, headers, known },
  onKeep,
  onBack,
}: {
  readonly row: HeaderRow;
  readonly onKeep: (columns: string) => void;
  readonly onBack: () => void;
}): JSX.Element {
  const [roles, setRoles] = useState<Readonly<Record<(typeof ROLES)[number], string | undefined>>>({
    action: known.action,
    byWhen: known.byWhen,
    byWhom: known.byWhom,
  });
  const [isTried, setTried] = useState(false);
  const { action, byWhen, byWhom } = roles;
  const wrong = problemOf(roles);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (action !== undefined && wrong === undefined) onKeep(showColumnNames({ ...place, action, byWhen, byWhom }));
      }}
    >
      {ROLES.map((role) => (
        <SelectField
          key={role}
          label={words[role]}
          options={[
            { id: '', name: role === 'action' ? words.choose : words.notThere },
            ...headers.map((header) => ({ id: header, name: header })),
          ]}
          chosen={roles[role] ?? ''}
          onChoose={(id) => {
            setRoles({ ...roles, [role]: id === '' ? undefined : id });
          }}
        />
      ))}
      <p className="wrong" role="alert">
        {isTried && wrong}
      </p>
      <p className="quiet">{words.kept}</p>
      <div className="buttons foot">
        <Button look="main" isSubmit>
          {words.keep}
        </Button>
        <Button onClick={onBack}>{WORDS.cancel}</Button>
      </div>
    </form>
  );
}

function problemOf(roles: Readonly<Record<(typeof ROLES)[number], string | undefined>>): string | undefined {
  const { action, byWhen, byWhom } = roles;
  if (action === undefined || (byWhen === undefined && byWhom === undefined)) return words.missing;
  return action === byWhen || action === byWhom || byWhen === byWhom ? words.twice : undefined;
}
