// What a person reads of a published score: an interval where something is not known, the cut-off, and no comfort in a low one.

import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { instrumentsOf, limitsOfInstrument } from '#components/rules/instruments.ts';
import { limitName } from '#components/rules/limit-name.ts';
import { ScoreList } from '#components/scores/score-list.tsx';
import { highestScore, scoreLines, scoreText, stateOfScore } from '#components/scores/score-words.ts';
import { screen } from '#lib/clinical/screen.ts';
import { unitText } from '#lib/format/unit-text.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { instruments } from '#lib/knowledge/instruments/index.ts';
import { caseOf, symptom } from '../clinical/case-builder.ts';

type Parts = Parameters<typeof caseOf>[0];

function linesOf(parts: Parts) {
  const { findings, derived } = screen(caseOf(parts), knowledge);
  return scoreLines(findings, derived.scores ?? [], knowledge);
}

function lineOf(instrument: string, parts: Parts) {
  const found = linesOf(parts).find((line) => line.instrument === instrument);
  if (!found) throw new Error(`no line of ${instrument}`);
  return found;
}

function drawn(parts: Parts): string {
  const { findings, derived } = screen(caseOf(parts), knowledge);
  return renderToStaticMarkup(createElement(ScoreList, { findings, scores: derived.scores ?? [] }));
}

const DNS = ['unsteady-gait', 'tingling', 'numbness'] as const;
const PAIN = ['burning-feet', 'nerve-pain', 'leg-pain', 'muscle-ache', 'calf-tenderness'] as const;

describe('a score in words', () => {
  it('is an interval while something was not asked, and says how much', () => {
    expect(lineOf('dns', { symptoms: [symptom('tingling'), symptom('numbness', { status: 'absent' })] })).toMatchObject(
      {
        value: '1 to 3 of 4',
        open: '2 items not known',
        unknownItems: ['unsteady-gait', 'neuropathic-pain'],
        state: 'positive',
        verdict: 'positive',
        gloss: '1 or more',
      },
    );
    expect(lineOf('dns', { symptoms: [symptom('numbness', { status: 'absent' })] })).toMatchObject({
      value: '0 to 3 of 4',
      open: '3 items not known',
      state: 'unknown',
      verdict: 'cannot say yet',
    });
  });

  it('is a number only when all of it is known, and a low one clears nothing', () => {
    const symptoms = [...DNS, ...PAIN].map((code) => symptom(code, { status: 'absent' }));
    expect(lineOf('dns', { symptoms })).toMatchObject({
      value: '0 of 4',
      open: null,
      state: 'below',
      verdict: 'below 1',
      gloss: 'positive from 1; a low score clears nothing',
    });
  });

  it('stays an interval where a code leaves open how strongly a sign holds', () => {
    const symptoms = (
      ['foot-appearance-abnormal', 'foot-ulcer', 'ankle-reflex-absent', 'vibration-reduced'] as const
    ).map((code) => symptom(code, { status: 'absent' }));
    const line = lineOf('mnsi-examination', {
      symptoms: [...symptoms, symptom('monofilament-reduced', { side: 'both' })],
    });
    expect(line.value).toBe('1 to 3 of 10');
    expect(line.open).toBe('how strongly a sign holds is not recorded');
  });

  it('of Wells stands first, for its leg, and never takes the flag away', () => {
    const symptoms = [symptom('leg-swelling', { side: 'left' }), symptom('calf-tenderness', { side: 'left' })];
    const [wells] = linesOf({ symptoms });
    expect(wells).toMatchObject({ instrument: 'wells', name: 'Wells score, left leg', state: 'unknown' });
    expect(wells?.value).toMatch(/^−1 to \d of 9$/);
    expect(wells?.gloss).toBe('likely from 2; the flag stays');
  });

  it('does not say of how many where the rule set of today has no such score', () => {
    const score = { instrument: 'retired', title: 'Retired', min: 1, max: 2, positiveAt: 2, unknownItems: ['a-sign'] };
    expect(scoreLines([], [score], knowledge)[0]).toMatchObject({ name: 'Retired', value: '1 to 2', state: 'unknown' });
    expect(renderToStaticMarkup(createElement(ScoreList, { findings: [], scores: [score] }))).toContain('a sign');
  });

  it('counts as positive only when certain', () => {
    expect(stateOfScore({ min: 2, max: 5, positiveAt: 2 })).toBe('positive');
    expect(stateOfScore({ min: 1, max: 2, positiveAt: 2 })).toBe('unknown');
    expect(stateOfScore({ min: 1, max: 1.5, positiveAt: 2 })).toBe('below');
    expect(scoreText(-2)).toBe('\u22122');
  });
});

describe('the list of scores', () => {
  it('shows each with its interval, its open items by name, and its source with mark', () => {
    const html = drawn({ symptoms: [symptom('tingling')] });
    expect(html).toContain('href="/rules/instruments#dns"');
    expect(html).toContain('1 to 4 of 4');
    expect(html).toContain('<li>Unsteady walking</li>');
    expect(html).toContain('nerve damage of diabetes, from symptoms');
    expect(html).toContain('Meijer 2002');
    expect(html).toContain('>G</span>');
  });

  it('is not there when nothing is known of any', () => {
    expect(drawn({})).toBe('');
  });
});

describe('the page of the scores', () => {
  const shown = new Map(instrumentsOf(knowledge).map((instrument) => [instrument.id, instrument]));

  it('says the highest score, and where items exclude each other that their sum is not it', () => {
    expect(shown.get('mnsi-questionnaire')?.highest).toBe('13, the sum of all items that add points');
    expect(shown.get('mnsi-examination')?.highest).toBe('10: the items add up to 11.5, but some exclude each other');
    expect(shown.get('wells')?.highest).toBe('9, the sum of all items that add points');
    for (const { id, most, items } of instruments) {
      expect(highestScore({ items, ...(most === undefined ? {} : { most }) }), id).toBeGreaterThan(0);
    }
  });

  it('gives Wells its own source, not those of the flag that uses it', () => {
    expect(shown.get('wells')?.sources.map(({ citation, mark }) => [citation, mark])).toEqual([
      ['NICE NG158, two-level Wells score, nice.org.uk/guidance/ng158', 'P'],
    ]);
    const flag = knowledge.rules.find(({ id }) => id === 'red-flag-suspected-dvt');
    expect(flag?.sources.map(({ citation }) => citation)).toContain(shown.get('wells')?.sources[0]?.citation);
  });

  it('leads from each limit of a score to it', () => {
    const lrinec = shown.get('lrinec');
    if (!lrinec) throw new Error('no LRINEC');
    const limits = Object.keys(knowledge.limits).filter((id) => id.startsWith('lrinec-'));
    expect(limits.length).toBeGreaterThan(5);
    expect(limitsOfInstrument(lrinec, knowledge).sort()).toEqual(limits.sort());
    expect(limitName('lrinec-sodium', 'sodium')).toBe('LRINEC');
  });

  it('writes powers of ten as a person does', () => {
    expect(unitText('white cell count above 25 10*9/L')).toBe('white cell count above 25 ×10⁹/L');
    expect(unitText('10*12/L')).toBe('×10¹²/L');
    expect(unitText('0.70 mmol/L on day 10')).toBe('0.70 mmol/L on day 10');
  });

  it('says of each what it looks for', () => {
    for (const { id, purpose } of shown.values()) expect(purpose.length, id).toBeGreaterThan(10);
  });

  it('says when a score is shown', () => {
    expect(shown.get('lrinec')?.shownWhen).toEqual(instruments.find(({ id }) => id === 'lrinec')?.shownWhen);
    expect(shown.get('lrinec')?.shown).toBe('Something of it is known, and this holds:');
    expect(shown.get('dns')).toMatchObject({ shown: 'Something of it is known.' });
    expect(shown.get('wells')?.shown).toContain('each leg by itself');
  });
});
