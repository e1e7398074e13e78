// Finds a term by what a person types: label first, then synonyms; every word typed must begin a word of the term.

export type Searchable = { code: string; label: string; synonyms: string[]; group: string };

/** The best matches, at most `limit`. An empty query gives the first terms as they stand. */
export function searchTerms<Item extends Searchable>(items: readonly Item[], query: string, limit = 8): Item[] {
  const wanted = words(query);
  if (wanted.length === 0) return items.slice(0, limit);
  return items
    .flatMap((item, order) => {
      const rank = rankOf(item, wanted, fold(query));
      return rank === null ? [] : [{ item, rank, order }];
    })
    .sort((one, other) => one.rank - other.rank || one.order - other.order)
    .slice(0, limit)
    .map(({ item }) => item);
}

/** The one term that `text` names exactly, by label, synonym or code, whatever its case and punctuation; `null` if none or several. */
export function exactTerm<Item extends Searchable>(items: readonly Item[], text: string): Item | null {
  const wanted = fold(text);
  if (wanted === '') return null;
  const found = items.filter((item) => [item.label, item.code, ...item.synonyms].some((name) => fold(name) === wanted));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Lower is better; `null`: no match. */
function rankOf(item: Searchable, wanted: string[], whole: string): number | null {
  const label = fold(item.label);
  if (label === whole || item.synonyms.some((synonym) => fold(synonym) === whole)) return 0;
  if (label.startsWith(whole)) return 1;
  if (beginsWords(label, wanted)) return 2;
  if (item.synonyms.some((synonym) => fold(synonym).startsWith(whole))) return 3;
  if (item.synonyms.some((synonym) => beginsWords(fold(synonym), wanted))) return 4;
  const everything = [label, item.code, ...item.synonyms.map(fold)].join(' ');
  return beginsWords(everything, wanted) ? 5 : null;
}

function beginsWords(text: string, wanted: string[]): boolean {
  const there = words(text);
  return wanted.every((word) => there.some((candidate) => candidate.startsWith(word)));
}

function words(text: string): string[] {
  return fold(text).split(' ').filter(Boolean);
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
