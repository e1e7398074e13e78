// Deciding as numbers says the same as the screening in words, and its trace is complete.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '#lib/clinical/compile.ts';
import { decide, decideRule, statusOfDecision, traceOfDecided } from '#lib/clinical/decide.ts';
import { screen } from '#lib/clinical/screen.ts';
import type { Finding } from '#lib/clinical/screening.ts';
import { PENDING, truthOfCode } from '#lib/clinical/truth.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { arbitraryCase } from './arbitrary-case.ts';
import { AS_OF, caseOf, lab, symptom } from './case-builder.ts';

const RUNS = { numRuns: 300 };

function standing(finding: Finding): string {
  if (finding.kind === 'deficiency') return `${finding.kind} ${finding.rules[0]} ${finding.status}`;
  const urgency = 'urgency' in finding ? finding.urgency : 'routine';
  const by = finding.kind === 'red-flag' ? finding.subsumedBy : null;
  return `${finding.kind} ${finding.rules[0]} ${finding.key.split(':')[2] ?? null} ${urgency} ${by}`;
}

describe('deciding', () => {
  it('gives each rule the status, and each finding the standing, of the screening', () => {
    fc.assert(
      fc.property(arbitraryCase, (facts) => {
        const decided = decide(facts, knowledge);
        const screening = screen(facts, knowledge);
        expect(decided.decisions.map(statusOfDecision)).toEqual(screening.outcomes.map(({ status }) => status));
        const numbers = decided.findings.map((finding) =>
          finding.kind === 'deficiency'
            ? `deficiency ${finding.decision.rule.id} ${finding.status}`
            : `${finding.kind} ${finding.decision.rule.id} ${finding.side} ${finding.urgency} ${finding.subsumedBy}`,
        );
        expect(numbers.sort()).toEqual(screening.findings.map(standing).sort());
      }),
      RUNS,
    );
  });

  it('leaves a truth for every condition of every rule', () => {
    fc.assert(
      fc.property(arbitraryCase, (facts) => {
        const decided = decide(facts, knowledge);
        const { flags, deficiencies } = traceOfDecided(decided);
        const { rules } = compile(knowledge);
        for (const compiled of rules) {
          const truths = compiled.rule.kind === 'deficiency' ? deficiencies : flags;
          for (const node of [compiled.main, ...compiled.exclusions, ...compiled.risks, ...compiled.levels])
            expect(truths[node.id], compiled.rule.id).not.toBe(PENDING);
        }
        for (const [place, decision] of decided.decisions.entries()) {
          const main = rules[place]?.main.id ?? -1;
          if (decision.kind === 'flag' && decision.status !== 'not-applicable' && decision.doubts.length === 0)
            expect(truthOfCode(flags[main])).toBe(decision.status);
        }
      }),
      RUNS,
    );
  });

  it('of one rule is the same as among all of them', () => {
    fc.assert(
      fc.property(arbitraryCase, fc.nat(), (facts, pick) => {
        const rule = knowledge.rules[pick % knowledge.rules.length];
        if (!rule) throw new Error('no rule');
        const place = knowledge.rules.indexOf(rule);
        const among = decide(facts, knowledge).decisions[place];
        const alone = decideRule(rule, facts, knowledge).decision;
        expect(among && statusOfDecision(among)).toBe(statusOfDecision(alone));
        if (alone.kind === 'deficiency' && among?.kind === 'deficiency') expect(alone.status).toBe(among.status);
      }),
      RUNS,
    );
  });

  it('refuses a rule that is not of the knowledge base', () => {
    const [rule] = knowledge.rules;
    if (!rule) throw new Error('no rule');
    expect(() => decideRule({ ...rule }, caseOf(), knowledge)).toThrow(/not of this knowledge base/);
  });

  it('reads the worst of one day for a flag and a conflict for a deficiency', () => {
    const facts = caseOf({
      symptoms: [symptom('muscle-cramp')],
      labs: [
        lab('potassium-serum', '2.4 mmol/L', { collectedOn: AS_OF }),
        lab('potassium-serum', '4.0 mmol/L', { collectedOn: AS_OF }),
      ],
    });
    const { findings } = decide(facts, knowledge);
    const standingOf = (id: string) => findings.find((finding) => finding.decision.rule.id === id);
    expect(standingOf('red-flag-critical-potassium-low')).toMatchObject({ urgency: 'emergency' });
    expect(standingOf('deficiency-potassium')).toMatchObject({ status: 'possible' });
  });
});
