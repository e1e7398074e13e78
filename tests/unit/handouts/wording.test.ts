import { describe, expect, it } from 'vitest';
import { compileHandout } from '#lib/clinical/handouts/compile.ts';
import { documentText } from '#lib/clinical/handouts/document-text.ts';
import { findNeverPrint } from '#lib/clinical/handouts/never-print.ts';
import { countSyllables, measureReading } from '#lib/clinical/handouts/reading-grade.ts';
import { foods } from '#lib/knowledge/foods.ts';
import { handoutKnowledge } from '#lib/knowledge/handout-knowledge.ts';
import { handoutUnits } from '#lib/knowledge/handout-units.ts';
import { type CaseChange, compiled, context, FIVE, handoutInput, lab } from './handout-case.ts';

function text(change: CaseChange = {}): string {
  const { document } = compiled({ acknowledged: 'all', ...change });
  if (!document) throw new Error('blocked');
  return documentText(document);
}
const low = [lab('magnesium-serum', '0.58', 'mmol/L')];

describe('what the sheet says', () => {
  it('is about food that may help until a clinician has confirmed', () => {
    const possible = text();
    expect(possible).toContain('Your leg trouble may have a link with magnesium. We do not know yet.');
    expect(possible).toContain('We have not tested your magnesium yet.');
    expect(possible).not.toMatch(/is low\b/);
    const tested = text({ labs: low });
    expect(tested).toContain('A blood test shows your magnesium may be low.');
    expect(tested).toContain('On 18 November 2026 your magnesium was lower than usual.');
    expect(tested).not.toMatch(/is low\b/);
    const confirmed = text({ labs: low, request: { confirmed: ['magnesium'] } });
    expect(confirmed).toContain('Food for your legs: your plan');
    expect(confirmed).toContain('Your magnesium is low. Your care team is treating this.');
    expect(confirmed).toContain('Take only what your care team gave you.');
  });
  it('speaks of the list that is printed when another is held', () => {
    const result = compiled({
      labs: [lab('magnesium-serum', '0.60', 'mmol/L')],
      patient: { medicines: ['ace-inhibitor'] },
      request: { nutrients: ['potassium', 'magnesium'], confirmed: ['potassium'] },
    });
    expect(result.lists.potassium).toEqual([]);
    expect(JSON.stringify(result.document)).toContain('A blood test shows your magnesium may be low.');
    expect(JSON.stringify(result.document)).not.toContain('is low.');
  });
  it('promises no food when the list is emptied', () => {
    const allergens = ['milk', 'egg', 'fish', 'mollusc', 'tree-nut', 'peanut', 'soy', 'wheat', 'gluten', 'sesame'];
    const patient = {
      diet: 'vegan',
      allergens,
      restrictions: ['low-potassium', 'low-phosphate', 'low-oxalate', 'soft-texture'],
      medicines: ['warfarin'],
    };
    const request = { nutrients: ['magnesium' as const], cleared: ['G5' as const] };
    for (const change of [
      { patient, request },
      { patient, request, labs: low },
      { patient, request: { ...request, confirmed: ['magnesium' as const] } },
    ]) {
      const sheet = text(change);
      expect(sheet).toContain('Our list does not suit you. Please ask your dietitian.');
      expect(sheet).not.toMatch(/foods (?:can )?help|Food is a safe first step|covers them all|Good foods to pick/);
    }
  });
  it('speaks of no test for a list that is not offered', () => {
    const sheet = text({
      request: { nutrients: ['magnesium', 'iron', 'vitamin-k'] },
      patient: { medicines: ['warfarin'] },
    });
    expect(sheet).toContain('We have not tested your magnesium yet.');
    expect(sheet).not.toMatch(/your [a-z, ]*iron|vitamin K yet/);
  });
  it('speaks of no midwife to somebody whose sex is not known', () => {
    const unknown = text({ patient: { birthDate: '1996-01-01', sex: 'unknown' } });
    expect(unknown).toContain('Do not eat liver or take cod liver oil.');
    expect(unknown).not.toContain('midwife');
    expect(text({ patient: { birthDate: '1996-01-01', pregnant: true } })).toContain('Ask your midwife about tuna.');
  });
  it('shortens a very long name at the head of each page, never under the title', () => {
    const lastName = 'Fernández-Castellanos y Gutiérrez de la Concepción Ruiz Montenegro';
    const { document } = compiled({ context: { patient: { ...context.patient, lastName } } });
    expect(document?.header.patient).toBe('Maria Fernández-Castellanos y Gutiérrez de la Co…, born 2 March 1958');
    expect(JSON.stringify(document?.blocks[0])).toContain(`Maria ${lastName}`);
  });
  it('takes no notice of a confirmed nutrient that was not asked for', () => {
    const plain = compiled({ request: { nutrients: ['magnesium'] } });
    const result = compiled({ request: { nutrients: ['magnesium'], confirmed: ['calcium'] } });
    expect(result.document).toEqual(plain.document);
  });
  it('puts confirmed lists before possible ones', () => {
    const { document } = compiled({ request: { nutrients: ['magnesium', 'vitamin-b12'], confirmed: ['vitamin-b12'] } });
    const lists = document?.blocks.filter((block) => block.kind === 'food-list').map((block) => block.nutrient);
    expect(lists).toEqual(['vitamin-b12', 'magnesium']);
  });
  it('has the emergency box right below the main message', () => {
    const { document, holdSheet } = compiled();
    expect(document?.blocks.map((block) => block.kind).slice(0, 3)).toEqual(['title', 'main-message', 'get-help-now']);
    expect(holdSheet).toBeNull();
  });
  it('says which medicines can lower it, and never to stop them', () => {
    const sheet = text({ patient: { medicines: ['ppi'] }, labs: low });
    expect(sheet).toContain(
      'Some things can lower magnesium: stomach acid tablets. Do not stop any medicine on your own.',
    );
  });
  it('makes no sheet when no nutrient was asked for', () => {
    const input = handoutInput();
    const result = compileHandout({ ...input, request: { ...input.request, nutrients: [] } }, handoutKnowledge);
    expect(result).toMatchObject({ blocked: true, document: null, holdSheet: null, lists: {} });
  });
  it('names no emergency number of its own', () => {
    expect(JSON.stringify(handoutUnits)).not.toMatch(/\b(?:999|911|112|111)\b/);
    const clinic = { name: null, phone: null, adviceLine: null, emergencyNumber: null, openingHours: null };
    expect(text({ context: { clinic } })).toContain('Call the emergency number now if:');
  });
  it('does not tell a vegan that plants give B12', () => {
    const sheet = text({ patient: { diet: 'vegan' }, request: { nutrients: ['vitamin-b12'] } });
    expect(sheet).toContain('Plants do not give you B12.');
    expect(sheet).toContain('Soya milk: 1 glass, with added vitamin B12');
    const none = text({ patient: { diet: 'vegan', allergens: ['soy'] }, request: { nutrients: ['vitamin-b12'] } });
    expect(none).toContain('Our list does not suit you. Please ask your dietitian.');
    expect(none).toContain('Ask your dietitian for foods that suit you.');
  });
  it('gives the sun line only when every reason against it was asked about', () => {
    const vitaminD = { nutrients: ['vitamin-d' as const] };
    expect(text({ request: vitaminD })).toContain('A short time outside');
    for (const patient of [
      { conditions: ['lupus'] },
      { conditions: ['skin-cancer-history'] },
      { medicines: ['photosensitiser'] },
      { medicines: ['quinolone'] },
      { medicines: ['amiodarone'] },
      { conditions: ['immunosuppression'] },
      { conditions: null },
      { medicines: null },
    ]) {
      expect(text({ patient, request: vitaminD })).not.toContain('outside');
    }
  });
  it('says when an allergen could not be filtered, and what was left out only where that may be shown', () => {
    expect(compiled({ patient: { allergens: ['mustard', 'milk'] } }).notFiltered).toEqual(['mustard']);
    const sheet = text({ patient: { allergens: ['mustard', 'fish'] } });
    expect(sheet).toContain('We could not check these lists for mustard. Read each label.');
    expect(sheet).not.toMatch(/fish/i);
    expect(text({ patient: { allergens: ['fish'] }, context: { showAllergy: true } })).toContain(
      'We left out fish because of your allergy.',
    );
  });
  it('does not speak of quinine to somebody who may be prescribed it', () => {
    expect(text()).toContain('Do not use quinine');
    expect(text({ patient: { medicines: ['quinine'] } })).not.toContain('quinine');
    expect(text({ patient: { medicines: null } })).not.toContain('quinine');
  });
  it('does not offer milk or tuna advice to somebody who does not have them', () => {
    const pregnant = { pregnant: true, birthDate: '1996-01-01' };
    expect(text({ patient: pregnant })).toContain('Ask your midwife about tuna. Choose pasteurised milk and cheese.');
    expect(text({ patient: { ...pregnant, diet: 'vegan' } })).not.toMatch(/tuna|pasteurised/);
    expect(text({ patient: { allergens: ['milk'], conditions: ['kidney-stones-calcium'] } })).not.toContain(
      'Keep having milk',
    );
  });
  it('spells for the United States where asked', () => {
    const sheet = text({ request: { nutrients: [...FIVE] }, context: { spelling: 'us' } });
    expect(sheet).toContain('yogurt');
    expect(sheet).not.toContain('yoghurt');
    expect(sheet).toContain('November 20, 2026');
  });
  it('says "Skip any food" when the diet was not asked, and asks about kidneys when a potassium list is printed without them', () => {
    expect(text({ patient: { diet: null } })).toContain('Skip any food here that you do not eat.');
    expect(text({ request: { nutrients: ['potassium'] } })).toContain('We do not have a fresh check of your kidneys.');
  });
});

describe('what is never printed', () => {
  it.each([
    'Take 500 mg each day',
    'eat 50 µg',
    '25 % of your need',
    '100% natural',
    'You have a deficiency',
    'this cures cramps',
    'It relieves pain',
    'prevents cramps',
    'a superfood',
    'Drink plenty',
    '8 glasses of water',
    'eat more salt',
    'avoid leafy greens',
    '10 minutes of sun',
    'spirulina',
    'star fruit',
    'stop taking your insulin',
    'watch your weight',
    'fasting',
    'rule G5',
    'nitrous oxide',
    'possible DVT',
    'visit www.example.org',
    'natural remedy',
    'B12 repairs nerves',
  ])('%s', (sentence) => {
    expect(findNeverPrint(sentence)).not.toEqual([]);
  });
  it('lets every unit and every food name through', () => {
    for (const [id, unit] of Object.entries(handoutUnits))
      expect({ id, hits: findNeverPrint(unit.text) }).toEqual({ id, hits: [] });
    for (const food of foods)
      for (const words of Object.values(food.plain))
        expect(findNeverPrint(`${words.name}: ${words.portion}`)).toEqual([]);
  });
  it('stops a sheet with a dose in a free text, but not for a name', () => {
    expect(() => compiled({ context: { nextStep: { what: 'start magnesium 300 mg', on: null } } })).toThrow(
      /never|handout not made/,
    );
    const named = compiled({
      context: { patient: { firstName: 'Cures', lastName: 'Weight', birthDate: '1958-03-02' } },
    });
    expect(named.document).not.toBeNull();
  });
});

describe('every unit', () => {
  it('rests on a statement, a gate or a section of the wording', () => {
    const furniture = [
      'page-word',
      'page-of',
      'prepared-line',
      'prepared-line-open',
      'emergency-words',
      'clinic-words',
    ];
    const bare = Object.entries(handoutUnits).filter(
      ([id, unit]) => unit.because.length === 0 && !furniture.includes(id),
    );
    expect(bare.map(([id]) => id)).toEqual([]);
  });
  it('is readable at grade 6 by itself', () => {
    const hard = Object.entries(handoutUnits)
      .filter(([id]) => !/heading|title|prepared|foot|header|page|words|notice-allergen|teach-/.test(id))
      .map(([id, unit]) => ({ id, grade: measureReading([unit.text.replace(/\*\*|\{[a-z-]+\}/g, ' ')]).grade }))
      .filter(({ grade }) => grade > 6);
    expect(hard).toEqual([]);
  });
  it('has knowledge that survives JSON', () => {
    expect(JSON.parse(JSON.stringify(handoutKnowledge))).toEqual(handoutKnowledge);
  });
});

describe('the Flesch-Kincaid measure', () => {
  it.each([
    ['cat', 1],
    ['water', 2],
    ['banana', 3],
    ['medicine', 3],
    ['little', 2],
    ['cooked', 1],
    ['started', 2],
    ['cheese', 1],
    ['oranges', 3],
    ['handful', 2],
    ['interpreter', 4],
    ['juice', 1],
    ['breathe', 1],
    ['cereal', 3],
    ['family', 3],
    ['doctor', 2],
    ['people', 2],
    ["don't", 1],
  ])('%s has %i syllables', (word, syllables) => {
    expect(countSyllables(word)).toBe(syllables);
  });
  it('is 0.39 x words a sentence + 11.8 x syllables a word - 15.59', () => {
    // 6 words, 1 sentence, 6 syllables: 2.34 + 11.8 - 15.59 = -1.45 (shown to one decimal)
    expect(measureReading(['The cat sat on the mat.'])).toEqual({ grade: -1.4, words: 6, sentences: 1, syllables: 6 });
    expect(
      measureReading(['Nutritional deficiencies predispose individuals to debilitating neuropathic symptomatology.'])
        .grade,
    ).toBeGreaterThan(18);
  });
  it('counts a colon inside a line as no end of a sentence', () => {
    expect(measureReading(['Some things can lower it: water pills.']).sentences).toBe(1);
  });
  it('leaves names of nutrients out of the count', () => {
    expect(measureReading(['Vitamin B12 and magnesium can help.']).words).toBe(3);
  });
});
