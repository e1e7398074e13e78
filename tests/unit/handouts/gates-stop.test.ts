import { describe, expect, it } from 'vitest';
import { compileHandout } from '#lib/clinical/handouts/compile.ts';
import { foods } from '#lib/knowledge/foods.ts';
import { handoutKnowledge } from '#lib/knowledge/handout-knowledge.ts';
import { compiled, effect, egfr, FIVE, handoutInput, lab, potassium, printedFoods } from './handout-case.ts';

const five = { nutrients: [...FIVE] };
const highInPotassium = new Set(
  foods.filter((food) => (food.amounts.potassiumMg ?? 999) >= 200).map((food) => food.id),
);

describe('G1, a red flag nobody acknowledged', () => {
  const symptoms = [{ code: 'leg-swelling', status: 'present', side: 'left' }];

  it('holds the whole print, with a hold sheet instead', () => {
    const result = compiled({ symptoms });
    expect(effect(result, 'G1')).toBe('hold');
    expect(result.blocked).toBe(true);
    expect(result.document).toBeNull();
    expect(result.holdSheet?.kind).toBe('hold-sheet');
  });
  it('is released by the acknowledgement, not by clearing the gate', () => {
    expect(compiled({ symptoms, acknowledged: 'all' }).blocked).toBe(false);
    expect(compiled({ symptoms, request: { cleared: ['G1'] } }).blocked).toBe(true);
  });
  it('does not hold for a flag that is only soon', () => {
    const result = compiled({
      patient: { conditions: ['type-2-diabetes'] },
      symptoms: [{ code: 'numbness', status: 'present', side: 'both', durationDays: 60 }],
    });
    expect(result.blocked).toBe(false);
  });
  it('puts rest in place of the stretch once a possible clot is acknowledged', () => {
    const text = JSON.stringify(compiled({ symptoms, acknowledged: 'all' }).document);
    expect(text).toContain('Rest your leg.');
    expect(text).not.toContain('Stretch your calf');
  });
});

describe('G2 to G4, blocks', () => {
  it.each([
    ['eating disorder', { patient: { conditions: ['eating-disorder'] } }, 'G2'],
    ['poor intake with low potassium', { patient: { circumstances: ['poor-intake'] }, labs: [potassium('3.4')] }, 'G2'],
    [
      'body mass index below 16',
      { measurements: [{ code: 'bmi', value: '15.9', unit: 'kg/m2', takenOn: '2026-11-18' }] },
      'G2',
    ],
    ['17 years old', { patient: { birthDate: '2008-11-21' } }, 'G3'],
    ['birth date unknown', { patient: { birthDate: null } }, 'G3'],
    ['tube feeding', { patient: { circumstances: ['enteral-feeding'] } }, 'G4'],
    ['nil by mouth', { patient: { circumstances: ['nil-by-mouth'] } }, 'G4'],
    ['palliative care', { patient: { circumstances: ['palliative-care'] } }, 'G4'],
  ])('%s blocks and cannot be cleared', (_, change, gate) => {
    const cleared = ['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G8', 'G14', 'G16', 'G17'] as const;
    for (const request of [{}, { cleared: [...cleared] }]) {
      const result = compiled({ ...change, request, acknowledged: 'all' });
      expect(effect(result, gate)).toBe('block');
      expect(result.blocked).toBe(true);
      expect(printedFoods(result)).toEqual([]);
    }
  });
  it.each([
    ['18 today', { patient: { birthDate: '2008-11-20', pregnant: false } }],
    ['poor intake with normal electrolytes', { patient: { circumstances: ['poor-intake'] }, labs: [potassium('3.5')] }],
    ['body mass index 16', { measurements: [{ code: 'bmi', value: '16', unit: 'kg/m2', takenOn: '2026-11-18' }] }],
  ])('%s does not block', (_, change) => {
    expect(compiled(change).blocked).toBe(false);
  });
  it('prints no food, portion or weight word for refeeding', () => {
    const text = JSON.stringify(compiled({ patient: { conditions: ['eating-disorder'] } }).holdSheet);
    expect(text).toContain('We will make a plan with you.');
    expect(text).not.toMatch(/spoon|handful|weight|good foods/i);
  });
});

describe('G5, potassium unsafe', () => {
  it.each([
    ['potassium 5.5', [potassium('5.5'), egfr('90')], {}, true],
    ['potassium 5.4 with good kidneys', [potassium('5.4'), egfr('60')], {}, false],
    ['potassium 5.1 with eGFR 59', [potassium('5.1'), egfr('59')], {}, true],
    ['potassium 5.0 with eGFR 59', [potassium('5.0'), egfr('59')], {}, false],
    ['potassium 5.1 with eGFR 60', [potassium('5.1'), egfr('60')], {}, false],
    ['potassium 5.1 with kidneys unknown', [potassium('5.1')], {}, true],
    ['eGFR 29', [potassium('4.5'), egfr('29')], {}, true],
    ['eGFR 30', [potassium('4.5'), egfr('30')], {}, false],
    ['more than 5.5, as the laboratory wrote it', [potassium('>5.4'), egfr('90')], {}, true],
    [
      'haemolysed 5.7',
      [lab('potassium-serum', '5.7', 'mmol/L', '2026-11-18', { specimen: ['haemolysed'] }), egfr('90')],
      {},
      true,
    ],
    [
      '5.3 haemolysed, with an eGFR of 45',
      [lab('potassium-serum', '5.3', 'mmol/L', '2026-11-18', { specimen: ['haemolysed'] }), egfr('45')],
      {},
      true,
    ],
    ['5.9 without a date', [{ analyte: 'potassium-serum', value: '5.9', unit: 'mmol/L' }, egfr('90')], {}, true],
    ['45, which may be 4.5', [potassium('45'), egfr('90')], {}, true],
    [
      '5.9 that was entered in error',
      [lab('potassium-serum', '5.9', 'mmol/L', '2026-11-18', { status: 'entered-in-error' }), egfr('90')],
      {},
      false,
    ],
    ['5.9 before a newer 4.5', [potassium('5.9', '2026-11-01'), potassium('4.5'), egfr('90')], {}, false],
    ['4.8 and 5.6 of one day', [potassium('4.8'), potassium('5.6'), egfr('90')], {}, true],
    ['haemodialysis', [potassium('4.5')], { circumstances: ['haemodialysis'] }, true],
    [
      'earlier high potassium with kidney disease',
      [potassium('4.5'), egfr('50')],
      { conditions: ['hyperkalaemia-history', 'ckd'] },
      true,
    ],
    [
      'earlier high potassium with good kidneys',
      [potassium('4.5'), egfr('80')],
      { conditions: ['hyperkalaemia-history'] },
      false,
    ],
    ['kidney disease of unknown stage', [potassium('4.5')], { conditions: ['ckd'] }, true],
    ['kidney disease, eGFR 91 days old', [potassium('4.5'), egfr('50', '2026-08-21')], { conditions: ['ckd'] }, true],
    ['kidney disease, all known and fine', [potassium('4.5'), egfr('50')], { conditions: ['ckd'] }, false],
    ['low-potassium diet', [potassium('4.5'), egfr('90')], { restrictions: ['low-potassium'] }, true],
  ])('%s', (_, labs, patient, isHeld) => {
    const result = compiled({ labs, patient, acknowledged: 'all' });
    expect(effect(result, 'G5')).toBe(isHeld ? 'hold' : null);
    expect(result.blocked).toBe(isHeld);
  });
  it('prints the potassium-limited version once a dietitian has confirmed', () => {
    const result = compiled({
      labs: [lab('magnesium-serum', '0.60', 'mmol/L'), potassium('5.9')],
      patient: { conditions: ['ckd'], medicines: ['ace-inhibitor'] },
      request: { ...five, cleared: ['G5'] },
      acknowledged: 'all',
    });
    expect(result.blocked).toBe(false);
    expect(printedFoods(result).filter((food) => highInPotassium.has(food))).toEqual([]);
    expect(result.lists.magnesium?.length).toBeGreaterThan(0);
    expect(result.lists.potassium).toEqual([]);
    const medium = printedFoods(result).filter((id) =>
      foods.find((food) => food.id === id)?.flags.includes('k-medium'),
    );
    expect(medium.length).toBeLessThanOrEqual(2);
    const text = JSON.stringify(result.document);
    expect(text).toContain('Do not use salt substitutes.');
    expect(text).toContain('Boil vegetables in lots of water.');
    expect(text).toContain('Foods with less potassium: ');
    const g6 = result.gates.find((outcome) => outcome.gate === 'G6');
    expect(g6?.effect).toBe('filter');
    expect(g6?.holds).toEqual([]);
    expect(g6?.why).toContain('covered by the potassium-limited sheet that a dietitian confirmed (G5)');
    expect(result.gates.filter((outcome) => outcome.effect === 'hold')).toEqual([]);
  });
});

describe('G6, potassium unknown on a medicine that raises it', () => {
  const onDrug = { medicines: ['ace-inhibitor'] };
  it.each([
    ['nothing measured', [], true],
    ['both fine', [potassium('5.0'), egfr('60')], false],
    ['both fine at 90 days', [potassium('5.0', '2026-08-22'), egfr('60', '2026-08-22')], false],
    ['potassium 91 days old', [potassium('5.0', '2026-08-21'), egfr('60')], true],
    ['eGFR 91 days old', [potassium('5.0'), egfr('60', '2026-08-21')], true],
    ['potassium 5.1', [potassium('5.1'), egfr('60')], true],
    ['eGFR 59', [potassium('5.0'), egfr('59')], true],
    ['less than 6, which may be 5.5', [potassium('<6.0'), egfr('90')], true],
    ['40 days old', [potassium('4.5', '2026-10-11'), egfr('90')], false],
    [
      '40 days old and haemolysed',
      [lab('potassium-serum', '4.5', 'mmol/L', '2026-10-11', { specimen: ['haemolysed'] }), egfr('90')],
      true,
    ],
  ])('%s', (_, labs, isHeld) => {
    const result = compiled({ labs, patient: onDrug, request: five, acknowledged: 'all' });
    expect(result.gates.some((outcome) => outcome.gate === 'G6' && outcome.effect === 'hold')).toBe(isHeld);
    if (isHeld && !result.blocked) {
      expect(printedFoods(result).filter((food) => highInPotassium.has(food))).toEqual([]);
      expect(result.lists.potassium).toEqual([]);
    }
  });
  it('prints potassium foods after a clinician has cleared it', () => {
    const result = compiled({ patient: onDrug, request: { ...five, cleared: ['G6'] } });
    expect(result.lists.potassium?.length).toBeGreaterThan(0);
    expect(JSON.stringify(result.document)).toContain('Do not use salt substitutes.');
  });
  it('is released by nobody when the table of gates says so', () => {
    const gates = handoutKnowledge.gates.map((rule) => ({ ...rule, releaser: 'nobody' as const }));
    const input = handoutInput({ patient: onDrug, request: { ...five, cleared: ['G6'] } });
    expect(compileHandout(input, { ...handoutKnowledge, gates }).lists.potassium).toEqual([]);
  });
  it('does not apply without such a medicine', () => {
    expect(effect(compiled({ patient: { medicines: ['metformin'] } }), 'G6')).toBeNull();
  });
});

describe('G8, calcium and vitamin D', () => {
  it.each([
    ['adjusted calcium 2.63', { labs: [lab('calcium-adjusted', '2.63', 'mmol/L')] }, true],
    ['adjusted calcium 2.62', { labs: [lab('calcium-adjusted', '2.62', 'mmol/L')] }, false],
    ['total calcium 2.63 without albumin', { labs: [lab('calcium-total', '2.63', 'mmol/L')] }, true],
    ['total calcium 2.62 without albumin', { labs: [lab('calcium-total', '2.62', 'mmol/L')] }, false],
    [
      'total calcium 2.62 with albumin 45',
      { labs: [lab('calcium-total', '2.62', 'mmol/L'), lab('albumin', '45', 'g/L')] },
      false,
    ],
    ['sarcoidosis', { patient: { conditions: ['sarcoidosis'] } }, true],
    ['hyperparathyroidism', { patient: { conditions: ['hyperparathyroidism'] } }, true],
    ['tuberculosis', { patient: { conditions: ['tuberculosis'] } }, true],
    ['lymphoma', { patient: { conditions: ['lymphoma'] } }, true],
  ])('%s', (_, change, isHeld) => {
    const result = compiled({ ...change, request: five, acknowledged: 'all' });
    expect(effect(result, 'G8')).toBe(isHeld ? 'hold' : null);
    const fortified = new Set(foods.filter((food) => food.flags.includes('fortified')).map((food) => food.id));
    if (!isHeld) return expect(result.lists['vitamin-d']?.length).toBeGreaterThan(0);
    expect(result.lists.calcium).toEqual([]);
    expect(result.lists['vitamin-d']).toEqual([]);
    expect(printedFoods(result).filter((food) => fortified.has(food))).toEqual([]);
    expect(JSON.stringify(result.document)).not.toContain('time outside');
  });
  it('is released by a clinician', () => {
    const result = compiled({
      patient: { conditions: ['sarcoidosis'] },
      request: { nutrients: ['calcium'], cleared: ['G8'] },
    });
    expect(result.lists.calcium?.length).toBeGreaterThan(0);
  });
});

describe('G11, G16, G17: what nobody asked', () => {
  it.each([
    ['woman of 55', { birthDate: '1971-11-20' }, 'hold'],
    ['woman of 56', { birthDate: '1970-11-20' }, null],
    ['woman of 55 who is not pregnant', { birthDate: '1971-11-20', pregnant: false }, null],
    ['man of 30', { birthDate: '1996-01-01', sex: 'male' }, null],
    ['sex unknown at 30', { birthDate: '1996-01-01', sex: 'unknown' }, 'filter'],
    ['pregnant', { birthDate: '1996-01-01', pregnant: true }, 'filter'],
    ['breastfeeding', { birthDate: '1996-01-01', pregnant: false, circumstances: ['breastfeeding'] }, 'filter'],
  ])('pregnancy: %s', (_, patient, expected) => {
    const result = compiled({ patient });
    expect(effect(result, 'G11')).toBe(expected);
    expect(result.blocked).toBe(expected === 'hold');
  });
  it('holds while allergies were not asked, whatever is cleared', () => {
    const result = compiled({ patient: { allergens: null }, request: { cleared: ['G16'] } });
    expect(effect(result, 'G16')).toBe('hold');
    expect(result.blocked).toBe(true);
    expect(compiled({ patient: { allergens: [] } }).blocked).toBe(false);
  });
  it.each([
    ['90 days ago', { reviewed: { medicines: '2026-08-22' } }, null],
    ['91 days ago', { reviewed: { medicines: '2026-08-21' } }, 'hold'],
    ['never', { reviewed: {} }, 'hold'],
    ['list not asked', { medicines: null }, 'hold'],
    ['in the future', { reviewed: { medicines: '2026-11-21' } }, 'hold'],
  ])('medicines checked %s', (_, patient, expected) => {
    const result = compiled({
      patient,
      request: { nutrients: ['potassium', 'vitamin-k', 'magnesium', 'vitamin-c'], cleared: ['G17'] },
    });
    expect(effect(result, 'G17')).toBe(expected);
    expect(result.lists.magnesium?.length).toBeGreaterThan(0);
    if (expected === null) return;
    expect(result.lists.potassium).toEqual([]);
    expect(result.lists['vitamin-k']).toEqual([]);
    expect(printedFoods(result)).not.toContain('grapefruit-pink-red');
    expect(JSON.stringify(result.document)).toContain('We have not checked your medicines for a while.');
  });
  it('treats unknown medicines as warfarin and as a potassium medicine', () => {
    const result = compiled({ patient: { medicines: null }, request: five });
    const unsafe = foods.filter((food) => (food.amounts.vitaminKUg ?? 999) >= 20 || highInPotassium.has(food.id));
    expect(printedFoods(result).filter((id) => unsafe.some((food) => food.id === id))).toEqual([]);
  });
  it('holds everything when the only list is held', () => {
    const result = compiled({ patient: { reviewed: {} }, request: { nutrients: ['potassium'] } });
    expect(result.blocked).toBe(true);
    expect(result.holdSheet).not.toBeNull();
  });
});
