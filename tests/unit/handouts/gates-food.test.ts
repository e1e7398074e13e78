import { describe, expect, it } from 'vitest';
import { foods } from '#lib/knowledge/foods.ts';
import { compiled, effect, egfr, FIVE, lab, potassium, printedFoods } from './handout-case.ts';

const ALL = [...FIVE, 'thiamine', 'vitamin-b6', 'vitamin-k', 'vitamin-e', 'vitamin-c', 'iron'] as const;
const request = { nutrients: [...ALL] };
const fine = [potassium('4.5'), egfr('90')];

function food(id: string) {
  const found = foods.find((one) => one.id === id);
  if (!found) throw new Error(`no food ${id}`);
  return found;
}
const textOf = (result: ReturnType<typeof compiled>) => JSON.stringify(result.document);

describe('gates that filter foods or add a line', () => {
  it.each([
    ['G7', { medicines: ['warfarin'] }, 'Keep your green vegetables about the same'],
    ['G9', { conditions: ['kidney-stones-calcium'] }, 'Keep having milk or yoghurt with meals.'],
    ['G9', { restrictions: ['low-oxalate'] }, 'Ask first about spinach and chard.'],
    ['G12', { conditions: ['heart-failure'] }, 'Drink only the amount your care team set for you.'],
    ['G12', { restrictions: ['fluid-limit'] }, 'Keep to your fluid limit.'],
    ['G12', { conditions: ['ascites'] }, 'Drink only the amount your care team set for you.'],
    ['G13', { conditions: ['hypertension'] }, 'Choose foods with no added salt.'],
    ['G15', { conditions: ['dysphagia'] }, 'Ask your speech therapist'],
    ['G15', { restrictions: ['soft-texture'] }, 'Skip nuts, seeds, dry bread and raw vegetables.'],
    ['G18', { conditions: ['type-1-diabetes'] }, 'Choose whole fruit, not juice or dried fruit.'],
    ['G19', { medicines: ['simvastatin-or-atorvastatin'] }, 'Do not have grapefruit with your'],
    ['G19', { medicines: ['amiodarone'] }, 'Do not have grapefruit with your'],
    ['G20', { medicines: ['maoi'] }, 'Do not eat yeast spread, aged cheese or natto'],
    ['G20', { medicines: ['linezolid'] }, 'Do not eat yeast spread, aged cheese or natto with your linezolid.'],
    [
      'G19',
      { medicines: ['calcium-channel-blocker', 'amiodarone'] },
      'Do not have grapefruit with your blood pressure tablets and amiodarone.',
    ],
    ['G21', { medicines: ['levothyroxine'] }, 'Take your thyroid pill on an empty stomach.'],
    ['G21', { medicines: ['quinolone'] }, 'Do not take it with milk'.toLowerCase()],
    ['G21', { medicines: ['bisphosphonate'] }, 'plain water only'],
    ['G22', { conditions: ['haemochromatosis'] }, 'Do not start iron or vitamin C pills.'],
    ['G24', { conditions: ['osteoporosis'] }, 'Good foods to pick'],
  ])('%s applies to %j and prints its line', (gate, patient, line) => {
    const result = compiled({ patient, request, labs: fine });
    expect(effect(result, gate)).not.toBeNull();
    expect(textOf(result).replaceAll('Do not take', 'do not take')).toContain(line);
    expect(effect(compiled({ request, labs: fine }), gate)).toBeNull();
    expect(textOf(compiled({ request, labs: fine })).includes(line)).toBe(line === 'Good foods to pick');
  });

  it.each([
    ['G10', 'magnesium 1.01', [lab('magnesium-serum', '1.01', 'mmol/L')], true],
    ['G10', 'magnesium 1.00', [lab('magnesium-serum', '1.00', 'mmol/L')], false],
    ['G12', 'sodium 129', [lab('sodium', '129', 'mmol/L')], true],
    ['G12', 'sodium 130', [lab('sodium', '130', 'mmol/L')], false],
    ['G14', 'phosphate 1.46', [lab('phosphate', '1.46', 'mmol/L')], true],
    ['G14', 'phosphate 1.45', [lab('phosphate', '1.45', 'mmol/L')], false],
    ['G18', 'HbA1c 48', [lab('hba1c', '48', 'mmol/mol')], true],
    ['G18', 'HbA1c 47', [lab('hba1c', '47', 'mmol/mol')], false],
    [
      'G18',
      'HbA1c 60 before a 44',
      [lab('hba1c', '60', 'mmol/mol', '2024-01-10'), lab('hba1c', '44', 'mmol/mol')],
      true,
    ],
    ['G18', 'HbA1c 6.5 %', [lab('hba1c', '6.5', '%')], true],
    ['G18', 'fasting glucose 7.0', [lab('glucose-fasting', '7.0', 'mmol/L')], true],
    ['G18', 'fasting glucose 6.9', [lab('glucose-fasting', '6.9', 'mmol/L')], false],
    ['G23', 'PLP 201', [lab('pyridoxal-5-phosphate', '201', 'nmol/L')], true],
    ['G23', 'PLP 200', [lab('pyridoxal-5-phosphate', '200', 'nmol/L')], false],
  ])('%s at %s', (gate, _, labs, applies) => {
    expect(effect(compiled({ labs, request, acknowledged: 'all' }), gate) !== null).toBe(applies);
  });

  it('G10 never prints a magnesium list when magnesium is above its range', () => {
    const result = compiled({ labs: [lab('magnesium-serum', '1.05', 'mmol/L')], request });
    expect(result.lists.magnesium).toEqual([]);
    expect(textOf(result)).toContain('Epsom salts');
  });
  it('G7 removes what is high, moderate or unknown in vitamin K from every list, and the vitamin K section', () => {
    const result = compiled({ patient: { medicines: ['warfarin'] }, request });
    expect(result.lists['vitamin-k']).toEqual([]);
    for (const id of printedFoods(result)) expect(food(id).amounts.vitaminKUg ?? 999).toBeLessThan(20);
    expect(textOf(result)).not.toMatch(/avoid|natto|eat more/i);
    expect(
      textOf(compiled({ patient: { medicines: ['warfarin'], conditions: ['kidney-stones-calcium'] }, request })),
    ).not.toContain('spinach');
  });
  it('G13 leaves one cheese and no tinned fish', () => {
    const printed = printedFoods(compiled({ patient: { conditions: ['hypertension'] }, request })).map(food);
    expect(printed.filter((one) => one.group === 'cheese').length).toBeLessThanOrEqual(1);
    expect(printed.filter((one) => one.traits.includes('tinned-fish') || (one.amounts.sodiumMg ?? 999) >= 460)).toEqual(
      [],
    );
  });
  it('G15 leaves nothing with skin, seeds, grains, bones or dry fibres', () => {
    const printed = printedFoods(compiled({ patient: { conditions: ['dysphagia'] }, request, labs: fine }));
    expect(printed.length).toBeGreaterThan(5);
    expect(
      printed.filter((id) =>
        /rice-|(?:black|white|kidney|soy)-?beans|chickpeas|berries|mackerel|herring|trout|pork|chicken|nuts|seeds/.test(
          id,
        ),
      ),
    ).toEqual([]);
  });
  it('G14 removes what is high in phosphorus until a dietitian has confirmed', () => {
    const patient = { restrictions: ['low-phosphate'] };
    for (const id of printedFoods(compiled({ patient, request })))
      expect(food(id).amounts.phosphorusMg).toBeLessThan(150);
    const cleared = compiled({ patient, request: { ...request, cleared: ['G14'] } });
    expect(printedFoods(cleared).some((id) => (food(id).amounts.phosphorusMg ?? 0) >= 150)).toBe(true);
  });
  it('G22 and G23 print no iron and no B6 list', () => {
    expect(compiled({ patient: { conditions: ['haemochromatosis'] }, request }).lists.iron).toEqual([]);
    const result = compiled({ labs: [lab('pyridoxal-5-phosphate', '250', 'nmol/L')], request, acknowledged: 'all' });
    expect(result.lists['vitamin-b6']).toEqual([]);
    expect(printedFoods(result)).not.toContain('fortified-whole-grain-cereal');
    expect(textOf(result)).toContain('Bring all your vitamin bottles.');
  });
  it('orders gates block, hold, filter, line', () => {
    const result = compiled({
      patient: {
        birthDate: '2012-01-01',
        sex: 'male',
        conditions: ['heart-failure', 'sarcoidosis'],
        medicines: ['warfarin'],
      },
    });
    expect(result.gates.map((outcome) => outcome.effect)).toEqual(['block', 'hold', 'filter', 'filter', 'line']);
  });
  it.each([
    ['G5', 'eGFR 25', lab('egfr', '25', 'mL/min/1.73m2')],
    ['G14', 'eGFR 29', lab('egfr', '29', 'mL/min/1.73m2')],
    ['G12', 'eGFR 29', lab('egfr', '29', 'mL/min/1.73m2')],
    ['G18', 'HbA1c 60', lab('hba1c', '60', 'mmol/mol')],
  ])('%s is warned by %s in pregnancy, though nothing else may be read from it', (gate, _, bad) => {
    const result = compiled({ patient: { birthDate: '1990-01-01', pregnant: true }, labs: [bad], request });
    expect(result.gates.find((outcome) => outcome.gate === gate)?.why).toContain('not usable: repeat first');
  });
  it.each([
    ['magnesium', lab('magnesium-serum', '1.10', 'mmol/L', '2026-11-18', { specimen: ['haemolysed'] })],
    ['potassium', lab('potassium-serum', '5.3', 'mmol/L', '2026-11-18', { specimen: ['haemolysed'] })],
  ] as const)('prints no %s list after a high result that cannot be used', (nutrient, spoilt) => {
    const result = compiled({ labs: [egfr('90'), spoilt], request });
    expect(result.blocked).toBe(false);
    expect(result.lists[nutrient]).toEqual([]);
    expect(compiled({ labs: fine, request }).lists[nutrient]?.length).toBeGreaterThan(0);
  });
  it('offers iron foods only with a finding of low iron, or when confirmed', () => {
    const labs = [...fine, lab('ferritin', '8', 'ug/L')];
    expect(compiled({ labs, request }).lists.iron?.length).toBeGreaterThan(0);
    expect(compiled({ labs: fine, request: { ...request, confirmed: ['iron'] } }).lists.iron?.length).toBeGreaterThan(
      0,
    );
    const without = compiled({ labs: fine, request });
    expect(without.lists.iron).toEqual([]);
    expect(textOf(without)).not.toContain('carry air to your muscles');
  });
  it('leaves out a cereal with added iron in iron overload', () => {
    const patient = { conditions: ['haemochromatosis'], diet: 'vegan' };
    const heavy = 'fortified-whole-grain-cereal';
    expect(printedFoods(compiled({ patient: { diet: 'vegan' }, request, labs: fine }))).toContain(heavy);
    expect(printedFoods(compiled({ patient, request, labs: fine }))).not.toContain(heavy);
  });
  it('leaves out grains that may hold gluten when wheat is the allergen', () => {
    const result = compiled({ patient: { allergens: ['wheat'] }, request, labs: fine });
    expect(printedFoods(result).filter((id) => food(id).mayContain.includes('gluten'))).toEqual([]);
    expect(result.removed).toContainEqual({
      food: 'oatmeal-cooked-with-water',
      nutrient: 'magnesium',
      why: 'wheat allergy',
      rule: 'allergen:wheat',
    });
  });
  it('says why in names and dates that staff use', () => {
    const patient = { conditions: ['heart-failure'], medicines: ['ace-inhibitor', 'nsaid'] };
    const whys = compiled({ patient, request, labs: [potassium('5.2', '2026-11-02'), egfr('75')] }).gates.map(
      (outcome) => `${outcome.gate} ${outcome.why}`,
    );
    expect(whys).toContain(
      'G6 ACE inhibitor, NSAID pain reliever; potassium 5.2 mmol/L on 2 Nov 2026; eGFR 75 mL/min/1.73m2 on 18 Nov 2026',
    );
    expect(whys).toContain('G12 heart failure');
  });
  it('holds a list whose nutrient is already too high', () => {
    const result = compiled({
      labs: [lab('25-oh-vitamin-d', '400', 'nmol/L')],
      request: { nutrients: ['vitamin-d', 'magnesium'] },
    });
    expect(result.lists['vitamin-d']).toEqual([]);
    expect(result.held).toEqual([{ nutrient: 'vitamin-d', gate: null, why: 'vitamin D is above its range' }]);
  });
});
