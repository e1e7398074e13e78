// The order in which facts are listed never matters: what is said is the same to the byte, once places are named alike.

import fc from 'fast-check';
import type { CaseFacts } from '#lib/clinical/facts.ts';
import { screen } from '#lib/clinical/screen.ts';
import type { Screening } from '#lib/clinical/screening.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { anyCase } from '../any-case.ts';
import { expectSame } from './expect-same.ts';

function shuffle<T>(list: readonly T[], keys: Iterator<number>): T[] {
  const order = list.map((item, at) => ({ item, at, key: keys.next().value }));
  return order.sort((left, right) => left.key - right.key || left.at - right.at).map(({ item }) => item);
}

function shuffled(facts: CaseFacts, keys: Iterator<number>): CaseFacts {
  const { patient } = facts;
  const listed = <T>(list: readonly T[] | null) => list && shuffle(list, keys);
  return {
    ...facts,
    symptoms: shuffle(facts.symptoms, keys),
    measurements: shuffle(facts.measurements, keys),
    labs: shuffle(facts.labs, keys),
    patient: {
      ...patient,
      conditions: listed(patient.conditions),
      medicines: listed(patient.medicines),
      circumstances: listed(patient.circumstances),
      restrictions: shuffle(patient.restrictions, keys),
    },
  };
}

/** "labs[3]" as what stands there. */
function placesOf({ symptoms, measurements, labs, patient }: CaseFacts): Map<string, string> {
  const { conditions, medicines, circumstances, restrictions } = patient;
  const lists = { symptoms, measurements, labs };
  const listed = { conditions, medicines, circumstances, restrictions };
  const entries = [
    ...Object.entries(lists),
    ...Object.entries(listed).map(([name, list]) => [`patient.${name}`, list ?? []] as const),
  ];
  return new Map(
    entries.flatMap(([name, list]) =>
      list.map((item, at): [string, string] => [`${name}[${at}]`, `${name} ${JSON.stringify(item)}`]),
    ),
  );
}

/** Lists of things that stand side by side are sorted; places are named by what stands there. */
function sorted(
  { findings, outcomes, notAssessable, readings, problems, ...rest }: Screening,
  facts: CaseFacts,
): unknown {
  const places = placesOf(facts);
  const put = (place: string | null) => (place === null ? null : (places.get(place) ?? place));
  const inOrder = (list: readonly unknown[]) => list.map((item) => JSON.stringify(item)).sort();
  const back = readings.map((reading, at) => [put(`labs[${at}]`), reading]);
  return [
    rest,
    findings.map((finding) => ({
      ...finding,
      missing: inOrder(finding.missing),
      because: inOrder(finding.because),
      facts: inOrder(finding.facts.map((fact) => ({ ...fact, path: put(fact.path) }))),
      wouldChange: inOrder(finding.wouldChange),
    })),
    [...outcomes, ...notAssessable].map(({ missing, ...outcome }) => ({ ...outcome, missing: inOrder(missing) })),
    inOrder(back),
    // Of several entries that contradict it one is named.
    inOrder(problems.map(({ fact, problem }) => [put(fact), problem.replace(/\(symptoms\[\d+\]\)/, '')])),
  ];
}

export function orderNeverMatters(runs: number): void {
  const keys = fc.infiniteStream(fc.nat({ max: 1_000 }));
  fc.assert(
    fc.property(anyCase, keys, (facts, stream) => {
      const other = shuffled(facts, stream);
      expectSame(sorted(screen(other, knowledge), other), sorted(screen(facts, knowledge), facts));
    }),
    { numRuns: runs },
  );
}
