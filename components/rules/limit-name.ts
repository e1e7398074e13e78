// The name of a decision limit below the name of its analyte.

/** "magnesium-emergency-low" of serum magnesium as "emergency low": without the words that the analyte's code has too. */
export function limitName(id: string, analyte: string): string {
  const known = analyte.split('-');
  const words = id.split('-');
  const own = words.filter((word) => !known.includes(word));
  return (own.length === 0 ? words : own).map((word) => (word === 'lrinec' ? 'LRINEC' : word)).join(' ');
}
