// Names as people are called and as lists are sorted.

export type PersonName = { familyName: string; givenName: string };

/** "Maria Alvarez Quintero": as on a banner. Either part may be empty. */
export function formatName({ familyName, givenName }: PersonName): string {
  return [givenName, familyName]
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ');
}

/** "Alvarez Quintero, Maria": as in a list that is sorted by family name. */
export function formatListName({ familyName, givenName }: PersonName): string {
  return [familyName, givenName]
    .map((part) => part.trim())
    .filter(Boolean)
    .join(', ');
}

/** "68 y"; unknown is said, never left blank. */
export function formatAge(ageYears: number | null): string {
  return ageYears === null ? 'age not known' : `${ageYears} y`;
}

/** "12 Mar 1958 (68 y)" is put together by the caller; this is the word for sex for clinical use. */
export function formatSex(sex: 'female' | 'male' | 'unknown'): string {
  switch (sex) {
    case 'female':
      return 'Female';
    case 'male':
      return 'Male';
    case 'unknown':
      return 'Sex not known';
  }
}
