import type { JSX } from 'preact';
import { words } from '../words/views/preview';

/** What stands in a cell and what would, on one line; that one takes the other's place is said to whoever listens, too. */
export const BeforeAfter = ({ before, after }: { readonly before: string; readonly after: string }): JSX.Element => (
  <>
    <span className="visually-hidden">{words.before} </span>
    <del>{before === '' ? words.empty : before}</del>
    <span aria-hidden="true"> → </span>
    <span className="visually-hidden">{words.after} </span>
    <ins>{after === '' ? words.empty : after}</ins>
  </>
);
