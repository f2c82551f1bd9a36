import { HostProblem } from './host';

/** A part of the program that is fetched when it is first needed. @throws HostProblem 'not loaded'; it may be tried again */
export async function onDemand<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch {
    throw notLoaded();
  }
}

/** The same, made into what its users share; where it could not be had, the next one tries again. */
export function sharedOnDemand<Part, Made>(load: () => Promise<Part>, make: (part: Part) => Made): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () => {
    made ??= onDemand(load)
      .then(make)
      .catch((problem: unknown) => {
        made = undefined;
        throw problem;
      });
    return made;
  };
}

export const notLoaded = (): HostProblem =>
  new HostProblem(
    'not loaded',
    'A part of Plan Grid could not be loaded.',
    'There is no connection, or a newer version has taken its place.',
    'Try again; if that doesn’t help, close Plan Grid and open it anew.',
  );
