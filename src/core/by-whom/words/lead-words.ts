/** Words that say of the name behind them that it leads, in cells of owners as in headings: 'Lead: Housing Manager'. */
export const LEAD_WORDS = 'leads?|responsible|accountable|owners?';
