// What a review of a list changes: an entry is never rewritten, the old one ends and a new one begins.

export type HistoryDifference<Current, Answer> = { ended: Current[]; added: Answer[] };

/** Entries are the same when every part of them is. The order of both lists is kept. */
export function historyDifference<Current, Answer>(
  current: Current[],
  answers: Answer[],
  currentText: (entry: Current) => string,
  answerText: (entry: Answer) => string,
): HistoryDifference<Current, Answer> {
  const wanted = new Set(answers.map(answerText));
  const there = new Set(current.map(currentText));
  return {
    ended: current.filter((entry) => !wanted.has(currentText(entry))),
    added: answers.filter((entry) => !there.has(answerText(entry))),
  };
}

/** The place of the first answer that names the same thing as an earlier one; null when there is none. */
export function repeatedPlace<Answer>(answers: Answer[], thing: (entry: Answer) => string): number | null {
  const seen = new Set<string>();
  for (const [place, entry] of answers.entries()) {
    if (seen.has(thing(entry))) return place;
    seen.add(thing(entry));
  }
  return null;
}
