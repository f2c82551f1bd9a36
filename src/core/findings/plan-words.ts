import type { Plan } from '../plan/types';
import { once } from '../lists/once';

/** Everything that the plan says beside its dates and owners, in one text. */
export const planWords = once(({ grids }: Plan): string =>
  grids
    .flatMap(({ title, actions, objectives, priorities, outcomes, comments }) => [
      title,
      ...actions.flatMap(({ action, outcome, notes, resources }) => [
        action,
        ...[outcome, notes, resources].flatMap((beside) => beside?.text ?? []),
      ]),
      ...[...objectives, ...priorities, ...outcomes, ...comments].map(({ text }) => text),
    ])
    .join('\n'),
);
