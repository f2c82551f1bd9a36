/** The parts of the United Kingdom that have bank holidays of their own. */
export const COUNTRIES = ['England and Wales', 'Scotland', 'Northern Ireland'] as const;
export type Country = (typeof COUNTRIES)[number];
