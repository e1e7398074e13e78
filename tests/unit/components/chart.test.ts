import { describe, expect, it } from 'vitest';
import { orderFindings, splitFindings } from '#components/chart/finding-order.ts';
import { groupLabs } from '#components/chart/lab-groups.ts';
import { receivedText } from '#components/chart/lab-text.ts';
import { type Trend, trendOf } from '#components/chart/trend-points.ts';
import type { DeficiencyStatus, Urgency } from '#lib/clinical/codes.ts';
import type { Finding, LabReading } from '#lib/clinical/screening.ts';
import type { LabRow } from '#lib/queries/patients/get-patient-chart.ts';

const BASE = {
  title: '',
  rules: [],
  because: [],
  facts: [],
  missing: [],
  wouldChange: [],
  actions: [],
  sources: [],
};

const deficiency = (key: string, status: DeficiencyStatus): Finding => ({
  ...BASE,
  key,
  kind: 'deficiency',
  nutrient: 'magnesium',
  status,
  riskFactors: [],
  symptoms: [],
});
const flag = (key: string, urgency: Urgency): Finding => ({
  ...BASE,
  key,
  kind: 'red-flag',
  code: 'suspected-dvt',
  urgency,
  dueHours: 4,
  subsumedBy: null,
});

describe('findings of a chart', () => {
  const findings = [
    deficiency('cannot', 'not-assessable'),
    deficiency('possible', 'possible'),
    flag('soon', 'soon'),
    deficiency('unlikely', 'unlikely'),
    deficiency('likely', 'likely'),
    flag('now', 'emergency'),
  ];

  it('stand by urgency, then by how sure they are', () => {
    expect(orderFindings(findings).map((finding) => finding.key)).toEqual([
      'now',
      'soon',
      'likely',
      'possible',
      'unlikely',
      'cannot',
    ]);
  });

  it('keep what cannot be said apart, and lose nothing', () => {
    const { found, unlikely, cannotSay } = splitFindings(findings);
    expect(cannotSay.map((finding) => finding.key)).toEqual(['cannot']);
    expect(unlikely.map((finding) => finding.key)).toEqual(['unlikely']);
    expect(found.length + unlikely.length + cannotSay.length).toBe(findings.length);
  });
});

const lab = (id: string, change: Partial<LabRow> = {}): LabRow => ({
  labResultId: id,
  analyte: 'magnesium-serum',
  label: 'Magnesium',
  valueText: '0.58',
  unit: 'mmol/L',
  collectedOn: '2026-11-18',
  specimen: [],
  referenceRange: null,
  flag: null,
  status: 'final',
  isSuperseded: false,
  errorReason: null,
  reading: null,
  canonical: { comparator: null, value: '0.58', unit: 'mmol/L' },
  recordedAt: '2026-11-18T09:00:00.000Z',
  recordedByName: 'N. Duarte',
  ...change,
});

describe('results of a chart', () => {
  it('show the newest that stands of each test, and keep what was withdrawn', () => {
    const [group, ...others] = groupLabs([
      lab('wrong', { status: 'entered-in-error' }),
      lab('newest'),
      lab('replaced', { isSuperseded: true }),
      lab('older', { collectedOn: '2026-05-02' }),
    ]);
    expect(others).toEqual([]);
    expect(group?.latest?.labResultId).toBe('newest');
    expect(group?.earlier.map((row) => row.labResultId)).toEqual(['older']);
    expect(group?.withdrawn.map((row) => row.labResultId)).toEqual(['wrong', 'replaced']);
  });

  it('have no latest when every one was withdrawn', () => {
    expect(groupLabs([lab('wrong', { status: 'entered-in-error' })])[0]?.latest).toBeNull();
  });

  it('are written as received', () => {
    expect(receivedText({ valueText: 'haemolysed', unit: null })).toBe('haemolysed');
    expect(receivedText({ valueText: '<50', unit: 'nmol/L' })).toBe('<50 nmol/L');
  });
});

describe('the course of a test', () => {
  const at = (on: string, value: string, comparator: string | null = null) =>
    lab(on, { collectedOn: on, canonical: { comparator, value, unit: 'mmol/L' } });
  const rounded = (trend: Trend | null) => trend?.points.map(({ x, y }) => [Math.round(x), Math.round(y)]);
  const read = (range: string): LabReading => ({
    analyte: 'magnesium-serum',
    interpretation: 'below',
    reason: null,
    reported: '0.50 mmol/L',
    canonical: null,
    range,
    rangeSource: 'default',
    collectedOn: '2026-11-11',
    ageDays: 1,
    isStale: false,
    isDeciding: true,
    question: null,
  });

  it('runs from the oldest at the left to the newest at the right, the highest on top', () => {
    const trend = trendOf([at('2026-11-11', '0.9'), at('2026-11-06', '0.7'), at('2026-11-01', '0.5')], 100, 20);
    expect(rounded(trend)).toEqual([
      [0, 20],
      [50, 10],
      [100, 0],
    ]);
    expect(trend?.band).toBeNull();
  });

  it('shows the usual range as a band above values that lie below it', () => {
    const newest = { ...at('2026-11-11', '0.5'), reading: read('0.70-1.00 mmol/L') };
    const trend = trendOf([newest, at('2026-11-01', '0.7')], 100, 20);
    expect(trend?.band?.y).toBeCloseTo(0);
    expect(trend?.band?.height).toBeCloseTo(12);
    expect(rounded(trend)).toEqual([
      [0, 12],
      [100, 20],
    ]);
  });

  it('draws no band from a range in another unit or with one end', () => {
    const older = at('2026-11-01', '0.7');
    const band = (range: string) => trendOf([{ ...at('2026-11-11', '0.5'), reading: read(range) }, older], 9, 9)?.band;
    expect(band('1.7-2.4 mg/dL')).toBeNull();
    expect(band('at least 0.70 mmol/L')).toBeNull();
  });

  it('leaves out what is no plain value and what has no date', () => {
    const rows = [at('2026-11-11', '0.9'), at('2026-11-01', '50', '<'), lab('x', { collectedOn: null })];
    expect(trendOf(rows, 100, 20)).toBeNull();
    expect(trendOf([at('2026-11-01', '0.9'), lab('y', { canonical: null })], 100, 20)).toBeNull();
  });

  it('draws a level line when nothing changed', () => {
    const trend = trendOf([at('2026-11-11', '0.7'), at('2026-11-01', '0.7')], 100, 20);
    expect(trend?.points.map((point) => point.y)).toEqual([20, 20]);
  });
});
