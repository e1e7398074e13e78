// The words beside the codes: what staff read, and what may and may not follow "You told us about ..." on paper.

import { describe, expect, it } from 'vitest';
import { findNeverPrint } from '#lib/clinical/handouts/never-print.ts';
import { measureReading } from '#lib/clinical/handouts/reading-grade.ts';
import type { Term } from '#lib/clinical/vocabulary.ts';
import { CIRCUMSTANCE_GROUPS } from '#lib/knowledge/vocabulary/circumstances.ts';
import { CONDITION_GROUPS } from '#lib/knowledge/vocabulary/conditions.ts';
import { EXAMINATION_GROUPS } from '#lib/knowledge/vocabulary/examination.ts';
import { vocabulary } from '#lib/knowledge/vocabulary/index.ts';
import { MEDICINE_GROUPS } from '#lib/knowledge/vocabulary/medicine-term.ts';
import { SYMPTOM_GROUPS } from '#lib/knowledge/vocabulary/symptom-term.ts';

const sets: [string, Record<string, Term>][] = Object.entries(vocabulary);
const terms = sets.flatMap(([set, words]) =>
  Object.entries(words).map(([code, term]) => ({ place: `${set}.${code}`, ...term })),
);
const plainWords = terms.flatMap(({ place, plain }) => (plain === null ? [] : [{ place, plain }]));

describe('the words of staff', () => {
  it('stand beside every code, and no two codes of a set share a label', () => {
    for (const [set, words] of sets) {
      const labels = Object.values(words).map((term) => term.label);
      expect(labels.length, set).toBeGreaterThan(0);
      expect(new Set(labels).size, set).toBe(labels.length);
      for (const label of labels) expect(label, set).toMatch(/^(eGFR|[A-Z0-9])/);
    }
  });

  it('are of the United Kingdom', () => {
    const american = /\b(edema|ischemia|anemia|hemoglobin|diarrhea|color|center|fiber)\b/i;
    for (const { place, label, plain } of terms) expect(`${label} ${plain}`, place).not.toMatch(american);
  });

  it('stand in known groups, and no group is empty', () => {
    const grouped: [readonly string[], Record<string, { group: string }>][] = [
      [SYMPTOM_GROUPS, vocabulary.symptoms],
      [EXAMINATION_GROUPS, vocabulary.examination],
      [CIRCUMSTANCE_GROUPS, vocabulary.circumstances],
      [CONDITION_GROUPS, vocabulary.conditions],
      [MEDICINE_GROUPS, vocabulary.medicines],
    ];
    for (const [groups, words] of grouped) {
      const used = new Set(Object.values(words).map((term) => term.group));
      expect([...used].sort()).toEqual([...groups].sort());
    }
  });

  it('name the members of every class of medicine', () => {
    for (const [code, { members }] of Object.entries(vocabulary.medicines))
      expect(members.length, code).toBeGreaterThan(0);
    expect(vocabulary.medicines.warfarin.members).toEqual(expect.arrayContaining(['acenocoumarol', 'phenprocoumon']));
    expect(vocabulary.medicines.ppi.members).toEqual(
      expect.arrayContaining(['omeprazole', 'lansoprazole', 'pantoprazole']),
    );
  });

  it('say what each decision reason needs', () => {
    expect(vocabulary.decisionReasons['will-monitor'].needs).toBe('date');
    expect(vocabulary.decisionReasons['not-relevant'].needs).toBe('comment');
    expect(vocabulary.decisionReasons['other-cause-found'].needs).toBe('cause');
  });
});

describe('the words of patients', () => {
  it('are at reading grade 6 or lower, whole sets together', () => {
    const symptoms = Object.values(vocabulary.symptoms).flatMap(({ plain }) => plain ?? []);
    expect(measureReading(symptoms.map((plain) => `You told us about ${plain}.`)).grade).toBeLessThanOrEqual(6);
  });

  it('are short and hold nothing that may never be printed', () => {
    for (const { place, plain } of plainWords) {
      expect(plain.split(' ').length, place).toBeLessThanOrEqual(8);
      expect(findNeverPrint(plain), place).toEqual([]);
    }
  });

  it('are missing where they would tell a diagnosis, a drug habit, weight or the name of a red flag', () => {
    const silent = [vocabulary.conditions, vocabulary.redFlags, vocabulary.examination, vocabulary.measurements];
    for (const words of silent) for (const term of Object.values(words)) expect(term.plain).toBeNull();
    const { circumstances, medicines, symptoms } = vocabulary;
    const kept = [
      circumstances['nitrous-oxide'],
      circumstances['high-alcohol'],
      circumstances['palliative-care'],
      medicines.dolutegravir,
      medicines['oral-contraceptive'],
      medicines.cisplatin,
      medicines.lithium,
      symptoms['weight-loss'],
      symptoms['sexual-dysfunction'],
    ];
    for (const term of kept) expect(term.plain, term.label).toBeNull();
  });
});
