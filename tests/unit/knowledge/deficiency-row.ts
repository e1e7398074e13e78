// One row of the decision tables, section 4, tried code by code: each core symptom, risk and supporting symptom by itself, the tests
// to order, and every word that the finding says.

import { describe, expect, it } from 'vitest';
import { CIRCUMSTANCES, CONDITIONS, DIETS, MEDICINES, type Nutrient, RESTRICTIONS } from '#lib/clinical/codes.ts';
import type { HistoryCode } from '#lib/clinical/condition.ts';
import type { CaseFacts, LabFact, PatientFacts, SymptomFact } from '#lib/clinical/facts.ts';
import { screen } from '#lib/clinical/screen.ts';
import type { DeficiencyFinding } from '#lib/clinical/screening.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { ruleAbouts } from '#lib/knowledge/rules/abouts.ts';
import { caseOf, symptom } from '../clinical/case-builder.ts';

type Code = SymptomFact['code'];

export type DeficiencyRow = {
  nutrient: Nutrient;
  /** Low, with nothing else that the rule asks about. */
  low: LabFact;
  /** Each of them alone, or all of one list together, makes the picture. */
  core: (Code | Code[])[];
  /** Alone they make no picture. */
  notCore: Code[];
  supporting: Code[];
  risks: (HistoryCode | Code | HistoryCode[])[];
  /** In the order in which the rule names them. */
  tests: string[];
  title: string;
  evidence: string;
  actions: string[];
  sources: [citation: string, mark: string | null, ...statements: string[]][];
};

const none = { conditions: [], medicines: [], circumstances: [], diet: 'omnivore' as const, restrictions: [] };

function withHistory(codes: readonly string[]): Partial<PatientFacts> {
  const listed = <T extends string>(list: readonly T[]) => list.filter((code) => codes.includes(code));
  const dated = <T extends string>(list: readonly T[]) => listed(list).map((code) => ({ code, startedOn: null }));
  return {
    conditions: dated(CONDITIONS),
    medicines: dated(MEDICINES),
    circumstances: listed(CIRCUMSTANCES),
    diet: listed(DIETS)[0] ?? 'omnivore',
    restrictions: listed(RESTRICTIONS),
  };
}

/** `null`: no finding. */
function findingFor(nutrient: Nutrient, facts: CaseFacts): DeficiencyFinding | null {
  const found = screen(facts, knowledge).findings.find(({ key }) => key === `deficiency:${nutrient}`);
  return found?.kind === 'deficiency' ? found : null;
}

export function describeRow(row: DeficiencyRow): void {
  const { nutrient, low } = row;
  const rule = knowledge.rules.find(({ id }) => id === `deficiency-${nutrient}`);
  const withSymptoms = (...codes: Code[]) => ({ symptoms: codes.map((code) => symptom(code)), labs: [low] });
  const several = (codes: Code | Code[] | HistoryCode | HistoryCode[]) => [codes].flat();

  describe(`the row of ${nutrient}`, () => {
    it.each(row.core.map((codes) => [several(codes).join(' with '), codes] as const))(
      '%s makes a low result likely',
      (_, codes) => {
        const found = findingFor(nutrient, caseOf(withSymptoms(...[codes].flat())));
        expect(found?.status).toBe('likely');
        expect(found?.symptoms).toEqual(expect.arrayContaining([codes].flat()));
      },
    );

    it.each(row.notCore)('%s alone makes no picture', (code) => {
      expect(findingFor(nutrient, caseOf(withSymptoms(code)))?.status).toBe('low-level');
    });

    it.each(row.supporting)('%s also fits', (code) => {
      const lines = findingFor(nutrient, caseOf(withSymptoms(code)))?.because ?? [];
      expect(lines.filter((line) => line.startsWith('Also fits: '))).toHaveLength(1);
    });

    it.each(row.risks.map((codes) => [[codes].flat().join(' with '), codes] as const))('%s is a risk', (_, codes) => {
      const wanted: string[] = [codes].flat();
      const symptoms = wanted.flatMap((code) => {
        const known = [...row.notCore, ...RISK_SYMPTOMS].find((candidate) => candidate === code);
        return known ? [symptom(known)] : [];
      });
      const found = findingFor(
        nutrient,
        caseOf({ patient: { ...none, ...withHistory(wanted) }, symptoms, labs: [low] }),
      );
      expect(found?.riskFactors).toEqual(wanted);
    });

    it('names its tests, its words and its sources as the table does', () => {
      const [first] = row.core;
      const facts = caseOf({ ...withSymptoms(...[first ?? []].flat()), patient: none });
      expect(rule?.tests).toEqual(row.tests);
      expect(rule?.version).toBeGreaterThanOrEqual(1);
      expect(findingFor(nutrient, facts)).toMatchObject({
        title: `${row.title}: likely`,
        rules: [`deficiency-${nutrient}`],
        actions: row.actions,
        riskFactors: [],
      });
      expect(rule?.title).toBe(row.title);
      expect(ruleAbouts.find((about) => about.rule === rule?.id)?.evidence).toBe(row.evidence);
      const said = rule?.sources.map(({ citation, mark, statements }) => [citation, mark, ...statements]);
      expect(said).toEqual(row.sources);
    });

    it('speaks of adults alone', () => {
      const child = caseOf({ ...withSymptoms(...[row.core[0] ?? []].flat()), patient: { birthDate: '2010-01-01' } });
      expect(findingFor(nutrient, child)).toBeNull();
      const outcome = screen(child, knowledge).outcomes.find(({ rule: id }) => id === `deficiency-${nutrient}`);
      expect(outcome?.status).toBe('not-applicable');
    });
  });
}

/** Symptoms that are risk factors of some nutrient. */
const RISK_SYMPTOMS: readonly Code[] = ['vomiting', 'diarrhoea', 'weight-loss'];
