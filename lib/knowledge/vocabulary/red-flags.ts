// Red-flag conditions, for staff alone: a flag's name is never news that a patient first meets on paper, so `plain` is null.

import type { RedFlagCode } from '../../clinical/codes.ts';
import type { Term } from '../../clinical/vocabulary.ts';

export const redFlags = {
  'suspected-dvt': flag('Suspected deep vein thrombosis (DVT)', ['DVT', 'clot']),
  'possible-pulmonary-embolism': flag('Possible pulmonary embolism', ['PE', 'lung clot']),
  'acute-limb-ischaemia': flag('Acute limb ischaemia', ['blocked artery', 'ALI']),
  'chronic-limb-threatening-ischaemia': flag('Limb-threatening ischaemia, chronic', ['CLTI', 'critical ischaemia']),
  claudication: flag('Claudication', ['PAD', 'walking pain']),
  'cauda-equina': flag('Possible cauda equina syndrome', ['CES']),
  'compartment-syndrome': flag('Possible compartment syndrome', ['tense limb']),
  'necrotising-infection': flag('Possible necrotising infection', ['necrotising fasciitis']),
  cellulitis: flag('Cellulitis', ['skin infection']),
  'septic-arthritis': flag('Possible septic arthritis', ['infected joint']),
  rhabdomyolysis: flag('Possible rhabdomyolysis', ['muscle breakdown', 'CK']),
  'critical-potassium-low': flag('Critically low potassium', ['hypokalaemia']),
  'critical-potassium-high': flag('Critically high potassium', ['hyperkalaemia']),
  'critical-magnesium-low': flag('Critically low magnesium', ['hypomagnesaemia']),
  'critical-magnesium-high': flag('Critically high magnesium', ['hypermagnesaemia']),
  'critical-calcium-low': flag('Critically low calcium', ['hypocalcaemia', 'tetany']),
  'critical-calcium-high': flag('Critically high calcium', ['hypercalcaemia']),
  'critical-phosphate-low': flag('Critically low phosphate', ['hypophosphataemia']),
  'critical-sodium-low': flag('Critically low sodium', ['hyponatraemia']),
  'critical-sodium-high': flag('Critically high sodium', ['hypernatraemia']),
  'critical-glucose': flag('Critical blood glucose', ['hypoglycaemia', 'hyperglycaemia']),
  'severe-anaemia': flag('Severe anaemia', ['low haemoglobin']),
  'inr-critical': flag('Critically high INR', ['over-anticoagulated']),
  'acute-kidney-injury': flag('Acute kidney injury', ['AKI']),
  'uninterpretable-critical': flag('Critical number on an unusable sample: repeat today', [
    'haemolysed',
    'repeat sample',
  ]),
  wernicke: flag('Possible Wernicke encephalopathy', ['thiamine', 'Caine criteria']),
  'wet-beriberi': flag('Possible wet beriberi', ['thiamine', 'heart failure']),
  'subacute-combined-degeneration': flag('Possible subacute combined degeneration', ['SCD', 'B12 spinal cord']),
  'refeeding-risk': flag('Risk of refeeding syndrome', ['refeeding']),
  'diabetic-neuropathy': flag('Possible diabetic neuropathy', ['DSPN', 'diabetic nerve damage']),
  'diabetic-foot': flag('Diabetic foot problem', ['Charcot', 'foot ulcer']),
  'atypical-neuropathy': flag('Atypical neuropathy', ['Guillain-Barré', 'GBS', 'cord compression']),
  'dehydration-severe': flag('Severe dehydration', ['fluid depletion']),
  'persistent-leg-pain': flag('Persistent leg pain', ['long-lasting pain']),
  'severe-leg-pain': flag('Severe leg pain', ['bad pain']),
  'unexplained-numbness-or-weakness': flag('Unexplained numbness, tingling or weakness', ['numbness', 'weakness']),
  'leg-swelling': flag('Leg swelling', ['oedema']),
  'systemic-illness': flag('Signs of a systemic illness', ['cancer', 'infection']),
  'b6-toxicity': flag('Possible vitamin B6 toxicity', ['pyridoxine excess']),
} satisfies Record<RedFlagCode, Term>;

function flag(label: string, synonyms: string[]): Term {
  return { label, plain: null, synonyms };
}
