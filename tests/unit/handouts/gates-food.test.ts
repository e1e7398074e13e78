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
  it('holds a list whose nutrient is already too high', () => {
    const result = compiled({
      labs: [lab('25-oh-vitamin-d', '400', 'nmol/L')],
      request: { nutrients: ['vitamin-d', 'magnesium'] },
    });
    expect(result.lists['vitamin-d']).toEqual([]);
    expect(result.held).toEqual([{ nutrient: 'vitamin-d', gate: null, why: 'vitamin-d is above its range' }]);
  });
});
