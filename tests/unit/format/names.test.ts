import { expect, it } from 'vitest';
import { formatAge, formatListName, formatName, formatSex } from '#lib/format/names.ts';

it('writes a name as called and as sorted', () => {
  const person = { familyName: 'Alvarez Quintero', givenName: 'Maria' };
  expect(formatName(person)).toBe('Maria Alvarez Quintero');
  expect(formatListName(person)).toBe('Alvarez Quintero, Maria');
});

it('leaves no stray comma or space for a person with one name', () => {
  expect(formatName({ familyName: 'Suharto', givenName: '' })).toBe('Suharto');
  expect(formatListName({ familyName: ' Suharto ', givenName: ' ' })).toBe('Suharto');
});

it('says so when age or sex is not known', () => {
  expect(formatAge(68)).toBe('68 y');
  expect(formatAge(0)).toBe('0 y');
  expect(formatAge(null)).toBe('age not known');
  expect(formatSex('unknown')).toBe('Sex not known');
});
