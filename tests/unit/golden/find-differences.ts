// Compares a screening with what a golden case expects of it and names each difference in one line.

import type { Finding, Screening } from '#lib/clinical/screening.ts';
import type { Expectation } from './golden-case.ts';

type Pattern = Expectation['absent'][number];
type Present = Expectation['present'][number];

/** Empty when the screening holds all that is expected. */
export function findDifferences(screening: Screening, expected: Expectation): string[] {
  return [
    ...expected.present.flatMap((pattern) => differencesOfPresent(screening, pattern)),
    ...expected.absent
      .filter((pattern) => screening.findings.some((finding) => isOfPattern(finding, pattern)))
      .map((pattern) => `must be absent: ${JSON.stringify(pattern)}; findings: ${summary(screening)}`),
    ...differencesOfRedFlags(screening, expected),
    ...Object.entries(expected.readings).flatMap(([index, reading]) => differencesOfReading(screening, index, reading)),
    ...differencesOfLists(screening, expected),
    ...differencesOfDerived(screening, expected),
  ];
}

function differencesOfPresent(screening: Screening, pattern: Present): string[] {
  const found = screening.findings.find((finding) => isOfPattern(finding, pattern));
  if (found === undefined) return [`must be present: ${JSON.stringify(pattern)}; findings: ${summary(screening)}`];
  const name = `${found.kind} ${nameOf(found)}`;
  const because = found.because.join('\n').toLowerCase();
  const actions = found.actions.join('\n').toLowerCase();
  return [
    ...(pattern.missing ?? [])
      .filter((code) => !found.missing.includes(code))
      .map((code) => `${name}: missing lacks ${code}: ${found.missing.join(', ')}`),
    ...(pattern.notMissing ?? [])
      .filter((code) => found.missing.includes(code))
      .map((code) => `${name}: missing must not name ${code}`),
    ...(pattern.because ?? [])
      .filter((words) => !because.includes(words.toLowerCase()))
      .map((words) => `${name}: because lacks "${words}": ${because}`),
    ...(pattern.actions ?? [])
      .filter((words) => !actions.includes(words.toLowerCase()))
      .map((words) => `${name}: actions lack "${words}": ${actions}`),
    ...(pattern.notActions ?? [])
      .filter((words) => actions.includes(words.toLowerCase()))
      .map((words) => `${name}: actions must not say "${words}": ${actions}`),
    ...(pattern.saysWhatWouldChange && found.wouldChange.length === 0
      ? [`${name}: does not say what would change it`]
      : []),
    ...differencesOfUrgency(found, pattern, name),
    ...(pattern.riskFactors ?? [])
      .filter((code) => found.kind !== 'deficiency' || !found.riskFactors.includes(code))
      .map((code) => `${name}: risk factors lack ${code}`),
  ];
}

function differencesOfUrgency(found: Finding, pattern: Present, name: string): string[] {
  const dueHours = 'dueHours' in found ? found.dueHours : null;
  const lateOrEarly =
    pattern.dueHours !== undefined && dueHours !== pattern.dueHours
      ? [`${name}: due in ${dueHours} h, expected ${pattern.dueHours} h`]
      : [];
  if (found.kind !== 'red-flag') return lateOrEarly;
  const wells = found.wells;
  return [
    ...lateOrEarly,
    ...(pattern.subsumedBy !== undefined && found.subsumedBy !== pattern.subsumedBy
      ? [`${name}: subsumed by ${found.subsumedBy}, expected ${pattern.subsumedBy}`]
      : []),
    ...(pattern.wells === null && wells !== undefined ? [`${name}: gives a Wells score`] : []),
    ...(pattern.wells && wells === undefined ? [`${name}: gives no Wells score`] : []),
    ...(pattern.wells?.min !== undefined && wells !== undefined && wells.min !== pattern.wells.min
      ? [`${name}: Wells minimum ${wells.min}, expected ${pattern.wells.min}`]
      : []),
    ...(pattern.wells?.max !== undefined && wells !== undefined && wells.max !== pattern.wells.max
      ? [`${name}: Wells maximum ${wells.max}, expected ${pattern.wells.max}`]
      : []),
  ];
}

function differencesOfRedFlags(screening: Screening, expected: Expectation): string[] {
  const flags = screening.findings.filter((finding) => finding.kind === 'red-flag');
  const standing = flags.filter((flag) => flag.subsumedBy === null).map((flag) => flag.code);
  const wrongSet =
    expected.onlyRedFlags !== undefined && [...standing].sort().join() !== [...expected.onlyRedFlags].sort().join()
      ? [`red flags are [${standing.join(', ')}], expected [${expected.onlyRedFlags.join(', ')}]`]
      : [];
  const standingAlone = expected.subsumedOrAbsent.flatMap(({ code, by }) => {
    const flag = flags.find((candidate) => candidate.code === code);
    if (flag === undefined || by.some((specific) => specific === flag.subsumedBy)) return [];
    return [`${code} must be absent or subsumed by ${by.join(' or ')}, is subsumed by ${flag.subsumedBy}`];
  });
  return [...wrongSet, ...standingAlone];
}

function differencesOfReading(
  screening: Screening,
  index: string,
  expected: Expectation['readings'][string],
): string[] {
  const reading = screening.readings[Number(index)];
  if (reading === undefined) return [`readings[${index}] is not there`];
  const name = `readings[${index}] (${reading.reported})`;
  return [
    ...(expected.interpretation !== undefined && !expected.interpretation.includes(reading.interpretation)
      ? [`${name} is ${reading.interpretation} (${reading.reason}), expected ${expected.interpretation.join(' or ')}`]
      : []),
    ...(expected.reason !== undefined && !(reading.reason ?? '').toLowerCase().includes(expected.reason.toLowerCase())
      ? [`${name}: reason "${reading.reason}" lacks "${expected.reason}"`]
      : []),
    ...(expected.rangeSource !== undefined && reading.rangeSource !== expected.rangeSource
      ? [`${name}: read by ${reading.rangeSource} range, expected ${expected.rangeSource}`]
      : []),
    ...(expected.isStale !== undefined && reading.isStale !== expected.isStale
      ? [`${name}: isStale is ${reading.isStale}`]
      : []),
    ...(expected.asksQuestion !== undefined && (reading.question !== null) !== expected.asksQuestion
      ? [`${name}: question is ${reading.question}`]
      : []),
    ...(expected.ageDays !== undefined && reading.ageDays !== expected.ageDays
      ? [`${name}: ${reading.ageDays} days old, expected ${expected.ageDays}`]
      : []),
  ];
}

function differencesOfLists(screening: Screening, expected: Expectation): string[] {
  const tests = screening.suggestedTests.map((test) => test.analyte);
  const asked = screening.askNext.map((question) => question.code);
  const notApplicable = screening.notApplicable.map((entry) => entry.rule);
  return [
    ...expected.problems
      .filter((place) => !screening.problems.some((problem) => problem.fact.startsWith(place)))
      .map((place) => `no problem at ${place}: ${JSON.stringify(screening.problems)}`),
    ...(expected.noProblems && screening.problems.length > 0
      ? [`no problem expected: ${JSON.stringify(screening.problems)}`]
      : []),
    ...expected.notApplicable
      .filter((part) => !notApplicable.some((rule) => rule.includes(part)))
      .map((part) => `no rule about ${part} is "not applicable": ${notApplicable.join(', ')}`),
    ...expected.applicable
      .filter((part) => notApplicable.some((rule) => rule.includes(part)))
      .map((part) => `a rule about ${part} must not be "not applicable"`),
    ...expected.suggestedTests
      .filter((analyte) => !tests.includes(analyte))
      .map((analyte) => `${analyte} is not suggested: ${tests.join(', ')}`),
    ...expected.notSuggested
      .filter((analyte) => tests.includes(analyte))
      .map((analyte) => `${analyte} must not be suggested`),
    ...expected.askNext
      .filter((code) => !asked.includes(code))
      .map((code) => `does not ask for ${code}: ${asked.join(', ')}`),
  ];
}

function differencesOfDerived(screening: Screening, { derived }: Expectation): string[] {
  if (derived === undefined) return [];
  const { ageYears, egfr, calciumAdjusted } = screening.derived;
  return [
    ...(derived.ageYears !== undefined && ageYears !== derived.ageYears ? [`age is ${ageYears}`] : []),
    ...(derived.egfr !== undefined && (egfr?.value ?? null) !== derived.egfr ? [`eGFR is ${egfr?.value ?? null}`] : []),
    ...(derived.calciumAdjusted !== undefined && (calciumAdjusted?.value ?? null) !== derived.calciumAdjusted
      ? [`adjusted calcium is ${calciumAdjusted?.value ?? null}`]
      : []),
    ...Object.entries(derived.scores ?? {}).flatMap(([instrument, expected]) =>
      differencesOfScore(screening, instrument, expected),
    ),
  ];
}

type ExpectedScore = { min: number; max: number; unknownItems?: string[] | undefined } | null;

function differencesOfScore({ derived }: Screening, instrument: string, expected: ExpectedScore): string[] {
  const score = derived.scores?.find((candidate) => candidate.instrument === instrument);
  if (expected === null) return score ? [`${instrument} must not be shown, is ${score.min} to ${score.max}`] : [];
  if (!score) return [`${instrument} is not shown`];
  return [
    ...(score.min !== expected.min || score.max !== expected.max
      ? [`${instrument} is ${score.min} to ${score.max}, expected ${expected.min} to ${expected.max}`]
      : []),
    ...(expected.unknownItems !== undefined && score.unknownItems.join() !== expected.unknownItems.join()
      ? [`${instrument}: not known are ${score.unknownItems.join(', ')}, expected ${expected.unknownItems.join(', ')}`]
      : []),
  ];
}

function isOfPattern(finding: Finding, pattern: Pattern): boolean {
  if (finding.kind !== pattern.kind) return false;
  if (pattern.nutrient !== undefined && (!('nutrient' in finding) || finding.nutrient !== pattern.nutrient))
    return false;
  if (pattern.code !== undefined && (!('code' in finding) || finding.code !== pattern.code)) return false;
  if (pattern.status !== undefined && (finding.kind !== 'deficiency' || !pattern.status.includes(finding.status)))
    return false;
  return pattern.urgency === undefined || ('urgency' in finding && pattern.urgency.includes(finding.urgency));
}

function summary(screening: Screening): string {
  return screening.findings.map((finding) => `${finding.kind} ${nameOf(finding)}`).join('; ') || 'none';
}

function nameOf(finding: Finding): string {
  switch (finding.kind) {
    case 'deficiency':
      return `${finding.nutrient} ${finding.status}`;
    case 'excess':
      return `${finding.nutrient} ${finding.urgency}`;
    case 'red-flag':
      return `${finding.code} ${finding.urgency}${finding.subsumedBy === null ? '' : ` (subsumed by ${finding.subsumedBy})`}`;
    case 'contributor':
    case 'advice':
      return finding.code;
  }
}
