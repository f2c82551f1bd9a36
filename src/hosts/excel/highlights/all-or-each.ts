/** Something that couldn't be done, by its name. */
export interface Failed {
  readonly name: string;
  readonly error: unknown;
}

/**
 * Does something for all at once; where that fails, for each by itself, in its order.
 * @throws what was thrown at last where it fails for each of them.
 */
export async function allOrEach<T, Result>(
  all: readonly T[],
  nameOf: (one: T) => string,
  atOnce: (all: readonly T[]) => Promise<Result[]>,
  alone: (one: T) => Promise<Result[]> = (one) => atOnce([one]),
): Promise<{ readonly done: readonly Result[]; readonly failed: readonly Failed[] }> {
  if (all.length === 0) return { done: [], failed: [] };
  try {
    return { done: await atOnce(all), failed: [] };
  } catch {
    const tried = await each(all, nameOf, alone);
    const [first] = tried.failed;
    if (first && tried.done.length === 0) throw first.error;
    return tried;
  }
}

async function each<T, Result>(
  all: readonly T[],
  nameOf: (one: T) => string,
  alone: (one: T) => Promise<Result[]>,
): Promise<{ done: Result[]; failed: Failed[] }> {
  const [one, ...rest] = all;
  if (one === undefined) return { done: [], failed: [] };
  const own = await alone(one).then(
    (done) => ({ done, failed: [] }),
    (error: unknown) => ({ done: [], failed: [{ name: nameOf(one), error }] }),
  );
  const others = await each(rest, nameOf, alone);
  return { done: [...own.done, ...others.done], failed: [...own.failed, ...others.failed] };
}
