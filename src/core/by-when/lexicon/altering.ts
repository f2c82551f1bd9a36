import { type Entry, each } from './entry';

/** Words that change a time beside them, in ways that no rule reads. */
export const ALTERING: readonly Entry[] = [
  [
    { kind: 'altering' },
    each('even | odd | in even | in odd', 'years') + ' | ' + each('even | odd', 'numbered years') + ' | ' + each('subsequent | following | future | later', 'years') + ' | ' + each('several | many', 'times') + ' | ' + each('by | in | on', 'rotation') + ' | at intervals | periodic | periodically | occasionally | sometimes | intermittent | intermittently | sporadic | sporadically | every so often | from time to time | staggered | seasonal | seasonally | year on year | years running | in succession | consecutive | quarter by quarter | month by month | irregular | irregularly | varies | variable | various | it depends | unlikely | doubtful | undecided | part way | part way through | partway | partway through | either side | rev | rev. | either side of | backdated to | backdated from | no longer | outside of | sooner than | even months | odd months | extension granted | extension agreed | extension requested | ' + each('day | days | week | weeks | month | months | year', 'extension | extension granted | extension agreed | delay | late | slippage | slip | overrun | early | earlier | behind'),
  ],
  [{ kind: 'and more' }, 'etc | et cetera | and so on | and again | repeat | repeats | repeated | to be repeated | repeating'],
]; // prettier-ignore
