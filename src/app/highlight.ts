import { highlightsOf } from '../core/findings/highlights';
import type { Analysis } from '../core/analysis';
import { RULES } from '../core/findings/rules';
import type { Highlighting } from '../core/workbook/abilities';
import type { WorkbookHost } from '../core/workbook/host';
import { type Call, nextStep } from './call';
import type { Session } from './session';

type Highlighter = Session<WorkbookHost & Highlighting>;

/** Checks, and highlights what was found. @returns how many cells are highlighted. @throws HostProblem, Cancelled */
export const highlight = (session: Highlighter, call: Call): Promise<{ analysis: Analysis; cells: number }> =>
  session.run('Highlight findings', async () => {
    const { host } = session;
    const { analysis } = await session.read(call, RULES);
    await nextStep(call, 'Highlighting the cells');
    const cells = await host.highlight(highlightsOf(analysis.findings));
    session.highlightAgain = ({ findings }) => host.highlight(highlightsOf(findings));
    return { analysis, cells };
  });

/** @returns how many cells bore a highlight. @throws HostProblem */
export const clearHighlights = (session: Highlighter): Promise<number> =>
  session.run('Clear highlights', () => {
    session.highlightAgain = undefined;
    return session.host.clearHighlights();
  });
