import { describe, expect, it } from 'vitest';
import { findRule } from '#components/rules/find-rule.ts';
import { instrumentsOf } from '#components/rules/instruments.ts';
import { limitName } from '#components/rules/limit-name.ts';
import { applicabilityLines, ruleInWords } from '#components/rules/rule-in-words.ts';
import { dueWords } from '#components/rules/rule-sets.ts';
import { passesStatementFilter, readStatementFilter, statementsHref } from '#components/rules/statement-filter.ts';
import { statusTable } from '#components/rules/status-table.ts';
import { unfitWords } from '#components/rules/unfit-words.ts';
import { documentStatements } from '#lib/knowledge/document-statements.ts';
import { knowledge } from '#lib/knowledge/index.ts';

describe('the page of a rule', () => {
  it('is found with its neighbours, and not found for an unknown id', () => {
    const [first, second] = knowledge.rules;
    const last = knowledge.rules.at(-1);
    if (!first || !second || !last) throw new Error('no rules');
    expect(findRule(first.id, knowledge, [])).toMatchObject({ rule: first, previous: null, next: second, about: null });
    expect(findRule(last.id, knowledge, [])?.next).toBeNull();
    expect(findRule('no-such-rule', knowledge, [])).toBeNull();
    const about = {
      rule: first.id,
      grade: 'high' as const,
      evidence: '',
      answers: { what: '', who: '', how: '', where: '', when: '' },
      choices: [],
    };
    expect(findRule(first.id, knowledge, [about])?.about).toBe(about);
  });

  it('says of every rule what it does and to whom it speaks', () => {
    for (const rule of knowledge.rules) {
      expect(ruleInWords(rule).join(' ').length, rule.id).toBeGreaterThan(40);
      expect(ruleInWords(rule).join(' '), rule.id).not.toMatch(/undefined|null/);
      expect(applicabilityLines(rule)[0]?.startsWith('Adults only'), rule.id).toBe(rule.adultsOnly);
    }
  });

  it('names urgency from the most to the least urgent', () => {
    const rule = knowledge.rules.find(({ id }) => id === 'red-flag-critical-potassium-low');
    if (!rule) throw new Error('the rule is missing');
    expect(ruleInWords(rule)[0]).toContain('How soon: act now or see today.');
  });

  it('says due times as a person does', () => {
    expect([0.25, 1, 4, 24, 48, 336, 720].map(dueWords)).toEqual([
      '15 minutes',
      '1 hour',
      '4 hours',
      '24 hours',
      '2 days',
      '14 days',
      '30 days',
    ]);
  });

  it('shows the table of statuses as the engine has it', () => {
    const cell = (level: string, isGuarded = false) =>
      statusTable(isGuarded, knowledge).find((row) => row.level === level)?.cells;
    expect(cell('below')?.met).toEqual({ withRisk: 'likely', withoutRisk: 'likely' });
    expect(cell('below')?.['not-met']).toEqual({ withRisk: 'low-level', withoutRisk: 'low-level' });
    expect(cell('none')?.unknown).toEqual({ withRisk: 'not-assessable', withoutRisk: null });
    expect(cell('none', true)?.met).toEqual({ withRisk: 'possible', withoutRisk: null });
    expect(cell('unusable')?.['not-met'].withoutRisk).toBe('not-assessable');
    expect(cell('within')?.met.withRisk).toBe('unlikely');
    expect(cell('treated')?.met.withRisk).toBe('not-assessable');
    expect(cell('conflict')?.met.withRisk).toBe('possible');
    expect(cell('above')?.met.withRisk).toBeNull();
    expect(cell('no-finding')?.met.withRisk).toBeNull();
  });
});

describe('the scores', () => {
  it('hold Wells first, then those of the knowledge base', () => {
    const [wells] = instrumentsOf(knowledge);
    expect(wells).toMatchObject({ id: 'wells', items: knowledge.wells, positiveAt: 2 });
    expect(wells?.items.at(0)?.title).toBe('Active cancer');
    expect(wells?.sources.map(({ citation }) => citation).join()).toContain('NG158');
    const ids = (knowledge.instruments ?? []).map(({ id }) => id);
    expect(instrumentsOf(knowledge).map(({ id }) => id)).toEqual(['wells', ...ids]);
    for (const { id, items, note, sources } of instrumentsOf(knowledge)) {
      expect(
        items.filter(({ code, title }) => title === code || title === '').map(({ code }) => code),
        id,
      ).toEqual([]);
      expect([note !== '', sources.length > 0], id).toEqual([true, true]);
    }
  });
});

describe('the statements of the document', () => {
  it('are filtered by a closed set in the address', () => {
    expect(readStatementFilter({})).toBe('all');
    expect(readStatementFilter({ show: 'everything' })).toBe('all');
    expect(readStatementFilter({ show: ['not-used', 'used'] })).toBe('not-used');
    expect(statementsHref('all')).toBe('/rules/statements');
    expect(statementsHref('corrected')).toBe('/rules/statements?show=corrected');
  });

  it('are each used or not used, and corrected only when used', () => {
    for (const statement of documentStatements) {
      const [used, notUsed, corrected] = (['used', 'not-used', 'corrected'] as const).map((filter) =>
        passesStatementFilter(statement, filter),
      );
      expect(used, statement.id).not.toBe(notUsed);
      if (corrected) expect(used, statement.id).toBe(true);
      expect(passesStatementFilter(statement, 'all')).toBe(true);
    }
  });
});

describe('the numbers', () => {
  it('are named without the words of their analyte', () => {
    expect(limitName('magnesium-emergency-low', 'magnesium-serum')).toBe('emergency low');
    expect(limitName('calcium-total-upper', 'calcium-total')).toBe('upper');
    expect(limitName('b12-low', 'vitamin-b12-serum')).toBe('low');
    expect(limitName('inr', 'inr')).toBe('inr');
  });

  it('say when a result cannot be used, and which readings are lost', () => {
    expect(unfitWords({ specimen: ['haemolysed', 'not-iced'], reason: '' })).toBe(
      'with the note Haemolysed or Not kept on ice: every reading becomes unknown',
    );
    expect(unfitWords({ history: ['nitrous-oxide'], only: ['within', 'above'], reason: '' })).toBe(
      'with Nitrous oxide use listed: a reading within or above becomes unknown',
    );
    expect(unfitWords({ when: { egfr: '<', value: 30 }, becomes: 'borderline', reason: '' })).toBe(
      'when the condition below holds: every reading becomes borderline',
    );
  });
});
