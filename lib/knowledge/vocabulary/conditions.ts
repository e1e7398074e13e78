// Diagnoses that rules and gates read. A diagnosis never reaches a handout by name, so `plain` is null throughout:
// a gate's own fixed line says what the patient needs to know.

import type { ConditionCode } from '../../clinical/codes.ts';
import type { GroupedTerm } from '../../clinical/vocabulary.ts';

export const CONDITION_GROUPS = [
  'Diabetes and hormones',
  'Kidneys',
  'Heart and circulation',
  'Gut and liver',
  'Nerves and muscles',
  'Bones and joints',
  'Blood and immune system',
  'Other',
] as const;
type ConditionGroup = (typeof CONDITION_GROUPS)[number];

export const conditions = {
  'type-1-diabetes': condition('Diabetes and hormones', 'Type 1 diabetes', ['T1DM', 'diabetes mellitus type 1']),
  'type-2-diabetes': condition('Diabetes and hormones', 'Type 2 diabetes', ['T2DM', 'diabetes mellitus type 2']),
  prediabetes: condition('Diabetes and hormones', 'Prediabetes', ['impaired glucose tolerance', 'IGT']),
  hyperparathyroidism: condition('Diabetes and hormones', 'Hyperparathyroidism', ['high PTH', 'parathyroid adenoma']),
  hypoparathyroidism: condition('Diabetes and hormones', 'Hypoparathyroidism', ['low PTH', 'after thyroid surgery']),
  hypothyroidism: condition('Diabetes and hormones', 'Underactive thyroid', ['hypothyroidism', 'myxoedema']),
  thyrotoxicosis: condition('Diabetes and hormones', 'Overactive thyroid', [
    'thyrotoxicosis',
    'hyperthyroidism',
    'Graves',
  ]),

  ckd: condition('Kidneys', 'Chronic kidney disease (CKD)', ['CKD', 'renal failure', 'kidney failure']),
  'peritoneal-dialysis': condition('Kidneys', 'Peritoneal dialysis', ['PD', 'CAPD']),
  'kidney-transplant': condition('Kidneys', 'Kidney transplant', ['renal transplant']),
  'acute-kidney-injury': condition('Kidneys', 'Acute kidney injury', ['AKI', 'acute renal failure']),
  'kidney-stones-calcium': condition('Kidneys', 'Calcium kidney stones', [
    'renal stones',
    'nephrolithiasis',
    'oxalate stones',
  ]),
  'hyperkalaemia-history': condition('Kidneys', 'High potassium before', ['hyperkalaemia', 'hyperkalemia']),

  'heart-failure': condition('Heart and circulation', 'Heart failure', ['HF', 'cardiac failure', 'HFrEF']),
  hypertension: condition('Heart and circulation', 'High blood pressure', ['hypertension', 'HTN']),
  'atrial-fibrillation': condition('Heart and circulation', 'Atrial fibrillation', ['AF', 'irregular pulse']),
  'long-qt-syndrome': condition('Heart and circulation', 'Long QT syndrome', ['LQTS', 'prolonged QT']),
  'heart-block': condition('Heart and circulation', 'Heart block', ['AV block', 'conduction disease']),
  'peripheral-arterial-disease': condition('Heart and circulation', 'Peripheral arterial disease', [
    'PAD',
    'PVD',
    'poor circulation',
  ]),
  stroke: condition('Heart and circulation', 'Stroke', ['CVA', 'TIA']),
  lymphoedema: condition('Heart and circulation', 'Lymphoedema', ['lymphedema']),

  'coeliac-disease': condition('Gut and liver', 'Coeliac disease', ['celiac', 'gluten enteropathy']),
  'inflammatory-bowel-disease': condition('Gut and liver', 'Inflammatory bowel disease', [
    'IBD',
    'Crohn',
    'ulcerative colitis',
  ]),
  'pancreatic-insufficiency': condition('Gut and liver', 'Pancreatic insufficiency', ['PEI', 'exocrine insufficiency']),
  'chronic-pancreatitis': condition('Gut and liver', 'Chronic pancreatitis', ['pancreatitis']),
  'short-bowel': condition('Gut and liver', 'Short bowel', ['bowel resection', 'ileal resection']),
  gastrectomy: condition('Gut and liver', 'Stomach removed, all or part', ['gastrectomy']),
  'bariatric-surgery': condition('Gut and liver', 'Bariatric surgery', [
    'gastric bypass',
    'sleeve gastrectomy',
    'weight-loss surgery',
  ]),
  'cystic-fibrosis': condition('Gut and liver', 'Cystic fibrosis', ['CF']),
  'liver-disease': condition('Gut and liver', 'Liver disease', ['cirrhosis', 'hepatitis']),
  ascites: condition('Gut and liver', 'Ascites', ['fluid in the abdomen']),
  dysphagia: condition('Gut and liver', 'Swallowing difficulty', ['dysphagia', 'IDDSI']),

  epilepsy: condition('Nerves and muscles', 'Epilepsy', ['seizure disorder']),
  'myasthenia-gravis': condition('Nerves and muscles', 'Myasthenia gravis', ['MG']),
  'spinal-stenosis': condition('Nerves and muscles', 'Spinal stenosis', ['lumbar stenosis', 'neurogenic claudication']),

  osteoporosis: condition('Bones and joints', 'Osteoporosis', ['thin bones', 'fragility fracture']),
  gout: condition('Bones and joints', 'Gout', ['uric acid']),
  lupus: condition('Bones and joints', 'Lupus', ['SLE']),

  'pernicious-anaemia': condition('Blood and immune system', 'Pernicious anaemia', [
    'intrinsic factor antibodies',
    'autoimmune gastritis',
  ]),
  haemochromatosis: condition('Blood and immune system', 'Haemochromatosis', ['iron overload', 'hemochromatosis']),
  'g6pd-deficiency': condition('Blood and immune system', 'G6PD deficiency', ['favism']),
  'bleeding-disorder': condition('Blood and immune system', 'Bleeding disorder', ['haemophilia', 'von Willebrand']),
  lymphoma: condition('Blood and immune system', 'Lymphoma', ['Hodgkin']),
  immunosuppression: condition('Blood and immune system', 'Weakened immune system', [
    'immunosuppression',
    'immunocompromised',
  ]),

  sarcoidosis: condition('Other', 'Sarcoidosis', ['sarcoid', 'granulomatous disease']),
  sepsis: condition('Other', 'Sepsis', ['septicaemia', 'blood poisoning', 'septic']),
  tuberculosis: condition('Other', 'Tuberculosis', ['TB']),
  'eating-disorder': condition('Other', 'Eating disorder', ['anorexia', 'bulimia', 'ARFID']),
  'skin-cancer-history': condition('Other', 'Skin cancer, now or before', ['melanoma', 'basal cell', 'squamous cell']),
} satisfies Record<ConditionCode, GroupedTerm>;

function condition(group: ConditionGroup, label: string, synonyms: string[]): GroupedTerm {
  return { label, plain: null, synonyms, group };
}
