// Where a person reads what research says of a finding's rule: live, on chart and case, and on the page of the rule.

import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { FindingReasons } from '#components/case/finding-reasons.tsx';
import { FindingTrace } from '#components/record/finding-trace.tsx';
import { RuleEvidence } from '#components/rules/rule-trust.tsx';
import { screen } from '#lib/clinical/screen.ts';
import type { Finding } from '#lib/clinical/screening.ts';
import { evidenceOf } from '#lib/knowledge/finding-evidence.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { ruleAbouts } from '#lib/knowledge/rules/abouts.ts';
import { evidenceByRule } from '#lib/knowledge/rules/evidence-by-rule.ts';
import { parseStoredFinding } from '#lib/records/stored-screening.ts';
import { withEvidence } from '#lib/records/with-evidence.ts';
import { caseOf, symptom } from '../clinical/case-builder.ts';

const SENTENCE = 'Both legs, or side not known; one leg is read as a suspected clot.';
const OLD = 'As engine 1.0.0 said it.';

function swelling(): Finding {
  const facts = caseOf({ symptoms: [symptom('leg-swelling', { side: 'both' })] });
  const found = screen(facts, knowledge).findings.find(({ key }) => key === 'red-flag:leg-swelling');
  if (!found) throw new Error('the flag did not fire');
  return found;
}

const live = (finding: Finding) =>
  renderToStaticMarkup(createElement(FindingTrace, { finding, evidence: evidenceByRule }));
const reasons = (finding: Finding) => renderToStaticMarkup(createElement(FindingReasons, { finding }));

describe('the evidence of a finding', () => {
  it('is of its rule, not of the screening', () => {
    expect(swelling()).not.toHaveProperty('evidence');
    expect(evidenceOf(swelling(), evidenceByRule)).toBe(SENTENCE);
  });

  it('is told for every rule', () => {
    for (const { id } of knowledge.rules) expect(evidenceOf({ rules: [id] }, evidenceByRule), id).toMatch(/\.$/);
  });

  it('is the stored sentence where the screening holds one', () => {
    expect(evidenceOf({ ...swelling(), evidence: OLD }, evidenceByRule)).toBe(OLD);
    expect(evidenceOf({ ...swelling(), evidence: null }, evidenceByRule)).toBe(SENTENCE);
  });

  it('is none for a rule that is no more', () => {
    expect(evidenceOf({ rules: ['red-flag-gone'] }, evidenceByRule)).toBeNull();
  });

  it('is read live, below the source', () => {
    expect(live(swelling())).toContain(`${SENTENCE}</p>`);
    expect(live({ ...swelling(), rules: ['red-flag-gone'] })).not.toContain(SENTENCE);
  });

  it.each([
    ['', {}, SENTENCE],
    [' of engine 1.0.0', { evidence: OLD }, OLD],
  ])('is read on chart and case, of a finding%s as it was stored', (_, own, said) => {
    const stored = parseStoredFinding(JSON.parse(JSON.stringify({ ...swelling(), ...own })));
    expect(reasons(withEvidence(stored))).toContain(`>Evidence</dt><dd class="min-w-0">${said}</dd>`);
  });

  it('is read on the page of the rule, beside its grade', () => {
    const about = ruleAbouts.find(({ rule }) => rule === 'red-flag-leg-swelling') ?? null;
    const html = renderToStaticMarkup(createElement(RuleEvidence, { about }));
    expect(html).toContain(SENTENCE);
    expect(renderToStaticMarkup(createElement(RuleEvidence, { about: null }))).toContain('not graded');
  });
});
