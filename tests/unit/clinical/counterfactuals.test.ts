import { describe, expect, it } from 'vitest';
import type { CaseFacts } from '#lib/clinical/facts.ts';
import { screen } from '#lib/clinical/screen.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { ruleCases } from '../knowledge/rule-cases.ts';
import { caseOf, lab, symptom } from './case-builder.ts';

function wouldChange(key: string, facts: CaseFacts): string[] {
  return screen(facts, knowledge).findings.find((finding) => finding.key === key)?.wouldChange ?? [];
}

describe('what would change a finding', () => {
  it('names the nearest value in the unit of the result for each status', () => {
    const cramp = [symptom('muscle-cramp')];
    expect(
      wouldChange('deficiency:magnesium', caseOf({ symptoms: cramp, labs: [lab('magnesium-serum', '1.4 mg/dL')] })),
    ).toEqual([
      'Magnesium 1.7 mg/dL or more would make it possible',
      'Magnesium 1.8 mg/dL or more would make it unlikely',
      'Magnesium 2.5 mg/dL or more would leave no deficiency finding',
      'Without \u201cMuscle cramp\u201d these facts would make it low level',
    ]);
  });

  it('names the symptoms that were not asked and what they would do', () => {
    const lines = wouldChange('deficiency:vitamin-b12', caseOf({ labs: [lab('vitamin-b12-serum', '100 pmol/L')] }));
    expect(lines.join('\n')).toMatch(/Any of these symptoms, if present \(numbness, .*\), would make it likely/);
  });

  it('names what would raise a red flag', () => {
    const lines = wouldChange(
      'red-flag:critical-potassium-low',
      caseOf({ labs: [lab('potassium-serum', '2.8 mmol/L')] }),
    );
    expect(lines).toContain('Potassium 2.4 mmol/L or less would make it emergency');
    expect(lines).toContain('Potassium 3.0 mmol/L or more would no longer raise it');
    expect(lines.join('\n')).toMatch(/\u201cMuscle weakness\u201d, if present, would make it emergency/);
  });

  it('does what it says: a value named for a case of any rule changes the finding when it is put in', () => {
    let tried = 0;
    for (const facts of [...ruleCases.values()].flat()) {
      for (const finding of screen(facts, knowledge).findings) {
        for (const line of finding.wouldChange) {
          const match = /^(.+) ([0-9.]+) (\S+) or (more|less) would/.exec(line);
          if (!match) continue;
          const [, name = '', value = '', unit = ''] = match;
          const definition = knowledge.analytes.find(
            (candidate) => candidate.name.toLowerCase() === name.toLowerCase(),
          );
          const index = facts.labs.findLastIndex((item) => item.analyte === definition?.id && item.unit === unit);
          const item = facts.labs[index];
          if (!item) continue;
          const changed = {
            ...facts,
            labs: facts.labs.map((other, at) => (at === index ? { ...other, value } : other)),
          };
          const after = screen(changed, knowledge).findings.find((candidate) => candidate.key === finding.key);
          const standing = (candidate: typeof finding | undefined) =>
            candidate === undefined
              ? 'none'
              : candidate.kind === 'deficiency'
                ? candidate.status
                : 'urgency' in candidate
                  ? candidate.urgency
                  : 'there';
          expect(standing(after), `${finding.key}: ${line}`).not.toBe(standing(finding));
          const said = / would make it ([a-z ]+)$/.exec(line)?.[1]?.replace(' ', '-');
          expect(standing(after), line).toBe(said ?? 'none');
          tried += 1;
        }
      }
    }
    expect(tried).toBeGreaterThan(40);
  });
});
