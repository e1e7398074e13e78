// How a demonstration patient is told: plain data, with every time counted back from the moment of seeding.

import type {
  Allergen,
  Analyte,
  CircumstanceCode,
  ConditionCode,
  Diet,
  ExaminationCode,
  FaithRule,
  MeasurementCode,
  MedicineCode,
  Nutrient,
  Restriction,
  SymptomCode,
} from '#lib/clinical/codes.ts';
import type { HandoutGate } from '#lib/clinical/handouts/types.ts';
import type { DecisionInput } from '#lib/intake/decision-input.ts';

export type DemoRole = 'nurse' | 'clinician' | 'dietitian';

export type DemoSymptom = {
  code: SymptomCode | ExaminationCode;
  absent?: true;
  side?: 'left' | 'right' | 'both';
  severity?: number;
  days?: number;
  nocturnal?: true;
  exertional?: true;
  sudden?: true;
};

export type DemoLab = {
  analyte: Analyte;
  value: string;
  unit: string | null;
  /** Days before the visit on which it was collected; `null`: not known. Two when left out. */
  daysBefore?: number | null;
  specimen?: string[];
  range?: [low: string, high: string];
};

/** What people did with the case, `after` so many minutes from the visit. */
export type DemoAct = { after: number } & (
  | { kind: 'acknowledge'; by: 'nurse' | 'clinician'; text: string }
  | ({ kind: 'decide'; only?: string; followUpInDays?: number } & Pick<DecisionInput, 'outcome'> &
      Partial<Pick<DecisionInput, 'reason' | 'comment'>>)
  | { kind: 'assign'; by: 'nurse' | 'clinician'; to: DemoRole }
  | { kind: 'comment'; by: DemoRole; text: string }
  | { kind: 'close' }
  | { kind: 'release'; by: 'clinician' | 'dietitian'; gate: HandoutGate; text: string }
  | { kind: 'handout'; by: 'clinician' | 'dietitian'; nutrients?: Nutrient[]; size?: 'standard' | 'large' }
);

export type DemoVisit = {
  /** Minutes before seeding; see `daysAgo` and `hoursAgo`. */
  ago: number;
  symptoms?: DemoSymptom[];
  present?: CircumstanceCode[];
  absent?: CircumstanceCode[];
  measurements?: { code: MeasurementCode; value: string; unit: string }[];
  labs?: DemoLab[];
  words?: string;
  /** Left unsigned. */
  isDraft?: true;
  acts?: DemoAct[];
};

export type DemoPatient = {
  /** What the patient is there to show. */
  shows: string;
  /** Given where a person is told of by name, as in the README; drawn from the lists otherwise. */
  name?: { givenName: string; familyName: string };
  /** Completed years; `null`: birth date not known. */
  age: number | null;
  sex: 'female' | 'male' | 'unknown';
  pregnant?: boolean;
  /** `null`: not asked. */
  diet?: Diet | null;
  faith?: FaithRule[];
  restrictions?: Restriction[];
  /** Left out: asked, none. `null`: not asked. */
  allergens?: Allergen[] | null;
  conditions?: ConditionCode[] | null;
  medicines?: MedicineCode[] | null;
  visits: DemoVisit[];
};

export const daysAgo = (days: number): number => days * 24 * 60;
export const hoursAgo = (hours: number): number => hours * 60;

export function lab(analyte: Analyte, value: string, unit: string | null, more: Partial<DemoLab> = {}): DemoLab {
  return { analyte, value, unit, ...more };
}

export function has(code: DemoSymptom['code'], more: Omit<DemoSymptom, 'code'> = {}): DemoSymptom {
  return { code, ...more };
}

/** Asked, and not there. */
export function hasNo(...codes: DemoSymptom['code'][]): DemoSymptom[] {
  return codes.map((code) => ({ code, absent: true }));
}
