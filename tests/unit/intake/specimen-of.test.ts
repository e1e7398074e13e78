import { expect, it } from 'vitest';
import { screen } from '#lib/clinical/screen.ts';
import { assembleFacts } from '#lib/intake/assemble-facts.ts';
import { specimenOf } from '#lib/intake/specimen-of.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { draftOf, labRow, patient, TODAY } from './draft-facts.ts';

it('keeps the notes as typed and adds the answer to the question once', () => {
  expect(specimenOf({ specimen: [' haemolysed ', ''], confirmedAsTyped: false })).toEqual(['haemolysed']);
  expect(specimenOf({ specimen: ['confirmed-as-typed'], confirmedAsTyped: true })).toEqual(['confirmed-as-typed']);
});

it('takes the answer back when the value was changed', () => {
  expect(specimenOf({ specimen: ['confirmed-as-typed'], confirmedAsTyped: false })).toEqual([]);
});

it('raises a repeat for potassium 10.5 only once it was confirmed, so that a slipped key opens no case', () => {
  const flagsWith = (confirmedAsTyped: boolean) => {
    const draft = draftOf({ labs: [labRow({ value: '10.5', confirmedAsTyped })] });
    const facts = assembleFacts({ patient, priorLabs: [], draft, asOf: TODAY, id: 'x' });
    return screen(facts, knowledge).findings.flatMap((finding) => (finding.kind === 'red-flag' ? [finding.code] : []));
  };
  expect(flagsWith(false)).toEqual([]);
  expect(flagsWith(true)).toContain('uninterpretable-critical');
});
