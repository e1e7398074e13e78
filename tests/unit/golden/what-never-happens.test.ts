// What may never happen, whatever the case: a red flag cleared by more information that does not concern it, and a
// result that cannot be read counted as normal. Tried on every golden case.

import { describe, expect, it, vi } from 'vitest';
import { SYMPTOMS, URGENCIES } from '#lib/clinical/codes.ts';
import type { CaseFacts, LabFact, SymptomFact } from '#lib/clinical/facts.ts';
import { parseScreeningFile } from '#lib/clinical/input.ts';
import { screen } from '#lib/clinical/screen.ts';
import type { RedFlagFinding, Screening } from '#lib/clinical/screening.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { loadGoldenCases } from './load-golden-cases.ts';

// Some thousand screenings: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

const cases = loadGoldenCases().flatMap((file) =>
  file.cases.flatMap((golden) => {
    const parsed = parseScreeningFile(golden.input);
    return parsed.ok
      ? parsed.cases.map((facts) => ({ name: golden.name, facts, screening: screen(facts, knowledge) }))
      : [];
  }),
);
const withLabs = cases.filter(({ facts }) => facts.labs.length > 0);
/** Ratios need no unit. */
const UNITLESS = new Set(knowledge.analytes.filter(({ isUnitless }) => isUnitless).map(({ id }) => id));
/** One case for each combination of alarms, symptoms and tests. */
const flagged = [
  ...new Map(
    cases
      .filter(({ screening }) => alarms(screening).length > 0)
      .map((golden) => {
        const flags = alarms(golden.screening).map((flag) => `${flag.key} ${flag.urgency}`);
        const { symptoms, labs } = golden.facts;
        return [JSON.stringify([flags, symptoms.map(({ code }) => code), labs.map(({ analyte }) => analyte)]), golden];
      }),
  ).values(),
];

describe('a red flag of emergency or urgent', () => {
  it('is raised in many of the cases', () => {
    expect(flagged.length).toBeGreaterThan(100);
  });

  it('stays when every other symptom was asked and is absent', () => {
    expectAlarmsToStay((facts) => ({ ...facts, symptoms: [...facts.symptoms, ...othersAbsent(facts)] }));
  });

  it('stays when normal results of other tests come in', () => {
    expectAlarmsToStay((facts) => ({ ...facts, labs: [...facts.labs, ...normalResults(facts)] }));
  });

  it('stays when a deficiency is proven that would explain the complaint', () => {
    expectAlarmsToStay((facts) => ({ ...facts, labs: [...facts.labs, ...lowResults(facts)] }));
  });

  it('stays when harmless symptoms are added', () => {
    expectAlarmsToStay((facts) => ({
      ...facts,
      symptoms: [...facts.symptoms, ...unless(facts, present('fatigue')), ...unless(facts, present('restless-legs'))],
    }));
  });
});

describe('a result that cannot be read', () => {
  const unreadable: [string, (lab: LabFact) => LabFact][] = [
    ['has text for a value', (lab) => ({ ...lab, value: 'see comment' })],
    ['has no unit', (lab) => ({ ...lab, unit: null })],
    ['has a unit nobody knows', (lab) => ({ ...lab, unit: 'furlong' })],
    ['has no date', (lab) => ({ ...lab, collectedOn: null })],
  ];

  it.each(unreadable)('is never normal, low or high when it %s', (_, spoil) => {
    for (const { name, facts } of withLabs) {
      const measured = facts.labs.filter((lab) => !UNITLESS.has(lab.analyte));
      const spoilt = screen({ ...facts, labs: measured.map(spoil) }, knowledge);
      const withoutResults = screen({ ...facts, labs: [] }, knowledge);
      expect(new Set(spoilt.readings.map((reading) => reading.interpretation)), name).not.toContain('within');
      for (const finding of spoilt.findings) {
        if (finding.kind === 'deficiency')
          expect(['possible', 'not-assessable'], `${name}: ${finding.title}`).toContain(finding.status);
        // What a person takes counts without any result (a vitamin B6 supplement with nerve signs); a spoilt one adds nothing.
        if (finding.kind === 'excess') expect(keys(withoutResults), name).toContain(finding.key);
      }
    }
  });
});

describe('what makes no difference', () => {
  it('is left for right: the findings are those of the other leg', () => {
    for (const { name, facts, screening } of flagged) {
      const symptoms = facts.symptoms.map((symptom) => ({ ...symptom, side: mirrored(symptom.side) }));
      const mirror = outline(screen({ ...facts, symptoms }, knowledge)).map((line) =>
        line.replace(/:(left|right)/, (side) => (side === ':left' ? ':right' : ':left')),
      );
      expect(mirror.sort(), name).toEqual(outline(screening));
    }
  });

  it('is the order in which results were entered', () => {
    for (const { name, facts, screening } of withLabs.filter((golden) => golden.facts.labs.length > 1)) {
      const reversed = screen({ ...facts, labs: [...facts.labs].reverse() }, knowledge);
      expect(outline(reversed), name).toEqual(outline(screening));
    }
  });
});

function outline({ findings }: Screening): string[] {
  return findings
    .map((finding) => {
      const urgency = 'urgency' in finding ? finding.urgency : '';
      return `${finding.key} ${finding.kind === 'deficiency' ? finding.status : ''}${urgency}`;
    })
    .sort();
}

function keys({ findings }: Screening): string[] {
  return findings.map((finding) => finding.key);
}

function mirrored(side: SymptomFact['side']): SymptomFact['side'] {
  if (side === 'left') return 'right';
  return side === 'right' ? 'left' : side;
}

function expectAlarmsToStay(change: (facts: CaseFacts) => CaseFacts): void {
  for (const { name, facts, screening } of flagged) {
    const after = screen(change(facts), knowledge);
    for (const flag of alarms(screening)) {
      const still = after.findings.find((finding) => finding.key === flag.key);
      const specific = after.findings.find(
        (finding) => finding.kind === 'red-flag' && rank(finding) <= rank(flag) && finding.code !== flag.code,
      );
      const isKept =
        still?.kind === 'red-flag'
          ? rank(still) <= rank(flag)
          : OWN_FLAG_MAY_REPLACE.has(flag.code) && specific !== undefined;
      expect(isKept, `${name}: ${flag.title} was lost`).toBe(true);
    }
  }
}

/** Those that fire "without a flag of its own" may give way to that flag. */
const OWN_FLAG_MAY_REPLACE = new Set(['systemic-illness', 'unexplained-numbness-or-weakness', 'atypical-neuropathy']);

function alarms(screening: Screening): RedFlagFinding[] {
  return screening.findings.flatMap((finding) =>
    finding.kind === 'red-flag' && (finding.urgency === 'emergency' || finding.urgency === 'urgent') ? [finding] : [],
  );
}

function rank(flag: RedFlagFinding): number {
  return URGENCIES.indexOf(flag.urgency);
}

function othersAbsent(facts: CaseFacts): SymptomFact[] {
  return SYMPTOMS.flatMap((code) => unless(facts, { ...present(code), status: 'absent' }));
}

function unless(facts: CaseFacts, symptom: SymptomFact): SymptomFact[] {
  return facts.symptoms.some((known) => known.code === symptom.code) ? [] : [symptom];
}

function normalResults(facts: CaseFacts): LabFact[] {
  return [
    result(facts, 'd-dimer-feu', '100', 'ug/L'),
    result(facts, '25-oh-vitamin-d', '80', 'nmol/L'),
    result(facts, 'thiamine-diphosphate-blood', '120', 'nmol/L'),
    result(facts, 'tsh', '2.0', 'mIU/L'),
  ].filter((lab) => facts.labs.every((known) => known.analyte !== lab.analyte));
}

function lowResults(facts: CaseFacts): LabFact[] {
  return [
    result(facts, '25-oh-vitamin-d', '20', 'nmol/L'),
    result(facts, 'vitamin-b12-serum', '100', 'pmol/L'),
    result(facts, 'magnesium-serum', '0.62', 'mmol/L'),
  ].filter((lab) => facts.labs.every((known) => known.analyte !== lab.analyte));
}

function result(facts: CaseFacts, analyte: LabFact['analyte'], value: string, unit: string): LabFact {
  return {
    analyte,
    value,
    unit,
    collectedOn: facts.asOf,
    specimen: [],
    status: 'final',
    referenceRange: null,
    flag: null,
  };
}

function present(code: SymptomFact['code']): SymptomFact {
  return {
    code,
    status: 'present',
    side: null,
    severity: null,
    durationDays: null,
    nocturnal: null,
    exertional: null,
    suddenOnset: null,
    worsening: null,
  };
}
