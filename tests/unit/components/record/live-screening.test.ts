import { describe, expect, it } from 'vitest';
import { announce, tellable } from '#components/record/announcing.ts';
import {
  type DraftAction,
  type DraftState,
  editDraft,
  screenedContent,
  startDraftState,
} from '#components/record/draft-editing.ts';
import { findingTitle, groupLiveFindings, pressingFlags } from '#components/record/finding-groups.ts';
import { latestResults, readInProgress, screenLive } from '#components/record/live-screening.ts';
import { nextSteps, shortReason } from '#components/record/next-steps.ts';
import { emptyDraft } from '#lib/intake/draft-content.ts';
import { labRow } from './lab-row.ts';
import { surroundings } from './surroundings.ts';

const start = startDraftState(emptyDraft('2026-11-22'));
const run = (...actions: DraftAction[]): DraftState => actions.reduce(editDraft, start);
const screened = (state: DraftState) => screenLive(screenedContent(state), surroundings).screening;

describe('live screening', () => {
  it('raises a suspected thrombosis as soon as one swollen leg is recorded', () => {
    const state = run(
      { type: 'answer-symptom', code: 'leg-swelling', status: 'present' },
      { type: 'detail-symptom', code: 'leg-swelling', details: { side: 'left' } },
    );
    expect(pressingFlags(screened(state)).map(({ code }) => code)).toEqual(['suspected-dvt']);
  });

  it('does not raise a critical potassium while 2.5 is typed by way of 2', () => {
    const grid: DraftAction = { type: 'add-labs', rows: [labRow('k', '', { collectedOn: '2026-11-22' })] };
    const typing = run(grid, { type: 'type-lab-value', rowId: 'k', value: '2' });
    expect(pressingFlags(screened(typing))).toEqual([]);
    expect(readInProgress(typing.content, surroundings)?.[1].interpretation).toBe('critical-low');
    const done = editDraft(typing, { type: 'settle' });
    expect(pressingFlags(screened(done)).map(({ code }) => code)).toEqual(['critical-potassium-low']);
  });

  it('keeps a flag in sight while the value that raised it is being changed', () => {
    const settled = run({ type: 'add-labs', rows: [labRow('k', '2.2', { collectedOn: '2026-11-22' })] });
    const typing = editDraft(settled, { type: 'type-lab-value', rowId: 'k', value: '' });
    expect(pressingFlags(screened(typing)).map(({ code }) => code)).toEqual(['critical-potassium-low']);
  });

  it('is told to a screen reader in words, the flag first', () => {
    const state = run({ type: 'add-labs', rows: [labRow('k', '2.2', { collectedOn: '2026-11-22' })] });
    const news = announce(tellable(screened(start)), tellable(screened(state)));
    expect(news?.politeness).toBe('assertive');
    expect(news?.text).toMatch(/^Emergency: /);
  });

  it('leaves a replaced generic flag out of the list and names deficiencies without their status', () => {
    const state = run(
      { type: 'answer-symptom', code: 'numbness', status: 'present' },
      { type: 'detail-symptom', code: 'numbness', details: { side: 'both', durationDays: '60' } },
      {
        type: 'add-labs',
        rows: [labRow('b', '110', { analyte: 'vitamin-b12-serum', unit: 'pmol/L', collectedOn: '2026-11-18' })],
      },
    );
    const { redFlags, open } = groupLiveFindings(screened(state));
    expect(redFlags.map(({ code }) => code)).toContain('diabetic-neuropathy');
    expect(redFlags.map(({ code }) => code)).not.toContain('unexplained-numbness-or-weakness');
    expect(open.map(findingTitle)).toContain('Vitamin B12 deficiency');
  });

  it('asks next what could raise a red flag, one reason over all that it concerns', () => {
    const steps = nextSteps(screened(start));
    expect(steps.length).toBeGreaterThan(0);
    expect(new Set(steps.map(({ verb, why }) => verb + why)).size).toBe(steps.length);
  });
});

describe('the reason shown beside a question', () => {
  it('is the red flag when there is one', () => {
    expect(shortReason('could settle vitamin B12 deficiency and could raise diabetic neuropathy')).toBe(
      'could raise diabetic neuropathy',
    );
  });

  it('is the first one otherwise', () => {
    expect(shortReason('could settle magnesium deficiency, could settle calcium deficiency')).toBe(
      'could settle magnesium deficiency',
    );
  });
});

describe('earlier results', () => {
  it('are the latest of each test, without those entered in error', () => {
    const fact = {
      analyte: 'potassium-serum',
      unit: 'mmol/L',
      specimen: [],
      referenceRange: null,
      flag: null,
    } as const;
    const results = latestResults([
      { ...fact, specimen: [], value: '3.9', collectedOn: '2026-05-12', status: 'final' },
      { ...fact, specimen: [], value: '4.1', collectedOn: '2026-01-12', status: 'final' },
      { ...fact, specimen: [], value: '39', collectedOn: '2026-06-12', status: 'entered-in-error' },
    ]);
    expect(results.get('potassium-serum')).toEqual({ value: '3.9', unit: 'mmol/L', on: '2026-05-12' });
  });
});
