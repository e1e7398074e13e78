// What research says of the document's claims: every row of the reference is there, and points at what exists.

import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ChartFindings } from '#components/chart/chart-findings.tsx';
import { EvidenceNotes } from '#components/rules/evidence-notes.tsx';
import { notesOfRule, RuleNotes } from '#components/rules/rule-notes.tsx';
import { StatementList } from '#components/rules/statement-list.tsx';
import { NUTRIENTS } from '#lib/clinical/codes.ts';
import { screen } from '#lib/clinical/screen.ts';
import { documentStatements } from '#lib/knowledge/document-statements.ts';
import { evidenceNotes, notesFor } from '#lib/knowledge/evidence-notes.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { caseOf, lab, symptom } from '../clinical/case-builder.ts';

const RULES = new Set(knowledge.rules.map((rule) => rule.id));
const STATEMENTS = new Set(documentStatements.map((statement) => statement.id));

describe('the evidence notes', () => {
  it('hold the 24 rows of section 6 and quinine, each once, and the two corrections of fact', () => {
    const rows = evidenceNotes.flatMap((note) => note.row ?? []);
    expect([...rows].sort((left, right) => left - right)).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
    const corrections = evidenceNotes.filter((note) => note.row === null).map((note) => note.id);
    expect(corrections.sort()).toEqual(['iron-restless-legs', 'two-trials-not-one']);
  });

  it.each(evidenceNotes.map((note) => [note.id, note] as const))(
    '%s has a marked source and names only what exists',
    (id, note) => {
      expect(evidenceNotes.filter((other) => other.id === id)).toHaveLength(1);
      expect(note.sources.length).toBeGreaterThan(0);
      for (const source of note.sources) expect(source.mark).not.toBeNull();
      expect(note.rules.filter((rule) => !RULES.has(rule))).toEqual([]);
      expect(note.statements.filter((statement) => !STATEMENTS.has(statement))).toEqual([]);
      for (const nutrient of note.nutrients) expect(NUTRIENTS).toContain(nutrient);
      expect(note.what.length).toBeGreaterThan(20);
      if (note.documentWords !== null) expect(note.statements.length).toBeGreaterThan(0);
    },
  );

  it.each(['D05', 'D06', 'D07', 'D09', 'D14', 'D18', 'D19', 'D20', 'D21', 'D36', 'D37', 'D44'])(
    'say something of %s',
    (statement) => {
      expect(evidenceNotes.some((note) => note.statements.includes(statement))).toBe(true);
    },
  );

  it('are found by rule and by nutrient, and not for what they do not concern', () => {
    const ids = (question: Parameters<typeof notesFor>[0]) => notesFor(question).map((note) => note.id);
    expect(ids({ rules: ['contributor-dehydration'] })).toEqual(['dehydration-cramps']);
    expect(ids({ rules: [], nutrient: 'vitamin-k' })).toEqual([
      'vitamin-k-night-cramps',
      'vitamin-k-haemodialysis',
      'two-trials-not-one',
    ]);
    expect(ids({ rules: ['red-flag-cauda-equina'] })).toEqual([]);
  });
});

describe('the notes on the page of a rule', () => {
  const drawn = (id: string) => {
    const rule = knowledge.rules.find((known) => known.id === id);
    if (!rule) throw new Error(`no rule ${id}`);
    return renderToStaticMarkup(createElement(RuleNotes, { rule }));
  };

  it('stand open, each claim beside what research says of it, with source and mark', () => {
    const html = drawn('contributor-dehydration');
    expect(html).not.toContain('<details');
    expect(html).toContain('<q>Dehydration, for example, is a common cause of muscle cramps');
    expect(html).toContain('unclear');
    expect(html).toContain('drink more');
    expect(html).toContain('Miller 2022, J Athl Train 57(1):5-15');
    expect(html).toContain('>P</span>');
    expect(drawn('contributor-medicine-causes-cramps')).toContain('Says nothing of it.');
  });

  it('are not there where no claim concerns the rule', () => {
    expect(drawn('red-flag-cauda-equina')).toBe('');
    expect(drawn('excess-potassium')).toBe('');
  });

  it('reach every note, and the one that is tied to no rule stands beside its statement', () => {
    const shown = new Set(knowledge.rules.flatMap(notesOfRule).map(({ id }) => id));
    expect(evidenceNotes.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual(['deficiency-as-cause']);
    const statements = documentStatements.filter(({ id }) => id === 'D02');
    const html = renderToStaticMarkup(createElement(StatementList, { statements }));
    expect(html).toContain('How often a deficiency is behind leg pain has not been counted.');
    expect(html).toContain('>G</span>');
  });
});

describe('the notes on the chart', () => {
  it('stand under advice and contributors too, where their rules fire', () => {
    const facts = caseOf({
      patient: { circumstances: ['recent-strenuous-exercise'] },
      symptoms: [symptom('restless-legs'), symptom('muscle-cramp')],
      labs: [lab('ferritin', '20 ug/L')],
    });
    const screening = screen(facts, knowledge);
    expect(screening.findings.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['advice:iron-restless-legs', 'contributor:overexertion']),
    );
    const html = renderToStaticMarkup(createElement(ChartFindings, { screening }));
    expect(html).toContain('regular stretching can help prevent them');
    expect(html).toContain('The document leaves iron out.');
  });
});

describe('the notes under a finding', () => {
  const { findings } = screen(
    caseOf({
      symptoms: [symptom('muscle-cramp'), symptom('saddle-numbness')],
      labs: [lab('magnesium-serum', '0.60 mmol/L')],
    }),
    knowledge,
  );
  const drawn = (key: string) => {
    const finding = findings.find((candidate) => candidate.key === key);
    if (!finding) throw new Error(`no finding ${key}`);
    return renderToStaticMarkup(createElement(EvidenceNotes, { finding }));
  };

  it('set the document\u2019s words beside what research says, folded', () => {
    const html = drawn('deficiency:magnesium');
    expect(html).toMatch(/^<details/);
    expect(html).not.toMatch(/<details[^>]* open/);
    expect(html).toContain('<q>However, research on the effectiveness of magnesium supplements');
    expect(html).toContain('11 trials with 735 people');
    expect(html).toContain('not supported');
    expect(html).toContain('>P</span>');
    expect(html).toContain('Garrison 2020, Cochrane CD009402.pub3, abstract');
  });

  it('are not there when no claim concerns it, nor under too much of what the claim calls a lack', () => {
    expect(drawn('red-flag:cauda-equina')).toBe('');
    const parts = { labs: [lab('potassium-serum', '5.7 mmol/L')] };
    const high = screen(caseOf(parts), knowledge).findings.find(({ key }) => key === 'excess:potassium');
    if (!high) throw new Error('no excess of potassium');
    expect(renderToStaticMarkup(createElement(EvidenceNotes, { finding: high }))).toBe('');
  });
});
