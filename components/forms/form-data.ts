// Reading a form's data into a command's input: what is empty is null, never an empty text.

/** The trimmed text of a field, or null. */
export function textOf(data: FormData, name: string): string | null {
  const value = data.get(name);
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? null : text;
}

/** Every ticked value under one name. */
export function allOf(data: FormData, name: string): string[] {
  return data.getAll(name).filter((value): value is string => typeof value === 'string');
}

/** A three-state answer: "yes", "no", anything else is not known. */
export function answerOf(data: FormData, name: string): boolean | null {
  const value = data.get(name);
  return value === 'yes' ? true : value === 'no' ? false : null;
}
