import type { Action } from '../plan/types';

const ON_DEMAND =
  /^(?:as(?: and when| when)?|if|when|where|whenever)(?: and when)? (?:required|needed|necessary|appropriate|applicable|requested|they arise|it arises)\.?$|^on (?:request|demand)\.?$/i;

/** True where a by-when is 'As required' or the like: never due, and never over. */
export const isOnDemand = ({ byWhen }: Action): boolean => ON_DEMAND.test(byWhen.text.trim());
