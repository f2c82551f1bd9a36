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
