import type { JSX } from 'preact';
import { Button } from '../ui/button';
import { WORDS } from '../words';
import { words } from '../words/views/no-plan';

export interface NoPlanProps {
  /** Whether there is a row that may be the header. */
  readonly there: 'columns' | 'no columns';
  readonly what: string;
  readonly why: string;
  readonly whatToDo: string;
  readonly onPoint: () => void;
  readonly onSample: () => void;
  readonly onAgain: () => void;
  /** Left out where nobody has said where the plan is. */
  readonly onForget: (() => void) | undefined;
}

/** A workbook without a plan: calmly what was looked for, how it looks, and the ways on. */
export default function NoPlan({
  there,
  what,
  why,
  whatToDo,
  onPoint,
  onSample,
  onAgain,
  onForget,
}: NoPlanProps): JSX.Element {
  return (
    <section className="page-of" aria-labelledby="no-plan">
      <h2 id="no-plan">{what}</h2>
      <p>{why}</p>
      <p>{whatToDo}</p>
      <p className="quiet">{words.grid}</p>
      <table className="example">
        <thead>
          <tr>
            {words.columns.map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {words.row.map((cell) => (
              <td key={cell}>{cell}</td>
            ))}
          </tr>
        </tbody>
      </table>
      <div className="buttons">
        {there === 'columns' && (
          <Button look="main" onClick={onPoint}>
            {words.point}
          </Button>
        )}
        <Button look={there === 'columns' ? 'plain' : 'main'} onClick={onSample}>
          {words.sample}
        </Button>
        <Button onClick={onAgain}>{words.again}</Button>
        {onForget && <Button onClick={onForget}>{WORDS.plan.forget}</Button>}
      </div>
    </section>
  );
}
