// Which flag stands for which (decision tables, section 5, precedence).

import { describe, expect, it } from 'vitest';
import type { RedFlagCode, Urgency } from '#lib/clinical/codes.ts';
import { compile } from '#lib/clinical/compile.ts';
import type { DecidedFinding } from '#lib/clinical/decide.ts';
import type { Side } from '#lib/clinical/facts.ts';
import { buildContext } from '#lib/clinical/read-lab.ts';
import { subsume } from '#lib/clinical/subsume.ts';
import { MET } from '#lib/clinical/truth.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { caseOf } from './case-builder.ts';

type Flag = Exclude<DecidedFinding, { kind: 'deficiency' }>;

const view = buildContext(caseOf(), knowledge);

function raised(ruleId: string, urgency: Urgency, side: Side | null): Flag {
  const compiled = compile(knowledge).rules.find(({ rule }) => rule.id === ruleId);
  if (!compiled || compiled.rule.kind === 'deficiency') throw new Error(`no rule ${ruleId}`);
  const { rule } = compiled;
  const graded = { side, urgency, dueHours: 4 };
  const grade = { ...graded, tier: 0, isTierMet: true, firedIn: view, gradedIn: view, oldResultDays: null };
  return {
    kind: rule.kind,
    decision: { kind: 'flag', compiled, rule, truth: MET, status: 'met', why: null, doubts: [], grades: [grade] },
    grade,
    ...graded,
    subsumedBy: null,
  };
}

const flag = (code: RedFlagCode, urgency: Urgency, side: Side | null = null) =>
  raised(`red-flag-${code}`, urgency, side);

/** What stands for the first of them. */
function standsFor(generic: Flag, ...others: Flag[]): RedFlagCode | null {
  const [found] = subsume([generic, ...others]);
  return found && found.kind !== 'deficiency' ? found.subsumedBy : null;
}

const pain = (side?: 'left' | 'right' | 'both', urgency: Urgency = 'urgent') => flag('severe-leg-pain', urgency, side);

describe('a generic flag gives way', () => {
  it.each<[string, Flag, Flag, boolean]>([
    ['to a specific one of the same leg', pain('left'), flag('suspected-dvt', 'urgent', 'left'), true],
    ['not to one of the other leg', pain('left'), flag('suspected-dvt', 'urgent', 'right'), false],
    ['to one of both legs', pain('left'), flag('suspected-dvt', 'urgent', 'both'), true],
    ['not where it is of both legs and the other of one', pain('both'), flag('suspected-dvt', 'urgent', 'left'), false],
    ['to one of no leg', pain('left'), flag('cauda-equina', 'emergency'), true],
    ['where it is of no leg itself', pain(), flag('suspected-dvt', 'urgent', 'left'), true],
    ['to a more urgent one', pain('left'), flag('suspected-dvt', 'emergency', 'left'), true],
    ['not to a less urgent one', pain('left'), flag('suspected-dvt', 'soon', 'left'), false],
    ['not to one that says something else', pain('left'), flag('inr-critical', 'emergency'), false],
  ])('%s', (_, generic, specific, gives) => {
    const { rule } = specific.decision;
    expect(standsFor(generic, specific)).toBe(gives && rule.kind === 'red-flag' ? rule.code : null);
  });

  it('to the most urgent of several, then to the first that its rule names', () => {
    const left = (code: RedFlagCode, urgency: Urgency) => flag(code, urgency, 'left');
    const several = [left('diabetic-foot', 'urgent'), left('suspected-dvt', 'urgent'), left('cellulitis', 'emergency')];
    expect(standsFor(pain('left'), ...several)).toBe('cellulitis');
    const equal = [left('diabetic-foot', 'urgent'), left('suspected-dvt', 'urgent')];
    expect(standsFor(pain('left'), ...equal)).toBe('suspected-dvt');
    expect(standsFor(pain('left'), ...equal.toReversed())).toBe('suspected-dvt');
  });

  it('to red flags alone', () => {
    expect(standsFor(pain('left'), raised('contributor-poor-circulation', 'urgent', 'left'))).toBeNull();
  });
});

describe('what stays as it is', () => {
  it('is a specific flag, and what is no flag', () => {
    const all = [
      flag('suspected-dvt', 'urgent', 'left'),
      raised('excess-potassium', 'soon', null),
      flag('cauda-equina', 'emergency'),
    ];
    expect(subsume(all).map((finding) => (finding.kind === 'deficiency' ? null : finding.subsumedBy))).toEqual([
      null,
      null,
      null,
    ]);
  });
});
