// What a person asks of each rule: complete, its own, and kept in the rule's own file.

import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FiveAnswers, RuleAbout } from '#lib/clinical/rule-about.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { ruleAbouts } from '#lib/knowledge/rules/abouts.ts';

const ROOT = join(import.meta.dirname, '../../..');
const RULES = join(ROOT, 'lib/knowledge/rules');
const ANSWERS = ['what', 'who', 'how', 'where', 'when'] as const satisfies readonly (keyof FiveAnswers)[];
const MARKS = ['P', 'S', 'G', 'C', 'NEW-S', 'NEW-G'];
/** An amount to take, "100 mg" or "5 g", but not a concentration such as "4.5 mg/dL". */
const DOSE = /\d\s*(?:mg|mcg|ug|g|IU|tablets?|capsules?)\b(?!\/)/i;

const everyAbout = ruleAbouts.map((about) => [about.rule, about] as const);
const choices = ruleAbouts.flatMap(({ rule, choices }) => choices.map((choice) => [rule, choice] as const));

type RuleFile = { path: string; name: string; rules: { id: string; kind: string }[]; abouts: RuleAbout[] };

/** Every file in a folder of the rules with what it exports; a file that exports no rule and no about is not one of a rule. */
const ruleFiles: RuleFile[] = (
  await Promise.all(
    readdirSync(RULES, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap((folder) => readdirSync(join(RULES, folder.name)).map((file) => join(RULES, folder.name, file)))
      .map(async (path): Promise<RuleFile> => {
        const exports: unknown[] = Object.values(await import(path));
        return {
          path,
          name: basename(path, '.ts'),
          rules: exports.filter(isRule),
          abouts: exports.filter(isAbout),
        };
      }),
  )
).filter((file) => file.rules.length + file.abouts.length > 0);

describe('what is said about the rules', () => {
  it('is there once for every rule and for nothing else, in the order of the rules', () => {
    expect(ruleAbouts.map((about) => about.rule)).toEqual(knowledge.rules.map((rule) => rule.id));
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(ruleAbouts))).toEqual(ruleAbouts);
  });

  it.each(everyAbout)('%s answers what, who, how, where and when, and is graded', (_, { answers, grade }) => {
    expect(Object.keys(answers).sort()).toEqual([...ANSWERS].sort());
    for (const question of ANSWERS) expect(answers[question].trim().length, question).toBeGreaterThan(30);
    expect(['high', 'moderate', 'low', 'very-low']).toContain(grade);
  });

  it.each(everyAbout)('%s says in one sentence of its own what research says', (_, { evidence }) => {
    expect(evidence.length).toBeGreaterThan(10);
    expect(evidence).toMatch(/^[A-Z0-9].*\.$/);
    expect(ruleAbouts.filter((about) => about.evidence === evidence)).toHaveLength(1);
  });

  it.each(ANSWERS)('answers "%s" of each rule in words of its own', (question) => {
    const seen = ruleAbouts.map(({ answers }) => answers[question]);
    expect(seen.filter((answer, index) => seen.indexOf(answer) !== index)).toEqual([]);
  });

  it.each(everyAbout)('%s names a role that acts', (_, { answers }) => {
    expect(answers.who).toMatch(/clinician|nurse|dietitian|clinic|service/i);
  });

  it.each(everyAbout)('%s names no dose', (_, { answers }) => {
    for (const question of ANSWERS) expect(answers[question]).not.toMatch(DOSE);
  });

  it('would notice a dose, and does not take a concentration for one', () => {
    expect('thiamine 200 mg three times a day').toMatch(DOSE);
    expect('Magnesium 4.5 mg/dL, haemoglobin 70 g/L, kinase 1,000 U/L').not.toMatch(DOSE);
  });
});

describe('how soon it is due', () => {
  const flags = knowledge.rules.filter((rule) => rule.kind === 'red-flag');
  const WORDS = new Map([
    [0.25, /15 minutes/],
    [4, /4 hours/],
    [24, /working day|24 hours/],
    [72, /72 hours/],
    [336, /14 days/],
    [720, /30 days/],
  ]);

  it.each(flags.map((rule) => [rule.id, rule] as const))('%s names each due time of its tiers', (id, rule) => {
    const when = ruleAbouts.find((about) => about.rule === id)?.answers.when ?? '';
    for (const { dueHours } of rule.tiers) expect(when).toMatch(WORDS.get(dueHours) ?? /no words for this due time/);
  });

  it.each(flags.map((rule) => [rule.id, rule] as const))('%s says whether it interrupts', (id, rule) => {
    const how = ruleAbouts.find((about) => about.rule === id)?.answers.how ?? '';
    const isInterrupting = rule.tiers.some(({ urgency }) => urgency === 'emergency' || urgency === 'urgent');
    expect(how).toMatch(isInterrupting ? /interrupts\b/i : /does not interrupt/i);
  });

  it.each(knowledge.rules.filter((rule) => rule.kind !== 'red-flag').map((rule) => [rule.id] as const))(
    '%s, no red flag, interrupts by itself never',
    (id) => {
      const how = ruleAbouts.find((about) => about.rule === id)?.answers.how ?? '';
      expect(how).toMatch(/(?:does not|never) interrupt/i);
    },
  );
});

describe('a choice between authorities', () => {
  it.each(choices)('of %s says what was chosen, why, and who chose otherwise', (_, choice) => {
    expect(choice.question).toMatch(/\?$/);
    expect(choice.chosen.length).toBeGreaterThan(2);
    expect(choice.because.length).toBeGreaterThan(20);
    expect(choice.others.length).toBeGreaterThan(0);
    for (const other of choice.others) {
      expect(other.position.length).toBeGreaterThan(5);
      expect(other.position).not.toBe(choice.chosen);
      expect(other.source.length).toBeGreaterThan(2);
      expect(MARKS).toContain(other.mark);
    }
  });

  it('is asked once in a rule', () => {
    const asked = choices.map(([rule, { question }]) => `${rule}: ${question}`);
    expect(new Set(asked).size).toBe(asked.length);
  });
});

describe('the files of the rules', () => {
  it('hold every rule once', () => {
    const found = ruleFiles.flatMap((file) => file.rules.map((rule) => rule.id));
    expect(found.sort()).toEqual(knowledge.rules.map((rule) => rule.id).sort());
  });

  it.each(ruleFiles.map((file) => [file.name, file] as const))(
    '%s.ts holds one rule and what is said of it',
    (_, file) => {
      expect(file.rules, file.path).toHaveLength(1);
      const [rule] = file.rules;
      expect(rule?.id).toBe(`${rule?.kind}-${file.name}`);
      expect(file.abouts).toEqual(ruleAbouts.filter((about) => about.rule === rule?.id));
    },
  );
});

function isRule(value: unknown): value is { id: string; kind: string } {
  return typeof value === 'object' && value !== null && 'id' in value && 'kind' in value && 'version' in value;
}

function isAbout(value: unknown): value is RuleAbout {
  return typeof value === 'object' && value !== null && 'rule' in value && 'answers' in value && 'choices' in value;
}
