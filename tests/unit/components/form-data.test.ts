import { expect, it } from 'vitest';
import { allOf, answerOf, textOf } from '#components/forms/form-data.ts';
import { readPatientForm } from '#components/patients/read-patient-form.ts';

function form(entries: [string, string][]): FormData {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

it('reads an empty or blank box as nothing', () => {
  expect(textOf(form([['phone', '  ']]), 'phone')).toBeNull();
  expect(textOf(form([]), 'phone')).toBeNull();
  expect(textOf(form([['phone', ' 020 ']]), 'phone')).toBe('020');
});

it('reads every tick under one name', () => {
  expect(
    allOf(
      form([
        ['rules', 'halal'],
        ['rules', 'no-beef'],
      ]),
      'rules',
    ),
  ).toEqual(['halal', 'no-beef']);
  expect(allOf(form([]), 'rules')).toEqual([]);
});

it('never turns "not asked" into "no"', () => {
  expect(answerOf(form([['pregnant', 'yes']]), 'pregnant')).toBe(true);
  expect(answerOf(form([['pregnant', 'no']]), 'pregnant')).toBe(false);
  expect(answerOf(form([['pregnant', 'not-asked']]), 'pregnant')).toBeNull();
  expect(answerOf(form([]), 'pregnant')).toBeNull();
});

it('sends what cannot be read as it was typed, for the server to refuse', () => {
  const input = readPatientForm(
    form([
      ['givenName', 'Maria'],
      ['birthDate', '30 feb 1958'],
    ]),
  );
  expect(input).toMatchObject({ givenName: 'Maria', familyName: '', birthDate: '30 feb 1958', sex: '', diet: null });
});
