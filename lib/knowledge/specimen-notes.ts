// Specimen notes that the engine understands. Any other note makes the result unknown until a person says what it means.

import type { SpecimenNote } from '../clinical/knowledge.ts';

function note(code: string, label: string, ...aliases: string[]): SpecimenNote {
  return { code, label, aliases };
}

export const specimenNotes: SpecimenNote[] = [
  note(
    'haemolysed',
    'Haemolysed',
    'hemolysed',
    'hemolyzed',
    'haemolyzed',
    'haemolysis',
    'hemolysis',
    'grossly-haemolysed',
    'slightly-haemolysed',
    'lysed',
  ),
  note(
    'delayed-separation',
    'Separation delayed',
    'delayed',
    'old-sample',
    'aged-sample',
    'not-spun',
    'delayed-sample',
  ),
  note('edta-contaminated', 'Contaminated with EDTA', 'edta-contamination'),
  note('air-exposed', 'Exposed to air'),
  note('not-iced', 'Not kept on ice', 'not-on-ice', 'not-cold'),
  note('light-exposed', 'Not protected from light', 'not-light-protected'),
  note('non-fasting', 'Not fasting', 'not-fasting', 'nonfasting', 'fed', 'postprandial'),
  note('on-treatment', 'Taken on treatment', 'on-supplement', 'on-supplements', 'post-treatment'),
  note('on-loading-dose', 'On a loading dose for less than 8 weeks'),
  note('d3-only-assay', 'Assay measures vitamin D3 only'),
  note('after-iv-magnesium', 'Within 24 hours of intravenous magnesium', 'iv-magnesium', 'post-iv-magnesium'),
  note('after-iron-infusion', 'Within 8 weeks of an iron infusion', 'iron-infusion'),
  note('after-iron-tablet', 'Within 24 hours of an iron tablet', 'on-iron'),
  note('after-heavy-exercise', 'Within 7 days of heavy exercise', 'after-exercise'),
  note('after-im-injection', 'Within 7 days of an intramuscular injection'),
  note('haemoglobin-variant', 'Haemoglobin variant', 'hemoglobin-variant'),
  note('recent-transfusion', 'Recent transfusion', 'transfused'),
  note('ddu-entered-as-feu', 'Reported in DDU'),
  note('insufficient', 'Insufficient', 'qns', 'quantity-not-sufficient', 'insufficient-sample'),
  note('clotted', 'Clotted', 'clot'),
  note('contaminated', 'Contaminated', 'drip-arm', 'contaminated-by-drip'),
  note('wrong-tube', 'Wrong tube', 'wrong-container'),
  note('unlabelled', 'Unlabelled or mislabelled', 'unlabeled', 'mislabelled', 'mislabeled'),
  note('plasma', 'Plasma'),
  note('serum', 'Serum'),
  note('whole-blood', 'Whole blood', 'blood', 'edta-whole-blood'),
  note('fasting', 'Fasting'),
  note('venous', 'Venous', 'venous-blood'),
  note('arterial', 'Arterial'),
  note('capillary', 'Capillary'),
  note('random', 'Random'),
  note('on-ice', 'Kept on ice', 'iced'),
  note('light-protected', 'Protected from light', 'protected-from-light'),
  note('morning', 'Morning sample'),
  note('fit', 'Specimen fit', 'good', 'ok', 'normal', 'adequate', 'satisfactory', 'not-haemolysed', 'no-haemolysis'),
];
