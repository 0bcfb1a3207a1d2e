/**
 * A pure function of one text that keeps its latest answers: the checks of one guard ask the same of the same few texts.
 * Keeps at most `most`, in two halves: when the newer is full, it takes the place of the older, which is forgotten whole.
 */
export function remembered<Answer>(most: number, compute: (text: string) => Answer): (text: string) => Answer {
  const half = Math.max(1, Math.floor(most / 2));
  let newer = new Map<string, Answer>();
  let older = new Map<string, Answer>();
  return (text) => {
    const known = newer.get(text);
    if (known !== undefined) return known;
    const answer = older.get(text) ?? compute(text);
    if (newer.size >= half) {
      older = newer;
      newer = new Map();
    }
    newer.set(text, answer);
    return answer;
  };
}

/** A pure function of one object that keeps its answer for as long as the object lives: one original is checked against many candidates. */
export function rememberedOf<Key extends object, Answer>(compute: (key: Key) => Answer): (key: Key) => Answer {
  const known = new WeakMap<Key, { readonly answer: Answer }>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found.answer;
    const answer = compute(key);
    known.set(key, { answer });
    return answer;
  };
}
