/** The answers of a function, each worked out once and kept as long as the function itself. */
export function remembering<T, R>(of: (thing: T) => R): (thing: T) => R {
  const answers = new Map<T, R>();
  return (thing) => {
    const known = answers.get(thing);
    if (known !== undefined) return known;
    const answer = of(thing);
    answers.set(thing, answer);
    return answer;
  };
}

/** The same for what is mostly asked again at once: it remembers the last answer alone. */
export function rememberingLast<T, R>(of: (thing: T) => R): (thing: T) => R {
  let last: { readonly thing: T; readonly answer: R } | undefined;
  return (thing) => {
    if (last?.thing !== thing) last = { thing, answer: of(thing) };
    return last.answer;
  };
}

/** What is asked again and again of the same thing is worked out once. It is forgotten together with that thing. */
export function once<T extends object, R>(of: (thing: T) => R): (thing: T) => R {
  const answers = new WeakMap<T, { readonly answer: R }>();
  return (thing) => {
    let known = answers.get(thing);
    if (!known) {
      known = { answer: of(thing) };
      answers.set(thing, known);
    }
    return known.answer;
  };
}
