// The table from level and picture to status, asked of the engine itself: made-up rules, each with one level, screened over
// made-up facts. So the page cannot say something else than the engine does.

import type { Analyte, DeficiencyStatus } from '#lib/clinical/codes.ts';
import type { CaseFacts, LabFact } from '#lib/clinical/facts.ts';
import type { DeficiencyRule, Knowledge, Level } from '#lib/clinical/knowledge.ts';
import { screen } from '#lib/clinical/screen.ts';
import type { Truth } from '#lib/clinical/truth.ts';

export const PICTURES = ['met', 'unknown', 'not-met'] as const satisfies readonly Truth[];

type RowLevel = Level | 'treated' | 'none';
export type StatusCell = { withRisk: DeficiencyStatus | null; withoutRisk: DeficiencyStatus | null };
export type StatusRow = { level: RowLevel; label: string; cells: Record<Truth, StatusCell> };

const ROWS: { level: RowLevel; label: string }[] = [
  { level: 'below', label: 'below' },
  { level: 'borderline', label: 'borderline' },
  { level: 'conflict', label: 'results that disagree' },
  { level: 'within', label: 'within' },
  { level: 'treated', label: 'within, after treatment of a low one' },
  { level: 'above', label: 'above' },
  { level: 'no-finding', label: 'speaks against, excludes nothing' },
  { level: 'unusable', label: 'a result that cannot be used' },
  { level: 'none', label: 'no result' },
];

const TEST: Analyte = 'magnesium-serum';
const KNOWN = new Map<boolean, StatusRow[]>();

export function statusTable(isGuarded: boolean, knowledge: Knowledge): StatusRow[] {
  const known = KNOWN.get(isGuarded);
  if (known) return known;
  const table = ROWS.map(({ level, label }) => {
    const tried: Knowledge = { ...knowledge, rules: [ruleWith(level, isGuarded)] };
    const cell = (truth: Truth): StatusCell => {
      const status = (hasRisk: boolean) => {
        const [finding] = screen(factsWith(level, truth, hasRisk), tried).findings;
        return finding?.kind === 'deficiency' ? finding.status : null;
      };
      return { withRisk: status(true), withoutRisk: status(false) };
    };
    return { level, label, cells: { met: cell('met'), unknown: cell('unknown'), 'not-met': cell('not-met') } };
  });
  KNOWN.set(isGuarded, table);
  return table;
}

/** A symptom is its picture, a habit its risk; its one level holds in every case. */
function ruleWith(level: RowLevel, isGuarded: boolean): DeficiencyRule {
  const found = level === 'treated' ? 'within' : level;
  return {
    kind: 'deficiency',
    id: 'deficiency-made-up',
    version: 1,
    title: 'Made up',
    nutrient: 'magnesium',
    sources: [],
    adultsOnly: false,
    core: [{ symptom: 'fatigue' }],
    supporting: [],
    riskFactors: [{ history: 'smoker' }],
    isGuarded,
    levels: found === 'none' ? [] : [{ when: { all: [] }, level: found, by: [TEST], note: null }],
    decisive: [TEST],
    isElectrolyte: false,
    supplements: ['magnesium-supplement'],
    notes: [],
    actions: [],
    tests: [],
  };
}

const AS_OF = '2026-11-20';

function factsWith(level: RowLevel, picture: Truth, hasRisk: boolean): CaseFacts {
  const isTreated = level === 'treated';
  return {
    id: 'made-up',
    asOf: AS_OF,
    patient: {
      birthDate: '1980-01-01',
      sex: 'female',
      pregnant: false,
      conditions: [],
      medicines: isTreated ? [{ code: 'magnesium-supplement', startedOn: null }] : [],
      allergens: null,
      diet: null,
      faith: [],
      restrictions: [],
      circumstances: hasRisk ? ['smoker'] : [],
      reviewed: {},
    },
    symptoms:
      picture === 'unknown'
        ? []
        : [
            {
              code: 'fatigue',
              status: picture === 'met' ? 'present' : 'absent',
              side: null,
              severity: null,
              durationDays: null,
              nocturnal: null,
              exertional: null,
              suddenOnset: null,
              worsening: null,
            },
          ],
    measurements: [],
    labs: isTreated ? [result('0.85', '2026-11-18'), result('0.55', '2026-11-08')] : [],
  };
}

function result(value: string, collectedOn: string): LabFact {
  return {
    analyte: TEST,
    value,
    unit: 'mmol/L',
    collectedOn,
    specimen: [],
    status: 'final',
    referenceRange: null,
    flag: null,
  };
}
