import { headsGlossary } from '../words/glossary-lines';
import { actionNumber } from '../words/action-number';
import type { RowTexts } from '../table/page-breaks';
import type { RowKind, SaidAbove, SheetSigns } from './row-kinds';
import { firstCell, firstTwo, textIn } from '../table/row-shape';
import type { SheetRow } from '../table/rows';

/** What is said above the row that comes below this one. */
export function saidBelow(
  row: SheetRow,
  kind: RowKind,
  texts: RowTexts | undefined,
  said: SaidAbove,
  isRepeated: boolean,
  { traitsOf }: SheetSigns,
): SaidAbove {
  const { above, columns } = said;
  switch (kind.is) {
    case 'header': {
      const isSameTable = columns?.action === kind.columns.action;
      return { ...said, columns: kind.columns, traits: traitsOf(kind.columns), section: 'rows', above: isSameTable ? above : undefined };
    }
    case 'other header': {
      const isGlossary = row.cells.size === 2 && headsGlossary(firstTwo(row).map(([, { text }]) => text));
      return { ...said, columns: undefined, section: isGlossary ? 'glossary' : said.section };
    }
    case 'action': {
      const number = columns?.number === undefined ? undefined : textIn(row, columns.number) || actionNumber(texts?.action ?? '')?.written;
      // Made whole: most rows are actions, and to make one after another is quicker so than to copy.
      return { section: 'rows', columns, traits: said.traits, above: texts, aboveNumber: number, last: texts?.action, isTitled: said.isTitled };
    }
    case 'continuation': {
      if (!above || !texts) return said;
      return { ...said, section: 'rows', above: { ...above, action: joined(above.action, texts.action), byWhen: joined(above.byWhen, texts.byWhen), byWhom: joined(above.byWhom, texts.byWhom) } };
    }
    case 'title':
      return { ...said, section: 'lines', above: undefined, aboveNumber: undefined, last: undefined, isTitled: true };
    case 'objective':
      return { ...said, section: said.section === 'rows' ? 'rows' : 'lines', above: isRepeated ? above : undefined };
    case 'section':
      // 'Contact: policy@town.gov.uk' below a title says all that it has to say.
      if (kind.of === 'comments' && !columns && /[:–-]\s*\S/.test(firstCell(row)[1].text)) return said;
      return { ...said, section: kind.of === 'delivery plan' ? (columns ? 'rows' : 'lines') : kind.of };
    case 'glossary':
      return { ...said, section: said.section === 'rows' && kind.entries.length > 1 ? 'comments' : said.section };
    case 'note':
      return { ...said, section: 'comments' };
    case 'priority':
      if (kind.titles) return { ...said, section: 'lines', above: undefined, last: undefined, isTitled: false };
      return { ...said, above: said.section === 'rows' ? undefined : above };
    case 'heading':
    case 'objective alone':
      return { ...said, above: said.section === 'rows' ? undefined : above };
    case 'cards':
    case 'heading rest':
    case 'furniture':
    case 'remark':
    case 'text':
    case 'nothing':
      return said;
  }
} // prettier-ignore

/** Whether words go on is told by the last of those above them; thousands of rows may be one. */
const joined = (before: string, text: string): string => `${before} ${text}`.trim().slice(-MOST_ABOVE);
const MOST_ABOVE = 2000;
