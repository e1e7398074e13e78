// The closed vocabularies of Legwork: stable kebab-case codes, never renamed or reused.
// Labels, synonyms and patient wording stand beside them in lib/knowledge/vocabulary.

/** The ten nutrients of the source document, then those added by guideline. */
export const NUTRIENTS = [
  'magnesium', 'potassium', 'thiamine', 'vitamin-b6', 'vitamin-b12',
  'vitamin-d', 'calcium', 'vitamin-k', 'vitamin-e', 'vitamin-c',
  'iron', 'folate', 'phosphate', 'sodium',
] as const;
export type Nutrient = (typeof NUTRIENTS)[number];

/** What a laboratory measures. */
export const ANALYTES = [
  'magnesium-serum', 'potassium-serum', 'calcium-total', 'calcium-ionised', 'calcium-adjusted',
  'albumin', '25-oh-vitamin-d', 'vitamin-b12-serum', 'holotranscobalamin', 'methylmalonic-acid',
  'homocysteine', 'thiamine-diphosphate-blood', 'transketolase-activation', 'pyridoxal-5-phosphate', 'ascorbate-plasma',
  'alpha-tocopherol', 'alpha-tocopherol-lipid-ratio', 'inr', 'pivka-ii', 'phylloquinone',
  'phosphate', 'pth', 'ferritin', 'transferrin-saturation', 'hba1c',
  'glucose-fasting', 'glucose-random', 'creatinine', 'egfr', 'urea',
  'ck', 'tsh', 'd-dimer-feu', 'd-dimer-ddu', 'haemoglobin',
  'mcv', 'sodium', 'folate-serum', 'total-cholesterol', 'triglyceride',
  'crp', 'white-cell-count', 'alkaline-phosphatase', 'copper-serum',
] as const;
export type Analyte = (typeof ANALYTES)[number];

/** What the clinic measures itself. */
export const MEASUREMENTS = [
  'weight', 'height', 'bmi', 'weight-loss-percent', 'days-little-intake',
  'bp-systolic-lying', 'bp-systolic-standing', 'bp-diastolic-lying', 'bp-diastolic-standing', 'heart-rate',
  'respiratory-rate', 'oxygen-saturation', 'temperature', 'alcohol-units-week', 'b6-supplement-mg-day',
  'abi-left', 'abi-right',
] as const;
export type MeasurementCode = (typeof MEASUREMENTS)[number];

/** What a patient reports; each present, absent or not asked. */
export const SYMPTOMS = [
  'leg-pain', 'muscle-cramp', 'nocturnal-cramp', 'muscle-spasm', 'muscle-ache',
  'muscle-weakness', 'fatigue', 'tingling', 'numbness', 'nerve-pain',
  'burning-feet', 'restless-legs', 'poor-coordination', 'unsteady-gait', 'bone-pain',
  'difficulty-rising', 'bruising', 'bleeding-gums', 'joint-pain', 'leg-swelling',
  'calf-tenderness', 'leg-redness', 'leg-warmth', 'distended-veins', 'cold-leg',
  'pale-leg', 'claudication', 'rest-pain', 'foot-ulcer', 'saddle-numbness',
  'bladder-bowel-change', 'bilateral-leg-weakness', 'bilateral-sciatica', 'back-pain', 'sexual-dysfunction',
  'pain-on-passive-stretch', 'tense-limb', 'pain-out-of-proportion', 'unable-to-bear-weight', 'dark-urine',
  'chest-pain', 'breathlessness', 'haemoptysis', 'palpitations', 'syncope',
  'headache', 'confusion', 'eye-movement-problem', 'visual-loss', 'bulbar-symptoms',
  'ascending-weakness', 'fever', 'weight-loss', 'trauma', 'thirst',
  'dizziness-on-standing', 'low-urine-output', 'nausea', 'vomiting', 'diarrhoea',
  'glossitis', 'muscle-twitching', 'carpopedal-spasm', 'seizure', 'perioral-tingling',
  'memory-problem', 'poor-wound-healing', 'stridor',
] as const;
export type SymptomCode = (typeof SYMPTOMS)[number];

/** What the examiner finds; the same three states as symptoms. */
export const EXAMINATION_FINDINGS = [
  'monofilament-reduced', 'vibration-reduced', 'ankle-reflex-absent', 'pinprick-reduced', 'position-sense-reduced',
  'romberg-positive', 'plantar-extensor', 'reflexes-brisk', 'lhermitte', 'pulse-absent',
  'calf-swelling-3cm', 'pitting-oedema-one-leg', 'entire-leg-swollen', 'collateral-veins', 'chvostek',
  'trousseau', 'skin-spreading-infection', 'bullae', 'dusky-skin', 'crepitus',
  'gangrene', 'hot-swollen-foot', 'bone-tenderness', 'corkscrew-hairs', 'tachycardia',
  'long-qt', 'ecg-change', 'mnsi-1', 'mnsi-2', 'mnsi-3',
  'mnsi-4', 'mnsi-5', 'mnsi-6', 'mnsi-7', 'mnsi-8',
  'mnsi-9', 'mnsi-10', 'mnsi-11', 'mnsi-12', 'mnsi-13',
  'mnsi-14', 'mnsi-15',
] as const;
export type ExaminationCode = (typeof EXAMINATION_FINDINGS)[number];

/** What surrounds the complaint. */
export const CIRCUMSTANCES = [
  'recent-strenuous-exercise', 'hot-environment', 'heavy-sweating', 'dehydration', 'excess-fluid-intake',
  'poor-intake', 'restrictive-diet', 'food-insecurity', 'prolonged-immobility', 'long-travel',
  'recent-surgery', 'leg-immobilised', 'crush-or-long-lie', 'active-cancer', 'previous-dvt',
  'alternative-diagnosis-as-likely', 'low-sun-exposure', 'high-alcohol', 'nitrous-oxide', 'smoker',
  'haemodialysis', 'feeding-about-to-start', 'enteral-feeding', 'nil-by-mouth', 'palliative-care',
  'postpartum', 'breastfeeding', 'heavy-blood-loss', 'falls', 'needs-interpreter',
  'needs-carer',
] as const;
export type CircumstanceCode = (typeof CIRCUMSTANCES)[number];

/** Diagnoses that rules and gates read. */
export const CONDITIONS = [
  'type-1-diabetes', 'type-2-diabetes', 'prediabetes', 'ckd', 'peritoneal-dialysis',
  'kidney-transplant', 'acute-kidney-injury', 'heart-failure', 'hypertension', 'atrial-fibrillation',
  'long-qt-syndrome', 'peripheral-arterial-disease', 'hyperparathyroidism', 'hypoparathyroidism', 'sarcoidosis',
  'tuberculosis', 'lymphoma', 'kidney-stones-calcium', 'haemochromatosis', 'g6pd-deficiency',
  'hyperkalaemia-history', 'coeliac-disease', 'inflammatory-bowel-disease', 'pancreatic-insufficiency', 'chronic-pancreatitis',
  'short-bowel', 'gastrectomy', 'bariatric-surgery', 'cystic-fibrosis', 'liver-disease',
  'ascites', 'hypothyroidism', 'thyrotoxicosis', 'pernicious-anaemia', 'osteoporosis',
  'eating-disorder', 'dysphagia', 'gout', 'epilepsy', 'myasthenia-gravis',
  'heart-block', 'skin-cancer-history', 'lupus', 'stroke', 'spinal-stenosis',
  'lymphoedema', 'bleeding-disorder', 'immunosuppression',
] as const;
export type ConditionCode = (typeof CONDITIONS)[number];

/** Medicine classes; a class names its members. */
export const MEDICINES = [
  'metformin', 'ppi', 'h2-blocker', 'loop-diuretic', 'thiazide',
  'potassium-sparing-diuretic', 'ace-inhibitor', 'arb', 'sacubitril-valsartan', 'trimethoprim',
  'nsaid', 'heparin', 'calcineurin-inhibitor', 'potassium-supplement', 'salt-substitute',
  'magnesium-supplement', 'antacid', 'calcium-supplement', 'phosphate-binder', 'vitamin-d-supplement',
  'vitamin-b6-supplement', 'vitamin-b12-supplement', 'folic-acid-supplement', 'thiamine-supplement', 'vitamin-k-supplement',
  'vitamin-e-supplement', 'vitamin-c-supplement', 'vitamin-a-or-cod-liver-oil', 'iron-supplement', 'zinc-supplement',
  'multivitamin', 'warfarin', 'doac', 'antiplatelet', 'insulin',
  'sglt2-inhibitor', 'glp1-agonist', 'beta-agonist', 'theophylline', 'corticosteroid',
  'laxative', 'liquorice', 'statin', 'levothyroxine', 'tetracycline',
  'quinolone', 'dolutegravir', 'bisphosphonate', 'denosumab', 'digoxin',
  'amiodarone', 'qt-drug', 'anticonvulsant-enzyme-inducing', 'isoniazid', 'hydralazine',
  'penicillamine', 'levodopa', 'orlistat', 'bile-acid-resin', 'aminoglycoside',
  'amphotericin', 'cisplatin', 'chemotherapy-neurotoxic', 'antibiotic-broad-spectrum', 'nitrofurantoin',
  'metronidazole', 'linezolid', 'colchicine', 'pregabalin', 'topiramate',
  'maoi', 'lithium', 'quinine', 'oral-contraceptive', 'photosensitiser',
  'simvastatin-or-atorvastatin', 'calcium-channel-blocker', 'grapefruit-interacting',
] as const;
export type MedicineCode = (typeof MEDICINES)[number];

/** Diet patterns. */
export const DIETS = [
  'omnivore', 'pescatarian', 'vegetarian', 'vegan',
] as const;
export type Diet = (typeof DIETS)[number];

/** Food rules of faith, beside the diet. */
export const FAITH_RULES = [
  'halal', 'kosher', 'jain', 'no-beef',
] as const;
export type FaithRule = (typeof FAITH_RULES)[number];

/** Food restrictions set for the patient. */
export const RESTRICTIONS = [
  'low-potassium', 'low-sodium', 'low-phosphate', 'fluid-limit', 'lactose-free',
  'gluten-free', 'soft-texture', 'low-oxalate', 'carbohydrate-controlled', 'low-fodmap',
] as const;
export type Restriction = (typeof RESTRICTIONS)[number];

/** Allergens; one that no food is tagged for reads "not filtered", never "safe". */
export const ALLERGENS = [
  'milk', 'egg', 'fish', 'crustacean', 'mollusc',
  'tree-nut', 'peanut', 'sesame', 'soy', 'wheat',
  'gluten', 'mustard', 'celery', 'lupin', 'sulphite',
  'coconut',
] as const;
export type Allergen = (typeof ALLERGENS)[number];

/** Red-flag conditions. */
export const RED_FLAGS = [
  'suspected-dvt', 'possible-pulmonary-embolism', 'acute-limb-ischaemia', 'chronic-limb-threatening-ischaemia', 'claudication',
  'cauda-equina', 'compartment-syndrome', 'necrotising-infection', 'cellulitis', 'septic-arthritis',
  'rhabdomyolysis', 'critical-potassium-low', 'critical-potassium-high', 'critical-magnesium-low', 'critical-magnesium-high',
  'critical-calcium-low', 'critical-calcium-high', 'critical-phosphate-low', 'critical-sodium-low', 'critical-sodium-high',
  'critical-glucose', 'severe-anaemia', 'inr-critical', 'acute-kidney-injury', 'uninterpretable-critical',
  'wernicke', 'wet-beriberi', 'subacute-combined-degeneration', 'refeeding-risk', 'diabetic-neuropathy',
  'diabetic-foot', 'atypical-neuropathy', 'dehydration-severe', 'persistent-leg-pain', 'severe-leg-pain',
  'unexplained-numbness-or-weakness', 'leg-swelling', 'systemic-illness', 'b6-toxicity',
] as const;
export type RedFlagCode = (typeof RED_FLAGS)[number];

/** Coded reasons of a decision. */
export const DECISION_REASONS = [
  'already-known-or-treated', 'result-wrong', 'wrong-patient', 'other-cause-found', 'will-monitor',
  'patient-declined', 'not-relevant', 'rule-looks-wrong',
] as const;
export type DecisionReason = (typeof DECISION_REASONS)[number];

/** How soon a person must act: emergency now, urgent the same day, soon within 14 days unless the rule says less, routine 30 days. */
export const URGENCIES = ['emergency', 'urgent', 'soon', 'routine'] as const;
export type Urgency = (typeof URGENCIES)[number];

export const DEFICIENCY_STATUSES = ['likely', 'low-level', 'possible', 'unlikely', 'not-assessable'] as const;
export type DeficiencyStatus = (typeof DEFICIENCY_STATUSES)[number];

/** Contributors and advice have open vocabularies that rules add to. */
export const CONTRIBUTORS = ['dehydration', 'overexertion'] as const;
export type ContributorCode = (typeof CONTRIBUTORS)[number];
