// Which single facts of a case could change a finding: what it rests on taken away or moved across a limit, what it lacks supplied.
// These are candidates; only running the rules again says what they do.

import { EXAMINATION_FINDINGS, SYMPTOMS } from './codes.ts';
import type { Concluded, Conclusion } from './conclude.ts';
import { unique } from './explain.ts';
import { historyChanges, symptomDetailChanges } from './fact-detail-changes.ts';
import type { CaseFacts, SymptomFact } from './facts.ts';
import { isPresent } from './normalise-facts.ts';
import { labChanges, measurementChanges } from './number-changes.ts';
import type { Finding } from './screening.ts';
import { factsOf, nearestMissing, type UsedFact } from './trace.ts';
import { factName, inSentence, listText, sentenceCase, withoutText } from './wording.ts';

/** `of` names the fact and the direction of the change; changes of one fact come nearest first. */
export type Change = { of: string; facts: CaseFacts; text: (result: string) => string };

const SYMPTOM_CODES: ReadonlyMap<string, SymptomFact['code']> = new Map(
  [...SYMPTOMS, ...EXAMINATION_FINDINGS].map((code) => [code, code]),
);
const BLANK_SYMPTOM: Omit<SymptomFact, 'code' | 'status'> = {
  side: null,
  severity: null,
  durationDays: null,
  nocturnal: null,
  exertional: null,
  suddenOnset: null,
  worsening: null,
};

export function changesFor(conclusion: Conclusion, finding: Finding, concluded: Concluded): Change[] {
  const used = usedBy(conclusion, finding);
  const { rule } = conclusion;
  const { context } = concluded;
  const labs = unique(used.flatMap((fact) => (fact.kind === 'lab' ? [fact.assessment] : [])));
  return [
    ...labs.flatMap((assessment) => labChanges(assessment, rule, context)),
    ...pictureChanges(conclusion, concluded),
    ...(conclusion.kind === 'flag' ? flagChanges(conclusion, used, concluded) : []),
    ...(context.behaviour.changesEveryFact
      ? [
          ...used.flatMap((fact) => symptomDetailChanges(fact, rule, context)),
          ...used.flatMap((fact) => measurementChanges(fact, rule, context)),
          ...used.flatMap((fact) => historyChanges(fact, context)),
        ]
      : []),
  ];
}

function usedBy(conclusion: Conclusion, finding: Finding): UsedFact[] {
  if (conclusion.kind === 'deficiency') return conclusion.level.trace ? factsOf(conclusion.level.trace) : [];
  const side = finding.key.split(':')[2] ?? null;
  return conclusion.flags
    .filter((flag) => flag.side === side)
    .flatMap((flag) => [...factsOf(flag.trace), ...(flag.tierTrace ? factsOf(flag.tierTrace) : [])]);
}

function pictureChanges(conclusion: Conclusion, { context }: Concluded): Change[] {
  if (conclusion.kind !== 'deficiency') return [];
  const { picture } = conclusion;
  const { knowledge, facts, behaviour } = context;
  if (picture.truth === 'unknown') {
    const codes = nearestMissing(picture).filter((code) => !code.includes('.'));
    const [first] = codes;
    if (!first) return [];
    const names = listText(
      codes.slice(0, 6).map((code) => inSentence(code, knowledge)),
      'or',
    );
    return [
      {
        of: 'picture',
        facts: withSymptoms(facts, [first], 'present'),
        text: (result) => `Any of these symptoms, if present (${names}), would ${result}`,
      },
    ];
  }
  if (picture.truth !== 'met') return [];
  const codes = symptomCodesIn(factsOf(picture));
  const changed = withSymptoms(facts, codes, 'absent');
  if (behaviour.isReviewed)
    return [{ of: 'picture', facts: changed, text: (result) => withoutText(codes, result, context) }];
  const names = listText(codes.map((code) => inSentence(code, knowledge)));
  const isSingle = codes.length === 1;
  return [
    {
      of: 'picture',
      facts: changed,
      text: (result) => `If ${names} ${isSingle ? 'was' : 'were all'} absent, the rest unchanged, that would ${result}`,
    },
  ];
}

/** In the order of the rule; of those that speak for one symptom its own code first (a night cramp is a cramp), however they were listed. */
function symptomCodesIn(used: readonly UsedFact[]): string[] {
  const symptoms = used.flatMap((fact) =>
    fact.kind === 'symptom' ? [{ asked: fact.code, own: fact.entry.fact.code }] : [],
  );
  const listed = new Set<string>(symptoms.map(({ own }) => own));
  return unique(symptoms.flatMap(({ asked, own }) => (listed.has(asked) ? [asked, own] : [own])));
}

function flagChanges(
  conclusion: Extract<Conclusion, { kind: 'flag' }>,
  used: readonly UsedFact[],
  { context }: Concluded,
): Change[] {
  const { facts } = context;
  const codes = symptomCodesIn(used);
  const removals = codes.map(
    (code): Change => ({
      of: code,
      facts: withSymptoms(facts, [code], 'absent'),
      text: (result) => withoutText([code], result, context),
    }),
  );
  const raisers = unique(
    conclusion.flags.flatMap((flag) => flag.higher.flatMap((higher) => nearestMissing(higher.trace))),
  );
  const additions = raisers
    .filter((code) => isSymptomCode(code, facts) && !isPresent(code, context))
    .map(
      (code): Change => ({
        of: code,
        facts: withSymptoms(facts, [code], 'present'),
        text: (result) => `${sentenceCase(factName(code, context))}, if present, would ${result}`,
      }),
    );
  return [...additions, ...removals];
}

function isSymptomCode(code: string, facts: CaseFacts): boolean {
  return (
    SYMPTOM_CODES.has(code) && !facts.symptoms.some((symptom) => symptom.code === code && symptom.status === 'present')
  );
}

function withSymptoms(facts: CaseFacts, codes: readonly string[], status: 'present' | 'absent'): CaseFacts {
  const kept = facts.symptoms.filter((symptom) => !codes.includes(symptom.code));
  const added = codes.flatMap((code): SymptomFact[] => {
    const known = SYMPTOM_CODES.get(code);
    return known ? [{ ...BLANK_SYMPTOM, code: known, status }] : [];
  });
  return { ...facts, symptoms: [...kept, ...added] };
}
