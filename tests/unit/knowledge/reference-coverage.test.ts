// Every row of the clinical reference, and the id of what carries it here. A row that nothing carries fails.

import { describe, expect, it } from 'vitest';
import {
  type Analyte,
  CIRCUMSTANCES,
  CONDITIONS,
  DIETS,
  MEASUREMENTS,
  MEDICINES,
  RESTRICTIONS,
} from '#lib/clinical/codes.ts';
import { readsOfRule } from '#lib/clinical/rule-reads.ts';
import { deficiencyCauses } from '#lib/knowledge/causes/index.ts';
import { handoutGates } from '#lib/knowledge/handout-gates.ts';
import { handoutUnits } from '#lib/knowledge/handout-units.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { interactions } from '#lib/knowledge/interactions.ts';

/** Tables 1.1 and 1.2. */
const ANALYTE_ROWS: [string, Analyte][] = [
  ['Magnesium', 'magnesium-serum'],
  ['Potassium', 'potassium-serum'],
  ['Calcium, total', 'calcium-total'],
  ['Albumin', 'albumin'],
  ['Calcium corrected for albumin', 'calcium-adjusted'],
  ['Calcium, ionised', 'calcium-ionised'],
  ['25-OH-vitamin D', '25-oh-vitamin-d'],
  ['25-OH-vitamin D3 only', '25-oh-vitamin-d'],
  ['Vitamin B12', 'vitamin-b12-serum'],
  ['Methylmalonic acid', 'methylmalonic-acid'],
  ['Homocysteine', 'homocysteine'],
  ['Holotranscobalamin', 'holotranscobalamin'],
  ['Thiamine diphosphate', 'thiamine-diphosphate-blood'],
  ['Transketolase (ETKAC)', 'transketolase-activation'],
  ['PLP', 'pyridoxal-5-phosphate'],
  ['Ascorbate', 'ascorbate-plasma'],
  ['Alpha-tocopherol', 'alpha-tocopherol'],
  ['Tocopherols to lipid ratio', 'alpha-tocopherol-lipid-ratio'],
  ['PT / INR', 'inr'],
  ['PIVKA-II', 'pivka-ii'],
  ['Phylloquinone (K1)', 'phylloquinone'],
  ['Phosphate', 'phosphate'],
  ['PTH', 'pth'],
  ['Ferritin', 'ferritin'],
  ['TSAT (with ferritin)', 'transferrin-saturation'],
  ['HbA1c', 'hba1c'],
  ['Glucose, fasting', 'glucose-fasting'],
  ['Creatinine', 'creatinine'],
  ['eGFR', 'egfr'],
  ['Creatine kinase', 'ck'],
  ['TSH', 'tsh'],
  ['D-dimer, FEU', 'd-dimer-feu'],
  ['D-dimer, DDU', 'd-dimer-ddu'],
  ['Haemoglobin', 'haemoglobin'],
  ['MCV', 'mcv'],
];

/** Tables 2.1 and 2.2. */
const FLAG_ROWS: [string, string][] = [
  ['Deep vein thrombosis', 'red-flag-suspected-dvt'],
  ['DVT escalated by chest signs', 'red-flag-possible-pulmonary-embolism'],
  ['Acute limb ischaemia', 'red-flag-acute-limb-ischaemia'],
  ['Chronic limb-threatening ischaemia', 'red-flag-chronic-limb-threatening-ischaemia'],
  ['Intermittent claudication / PAD', 'red-flag-claudication'],
  ['ABI', 'contributor-poor-circulation'],
  ['Cauda equina syndrome', 'red-flag-cauda-equina'],
  ['Acute compartment syndrome', 'red-flag-compartment-syndrome'],
  ['Necrotising soft-tissue infection', 'red-flag-necrotising-infection'],
  ['Cellulitis', 'red-flag-cellulitis'],
  ['Rhabdomyolysis', 'red-flag-rhabdomyolysis'],
  ['Critical and moderate potassium, low', 'red-flag-critical-potassium-low'],
  ['Critical and moderate potassium, high', 'red-flag-critical-potassium-high'],
  ['Critical magnesium, low', 'red-flag-critical-magnesium-low'],
  ['Critical magnesium, high', 'red-flag-critical-magnesium-high'],
  ['Critical calcium, low', 'red-flag-critical-calcium-low'],
  ['Critical calcium, high', 'red-flag-critical-calcium-high'],
  ['Critical phosphate', 'red-flag-critical-phosphate-low'],
  ['Wernicke encephalopathy', 'red-flag-wernicke'],
  ['Wet beriberi', 'red-flag-wet-beriberi'],
  ['Subacute combined degeneration', 'red-flag-subacute-combined-degeneration'],
  ['Refeeding risk', 'red-flag-refeeding-risk'],
  ['Diabetic distal symmetric polyneuropathy', 'red-flag-diabetic-neuropathy'],
  ['New ulcer, infection, Charcot', 'red-flag-diabetic-foot'],
  ['Atypical neuropathy', 'red-flag-atypical-neuropathy'],
  ['Dehydration, T1', 'red-flag-dehydration-severe'],
  ['Dehydration, T3', 'contributor-dehydration'],
  ['Over-exertion', 'contributor-overexertion'],
  ['Exercise hyponatraemia', 'red-flag-critical-sodium-low'],
  ['Systemic red flags', 'red-flag-systemic-illness'],
];

/** Sections 2.1 to 2.3. */
const INSTRUMENT_ROWS: [string, string][] = [
  ['MNSI questionnaire', 'mnsi-questionnaire'],
  ['MNSI examination', 'mnsi-examination'],
  ['DNS score', 'dns'],
  ['Caine', 'caine'],
  ['LRINEC', 'lrinec'],
  ['NICE CG32, one of', 'nice-refeeding-major'],
  ['NICE CG32, two of', 'nice-refeeding-minor'],
];

/** Table 3.1: the row of the table of interactions, and the gate that acts on it; `null` where no gate is needed. */
const INTERACTION_ROWS: [string, string, string | null][] = [
  ['Potassium', 'potassium-kidney', 'G5'],
  ['Potassium + drugs', 'potassium-medicine', 'G6'],
  ['Vitamin K', 'vitamin-k-antagonist', 'G7'],
  ['Magnesium', 'magnesium-kidney', 'G10'],
  ['Calcium', 'calcium', 'G8'],
  ['Calcium stones', 'calcium', 'G9'],
  ['Levothyroxine', 'levothyroxine', 'G21'],
  ['Other chelation: tetracycline', 'tetracycline', 'G21'],
  ['Other chelation: quinolone', 'quinolone', 'G21'],
  ['Other chelation: bisphosphonate', 'bisphosphonate', 'G21'],
  ['Other chelation: dolutegravir', 'dolutegravir', null],
  ['Other chelation: penicillamine', 'penicillamine', null],
  ['Vitamin D', 'vitamin-d', 'G8'],
  ['Grapefruit', 'grapefruit', 'G19'],
  ['Pregnancy', 'pregnancy', 'G11'],
  ['Diabetes', 'diabetes', 'G18'],
  ['Heart failure / fluid limit', 'fluid-limit', 'G12'],
  ['Refeeding / eating disorder', 'refeeding', 'G2'],
  ['Dysphagia', 'dysphagia', 'G15'],
  ['Bariatric surgery', 'bariatric-surgery', null],
  ['Haemochromatosis', 'iron-overload', 'G22'],
  ['G6PD deficiency / oxalate stones / dialysis', 'high-dose-vitamin-c', null],
  ['MAOI', 'maoi', 'G20'],
];

/** Table 3.2: the causes that carry the row, and the rule that speaks of it. */
const CAUSE_ROWS: [string, string[], string[]][] = [
  ['Metformin', ['metformin'], ['contributor-medicine-lowers-vitamin-b12']],
  ['PPI', ['ppi'], ['contributor-medicine-lowers-magnesium', 'contributor-medicine-lowers-vitamin-b12']],
  ['H2 blocker, colchicine, pregabalin, topiramate ...', ['b12-list'], ['contributor-medicine-lowers-vitamin-b12']],
  ['Nitrous oxide', ['nitrous-oxide'], ['contributor-medicine-lowers-vitamin-b12']],
  [
    'Loop diuretic',
    ['loop-diuretic'],
    ['contributor-medicine-lowers-potassium', 'contributor-medicine-lowers-thiamine'],
  ],
  ['Thiazide/indapamide', ['thiazide', 'thiazide-calcium'], ['contributor-medicine-lowers-sodium', 'excess-calcium']],
  ['Insulin, beta-2 agonist, theophylline, caffeine', ['potassium-shift'], ['contributor-medicine-lowers-potassium']],
  [
    'Corticosteroid, liquorice, laxatives',
    ['steroid-liquorice-laxative', 'steroid-bone'],
    ['contributor-medicine-lowers-potassium', 'contributor-medicine-lowers-vitamin-d'],
  ],
  ['Aminoglycoside, cisplatin, amphotericin ...', ['magnesium-wasting'], ['contributor-medicine-lowers-magnesium']],
  ['Bisphosphonate/denosumab', ['bone-medicine'], ['contributor-medicine-lowers-calcium']],
  ['Enzyme-inducing anticonvulsants', ['enzyme-inducer'], ['contributor-medicine-lowers-vitamin-d']],
  [
    'Isoniazid, hydralazine, penicillamine, levodopa',
    ['b6-antagonist'],
    ['contributor-medicine-lowers-vitamin-b6', 'deficiency-vitamin-b6'],
  ],
  ['Pyridoxine products', ['b6-product'], ['red-flag-b6-toxicity', 'excess-vitamin-b6']],
  [
    'Orlistat, bile-acid resin, mineral oil',
    ['fat-blocker'],
    [
      'contributor-medicine-lowers-vitamin-d',
      'contributor-medicine-lowers-vitamin-e',
      'contributor-medicine-lowers-vitamin-k',
    ],
  ],
  ['Warfarin; long broad-spectrum antibiotics', ['vitamin-k-antagonist'], ['contributor-medicine-lowers-vitamin-k']],
  ['Alcohol', ['alcohol'], ['contributor-alcohol']],
  [
    'Bariatric surgery, coeliac, IBD ...',
    ['gut'],
    [
      'deficiency-thiamine',
      'deficiency-vitamin-b12',
      'deficiency-vitamin-d',
      'deficiency-calcium',
      'deficiency-vitamin-e',
      'deficiency-vitamin-k',
    ],
  ],
  ['Dialysis', ['dialysis'], ['deficiency-thiamine', 'deficiency-vitamin-b6', 'deficiency-vitamin-c']],
  ['Statins', ['statin'], ['contributor-statin-muscle-symptoms']],
  ['Others causing cramps', ['cramp-medicine'], ['contributor-medicine-causes-cramps']],
  ['Fluoroquinolone, bortezomib, vinca ...', ['toxic-neuropathy'], ['contributor-medicine-causes-neuropathy']],
  ['Copper deficiency', ['copper'], ['contributor-copper-deficiency-mimic']],
];

/** Speaks of the row by the level, whatever raised it; every other rule reads a code of its row. */
const BY_LEVEL = ['excess-calcium'];

/** Named in the reference and carried by no condition, each with its reason. */
const NOT_READ: Record<string, string> = {
  'more than 2 % of weight lost (dehydration)':
    'a loss over days needs two weights, which one condition cannot compare',
  'measured or calculated osmolality (dehydration)': 'osmolality has no code, and a condition computes nothing',
  'compartment pressure': 'measured in hospital, after the flag',
  'post-void residual': 'measured in hospital, after the flag; below 200 mL it excludes nothing',
};

const RULES = new Set(knowledge.rules.map((rule) => rule.id));
const CAUSES = new Set(deficiencyCauses.map((cause) => cause.id));
const INTERACTIONS = new Map(interactions.map((interaction) => [interaction.id, interaction]));
const GATES = new Set<string>(handoutGates.map((gate) => gate.gate));
const HISTORY: readonly string[] = [...CONDITIONS, ...MEDICINES, ...CIRCUMSTANCES, ...DIETS, ...RESTRICTIONS];

function readsHistory(ruleId: string, code: string): boolean {
  const rule = knowledge.rules.find(({ id }) => id === ruleId);
  return Boolean(rule && readsOfRule(rule, knowledge).history.some((read) => read === code));
}

describe('every row of the clinical reference is carried by something that exists', () => {
  it.each(ANALYTE_ROWS)('analyte: %s by %s', (_, id) => {
    expect(knowledge.analytes.map((definition) => definition.id)).toContain(id);
  });

  it.each(FLAG_ROWS)('red flag: %s by %s', (_, id) => {
    expect([...RULES]).toContain(id);
  });

  it.each(INSTRUMENT_ROWS)('instrument: %s by %s', (_, id) => {
    expect(knowledge.instruments?.map((instrument) => instrument.id)).toContain(id);
  });

  it('instrument: Wells by the items of its flag', () => {
    expect(knowledge.wells).toHaveLength(10);
  });

  it.each(INTERACTION_ROWS)('interaction: %s by %s and gate %s', (_, id, gate) => {
    expect([...INTERACTIONS.keys()]).toContain(id);
    if (gate === null) return;
    expect([...GATES]).toContain(gate);
    expect(INTERACTIONS.get(id)?.gates).toContain(gate);
  });

  it.each(CAUSE_ROWS)('cause: %s by %j and rules %j', (_, causes, rules) => {
    expect(causes.filter((id) => !CAUSES.has(id))).toEqual([]);
    expect(rules.filter((id) => !RULES.has(id))).toEqual([]);
    const codes = deficiencyCauses.filter(({ id }) => causes.includes(id)).flatMap(({ history }) => history);
    const reading = rules.filter((id) => codes.some((code) => readsHistory(id, code)));
    expect(reading).toEqual(rules.filter((id) => !BY_LEVEL.includes(id)));
    expect(rules.length).toBeGreaterThan(0);
  });
});

describe('nothing is carried that the table does not name', () => {
  it('names every instrument, interaction and cause', () => {
    const named = (rows: readonly string[], all: readonly string[]) => all.filter((id) => !rows.includes(id));
    expect(
      named(
        INSTRUMENT_ROWS.map(([, id]) => id),
        (knowledge.instruments ?? []).map(({ id }) => id),
      ),
    ).toEqual([]);
    expect(
      named(
        INTERACTION_ROWS.map(([, id]) => id),
        [...INTERACTIONS.keys()],
      ),
    ).toEqual([]);
    expect(
      named(
        CAUSE_ROWS.flatMap(([, ids]) => ids),
        [...CAUSES],
      ),
    ).toEqual([]);
  });

  it('gives a reason for what no condition reads', () => {
    for (const reason of Object.values(NOT_READ)) expect(reason.length).toBeGreaterThan(20);
  });
});

describe('the interactions', () => {
  it.each(interactions.map((interaction) => [interaction.id, interaction] as const))(
    '%s name codes, gates and sentences that exist, with a marked source',
    (id, { history, gates, sentences, sources }) => {
      expect(interactions.filter((other) => other.id === id)).toHaveLength(1);
      expect(history.filter((code) => !HISTORY.includes(code))).toEqual([]);
      expect(history.length).toBeGreaterThan(0);
      expect(gates.filter((gate) => !GATES.has(gate))).toEqual([]);
      expect(sentences.filter((sentence) => !(sentence in handoutUnits))).toEqual([]);
      expect(sources.length).toBeGreaterThan(0);
      for (const source of sources) expect(source.mark).not.toBeNull();
    },
  );
});

describe('what the clinic measures', () => {
  /** Shown on the chart and read by no rule: what it is for. */
  const WITHOUT_RULE: Record<string, string> = {
    weight: 'stands beside the body mass index, which is read',
    height: 'stands beside the body mass index, which is read',
    'respiratory-rate': 'the reference gives no number for it',
    temperature: 'fever is read as a sign; the reference gives no number for it',
  };

  it.each(MEASUREMENTS)('%s is read by a rule or a score, or it is said why not', (code) => {
    const isInRule = knowledge.rules.some((rule) => readsOfRule(rule, knowledge).measurements.includes(code));
    const isRead = isInRule || JSON.stringify(knowledge.instruments).includes(`"measurement":"${code}"`);
    expect(isRead).toBe(!(code in WITHOUT_RULE));
  });
});
