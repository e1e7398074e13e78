// Calendar dates as day numbers, by arithmetic on the characters: the facts hold only dates that exist.

/** Days before 1 March of year 0 of each date; only differences mean anything. */
export function dayNumber(date: string): number {
  const year = digit(date, 0) * 1000 + digit(date, 1) * 100 + digit(date, 2) * 10 + digit(date, 3);
  const month = digit(date, 5) * 10 + digit(date, 6);
  const day = digit(date, 8) * 10 + digit(date, 9);
  const shifted = month <= 2 ? year - 1 : year;
  const monthFromMarch = month > 2 ? month - 3 : month + 9;
  const leaps = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * 365 + leaps + Math.floor((153 * monthFromMarch + 2) / 5) + day;
}

/** Completed years; -1 where the birth lies after `asOf`. */
export function yearsBetween(birth: string, asOf: string): number {
  const years = yearOf(asOf) - yearOf(birth);
  // Month and day as text stand in the order of the calendar.
  const age = asOf.slice(5) < birth.slice(5) ? years - 1 : years;
  return age < 0 ? -1 : age;
}

function yearOf(date: string): number {
  return digit(date, 0) * 1000 + digit(date, 1) * 100 + digit(date, 2) * 10 + digit(date, 3);
}

function digit(text: string, place: number): number {
  return text.charCodeAt(place) - 48;
}
