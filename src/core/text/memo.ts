/**
 * A function of a text that remembers its answers: plans say the same few hundred things again and again. It forgets
 * everything when it has met too many different texts, so that a long session doesn't grow without end.
 */
export function memoize<T, Text extends string = string>(of: (text: Text) => T, most = 20_000): (text: Text) => T {
  // Kept in a box, so that an answer can be undefined.
  const answers = new Map<Text, { readonly answer: T }>();
  return (text) => {
    const known = answers.get(text);
    if (known) return known.answer;
    if (answers.size >= most) answers.clear();
    const answer = of(text);
    answers.set(text, { answer });
    return answer;
  };
}
