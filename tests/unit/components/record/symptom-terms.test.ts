import { describe, expect, it } from 'vitest';
import { editDraft, startDraftState } from '#components/record/draft-editing.ts';
import { summariseSymptom } from '#components/record/symptom-summary.ts';
import { ALL_SETS, askedCode, setOf, setProgress } from '#components/record/symptom-terms.ts';
import { EXAMINATION_FINDINGS, SYMPTOMS } from '#lib/clinical/codes.ts';
import { emptyDraft } from '#lib/intake/draft-content.ts';

describe('sets of symptoms', () => {
  it('ask every symptom and examination finding exactly once', () => {
    const asked = ALL_SETS.flatMap(({ codes }) => codes);
    expect([...asked].sort()).toEqual([...SYMPTOMS, ...EXAMINATION_FINDINGS].sort());
  });

  it('find the set of a code, and take no other code for a symptom', () => {
    expect(setOf('leg-pain')?.id).toBe('express');
    expect(setOf('monofilament-reduced')?.id).toMatch(/^examination-/);
    expect(askedCode('potassium-serum')).toBeNull();
  });

  it('count yes, no and not asked apart', () => {
    const { content } = editDraft(startDraftState(emptyDraft('2026-11-22')), {
      type: 'answer-symptom',
      code: 'fever',
      status: 'absent',
    });
    expect(setProgress(content, ['fever', 'leg-pain'])).toEqual({ yes: 0, no: 1, notAsked: 1 });
  });
});

describe('a symptom in one line', () => {
  const symptom = {
    code: 'tingling' as const,
    status: 'present' as const,
    side: 'both' as const,
    severity: '6',
    durationDays: '60',
    nocturnal: true,
    exertional: null,
    suddenOnset: false,
    worsening: null,
  };

  it('says what was answered, with "not" for what was asked and is not so', () => {
    expect(summariseSymptom(symptom)).toBe('both sides, 60 days, 6/10, at night, not sudden');
  });

  it('says nothing of what was not asked or cannot be read', () => {
    const bare = {
      ...symptom,
      side: null,
      severity: '1.',
      durationDays: 'a while',
      nocturnal: null,
      suddenOnset: null,
    };
    expect(summariseSymptom(bare)).toBe('');
  });
});
