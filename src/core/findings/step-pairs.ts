import { COMES_BACK, NAMED_FOR, UNFINISHED } from './step-verbs';

/** False where the later step is of something that isn't finished, and where one of the two comes back each year or so. */
export const haveOrder = (earlier: string, later: string): boolean =>
  !UNFINISHED.test(later) && !COMES_BACK.test(earlier) && !COMES_BACK.test(later) && !areForOthers(earlier, later);

/** 'For the Ashby hub' and 'at the Marsh hub': both say for whom, and not for the same. */
function areForOthers(earlier: string, later: string): boolean {
  const [names, others] = [namesIn(earlier), namesIn(later)];
  return names.length > 0 && others.length > 0 && !names.some((name) => others.includes(name));
}

const namesIn = (text: string): readonly string[] => [...text.matchAll(NAMED_FOR)].flatMap(([, name]) => name ?? []);
