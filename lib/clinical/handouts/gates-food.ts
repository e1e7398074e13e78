// Gates that take foods out of every list or add a line: G7, G9, G10, G12 to G15, G18 to G24.

import type { ConditionCode, MedicineCode } from '../codes.ts';
import type { GateVerdict } from './gates-safety.ts';
import type { HandoutPatient } from './patient.ts';

export const GRAPEFRUIT_MEDICINES: readonly MedicineCode[] = [
  'simvastatin-or-atorvastatin',
  'calcium-channel-blocker',
  'calcineurin-inhibitor',
  'amiodarone',
  'grapefruit-interacting',
];
/** Linezolid blocks the same enzyme for as long as it is taken (NEW-G). */
export const TYRAMINE_MEDICINES: readonly MedicineCode[] = ['maoi', 'linezolid'];
export const TIMED_MEDICINES: readonly MedicineCode[] = [
  'levothyroxine',
  'tetracycline',
  'quinolone',
  'bisphosphonate',
  'iron-supplement',
  'levodopa',
];
const FRESH_DAYS = 90;

export function foodGates(patient: HandoutPatient): GateVerdict[] {
  const { labs } = patient;
  const dialysis =
    patient.circumstance('haemodialysis') === 'met' || patient.condition('peritoneal-dialysis') === 'met';
  const severeKidney = said('eGFR', labs.warning('egfr', '<', '30'));
  const magnesiumAbove = said('magnesium', labs.warning('magnesium-serum', '>', '1.00'));
  const ckdStageUnknown =
    patient.condition('ckd') === 'met' && labs.allFresh('egfr', '>=', '30', FRESH_DAYS) === 'unknown';

  const verdicts: (GateVerdict | null)[] = [
    medicines(patient, 'G7', ['warfarin'], { effect: 'filter', holds: ['vitamin-k'] }),
    reasons('G9', 'filter', [...conditions(patient, ['kidney-stones-calcium']), restricted(patient, 'low-oxalate')]),
    reasons(
      'G10',
      'line',
      [severeKidney, dialysis && 'dialysis', magnesiumAbove],
      magnesiumAbove ? { holds: ['magnesium'] } : {},
    ),
    reasons('G12', 'line', [
      ...conditions(patient, ['heart-failure', 'ascites']),
      restricted(patient, 'fluid-limit'),
      dialysis && 'dialysis',
      severeKidney,
      ckdStageUnknown && 'kidney disease, stage not known',
      said('sodium', labs.warning('sodium', '<', '130')),
    ]),
    reasons('G13', 'filter', [
      ...conditions(patient, ['hypertension', 'heart-failure']),
      restricted(patient, 'low-sodium'),
    ]),
    reasons('G14', 'filter', [
      severeKidney,
      dialysis && 'dialysis',
      restricted(patient, 'low-phosphate'),
      said('phosphate', labs.warning('phosphate', '>', '1.45')),
    ]),
    reasons('G15', 'filter', [...conditions(patient, ['dysphagia']), restricted(patient, 'soft-texture')]),
    reasons('G18', 'filter', [
      ...conditions(patient, ['type-1-diabetes', 'type-2-diabetes']),
      said('HbA1c', labs.warning('hba1c', '>=', '48') ?? labs.ever('hba1c', '>=', '48')),
      labs.any('glucose-fasting', '>=', '7.0') === 'met' && labs.describe('glucose-fasting', 'fasting glucose'),
    ]),
    medicines(patient, 'G19', GRAPEFRUIT_MEDICINES, { effect: 'filter' }),
    medicines(patient, 'G20', TYRAMINE_MEDICINES, { effect: 'filter' }),
    medicines(patient, 'G21', TIMED_MEDICINES, { effect: 'line' }),
    reasons('G22', 'filter', conditions(patient, ['haemochromatosis']), { holds: ['iron'] }),
    reasons(
      'G23',
      'filter',
      [
        said('PLP', labs.warning('pyridoxal-5-phosphate', '>', '200')),
        patient.redFlags.some((flag) => flag.code === 'b6-toxicity') && 'possible vitamin B6 toxicity',
      ],
      { holds: ['vitamin-b6'] },
    ),
    reasons('G24', 'filter', [
      ...conditions(patient, ['osteoporosis', 'liver-disease']),
      patient.facts.pregnant === true && 'pregnant',
    ]),
  ];
  return verdicts.filter((verdict) => verdict !== null);
}

type Rest = Pick<GateVerdict, 'holds'>;

function said(name: string, values: string | null): string | null {
  return values && `${name} ${values}`;
}

function reasons(
  gate: GateVerdict['gate'],
  effect: GateVerdict['effect'],
  list: (string | false | null)[],
  rest: Rest = {},
): GateVerdict | null {
  const found = list.filter((reason) => typeof reason === 'string');
  return found.length === 0 ? null : { gate, effect, why: found.join('; '), ...rest };
}

function medicines(
  patient: HandoutPatient,
  gate: GateVerdict['gate'],
  codes: readonly MedicineCode[],
  rest: Pick<GateVerdict, 'effect'> & Rest,
): GateVerdict | null {
  const taken = codes.filter((code) => patient.medicine(code) === 'met');
  return taken.length === 0 ? null : { gate, why: taken.map(patient.label).join(', '), ...rest };
}

function conditions(patient: HandoutPatient, codes: readonly ConditionCode[]): string[] {
  return codes.filter((code) => patient.condition(code) === 'met').map(patient.label);
}

function restricted(
  patient: HandoutPatient,
  code: 'low-oxalate' | 'fluid-limit' | 'low-sodium' | 'low-phosphate' | 'soft-texture',
): string | false {
  return patient.isRestricted(code) && `${patient.label(code)} recorded`;
}
