// What a clinician reads of a rule: nothing of it is blank, all of it stands on the finding, and it speaks to those whom it is about.

import { describe, expect, it } from 'vitest';
import { screen } from '#lib/clinical/screen.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { ruleAbouts } from '#lib/knowledge/rules/abouts.ts';
import { ruleCases } from './rule-cases.ts';
import { RULE_TESTS } from './rule-tests.ts';

const { rules } = knowledge;
const named = rules.map((rule) => [rule.id, rule] as const);

/** Places of texts that say nothing. */
function blanksIn(node: unknown, place: string): string[] {
  if (typeof node === 'string') return node.trim() === '' ? [place] : [];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => blanksIn(value, `${place}.${key}`));
}

describe('what a rule says', () => {
  it.each(named)('%s: no text and no code is blank', (id, rule) => {
    expect(blanksIn(rule, id)).toEqual([]);
    expect(
      blanksIn(
        ruleAbouts.find((about) => about.rule === id),
        id,
      ),
    ).toEqual([]);
  });

  it('would notice a blank text wherever it stands', () => {
    expect(blanksIn({ a: 'x', b: [{ c: ' ' }, { d: '' }], e: 0, f: null }, 'rule')).toEqual([
      'rule.b.0.c',
      'rule.b.1.d',
    ]);
  });

  it.each(named)('%s asks for the tests of the tables, in their order', (id, { tests }) => {
    expect(tests.join(' ')).toBe(RULE_TESTS[id] ?? '');
  });

  it.each(named)('%s: its first case gives a finding with its title, its actions and its sources', (id, rule) => {
    const [facts] = ruleCases.get(id) ?? [];
    if (!facts) throw new Error(`no case of ${id}`);
    const own = screen(facts, knowledge).findings.filter((finding) => finding.rules[0] === id);
    expect(own.length).toBeGreaterThan(0);
    for (const finding of own) {
      // A deficiency is called by its nutrient and its status.
      if (rule.kind !== 'deficiency') expect(finding.title).toContain(rule.title);
      expect(finding.actions).toEqual(expect.arrayContaining(rule.actions));
      expect(finding.sources).toEqual(expect.arrayContaining(rule.sources));
    }
  });

  it.each(named)('%s cites a place and not only a document', (_, { sources }) => {
    for (const { citation } of sources) expect(citation).not.toMatch(/[,:]\s*$/);
  });

  it.each(named)('%s says where authorities disagree, if they do', (id) => {
    const choices = ruleAbouts.find((about) => about.rule === id)?.choices ?? [];
    expect(choices.length === 0).toBe(UNDISPUTED.has(id));
  });
});

describe('whom a rule speaks of', () => {
  // Decision tables 0.10: deficiencies are judged in adults, red flags are raised at every age. What is read like a deficiency goes with it.
  // Red legs are red at every age.
  const ofAdults = (id: string) =>
    /^(deficiency|excess|advice|contributor-medicine-lowers)-/.test(id) && id !== 'advice-bilateral-red-legs';

  it.each(named)('%s, in a child', (id) => {
    for (const facts of ruleCases.get(id) ?? []) {
      const child = { ...facts, patient: { ...facts.patient, birthDate: '2014-03-01' } };
      const outcome = screen(child, knowledge).outcomes.find(({ rule }) => rule === id);
      expect(outcome?.status === 'not-applicable').toBe(ofAdults(id));
      if (outcome?.status === 'not-applicable') expect(outcome.why).toMatch(/adult/i);
    }
  });
});

/** Rules of which no authority known here says otherwise. */
const UNDISPUTED = new Set([
  'red-flag-cellulitis',
  'red-flag-septic-arthritis',
  'red-flag-acute-kidney-injury',
  'red-flag-critical-sodium-high',
  'red-flag-inr-critical',
  'red-flag-persistent-leg-pain',
  'red-flag-severe-leg-pain',
  'red-flag-unexplained-numbness-or-weakness',
  'red-flag-leg-swelling',
  'contributor-statin-muscle-symptoms',
  'contributor-medicine-causes-cramps',
  'contributor-medicine-causes-neuropathy',
  'contributor-copper-deficiency-mimic',
  'contributor-medicine-lowers-potassium',
  'contributor-medicine-lowers-calcium',
  'contributor-medicine-lowers-sodium',
  'contributor-medicine-lowers-thiamine',
  'contributor-medicine-lowers-vitamin-b6',
  'contributor-medicine-lowers-vitamin-d',
  'contributor-medicine-lowers-vitamin-e',
  'contributor-medicine-lowers-vitamin-k',
  'advice-bilateral-red-legs',
]);
