// Where each number comes from, and what it is called elsewhere. Read by the rules pages, the server and the tests: neither index.ts nor
// content.ts imports it, and what it names is plain data, so that the browser never loads it.

import type { Analyte } from '../clinical/codes.ts';
import type { AnalyteAbout, Citation, InstrumentAbout } from '../clinical/knowledge-about.ts';
import type { SourceReference } from '../clinical/screening.ts';
import { bloodAndOrganAbouts } from './analytes/blood-and-organs.ts';
import { electrolyteAbouts } from './analytes/electrolytes.ts';
import { vitaminAbouts } from './analytes/vitamins.ts';
import { caineAbout } from './instruments/caine.ts';
import { dnsAbout } from './instruments/dns.ts';
import { lrinecAbout } from './instruments/lrinec.ts';
import { mnsiExaminationAbout } from './instruments/mnsi-examination.ts';
import { mnsiQuestionnaireAbout } from './instruments/mnsi-questionnaire.ts';
import { niceRefeedingMajorAbout, niceRefeedingMinorAbout } from './instruments/nice-refeeding.ts';
import { limitSources } from './limits.ts';
import { type SignOff, settle, signOffs } from './sign-offs.ts';
import { fromGuideline } from './sources.ts';

type Sourced<T extends { sources: Citation[] }> = Omit<T, 'sources'> & { sources: SourceReference[] };

export type NumberAbouts = {
  /** By analyte: every one has its entry. */
  analytes: Record<string, Sourced<AnalyteAbout>>;
  /** By id of the limit. */
  limits: Record<string, { sources: SourceReference[] }>;
  /** By id of the score. */
  instruments: Record<string, Sourced<InstrumentAbout>>;
};

const analytes: Record<Analyte, AnalyteAbout> = { ...electrolyteAbouts, ...vitaminAbouts, ...bloodAndOrganAbouts };

const instruments: Record<string, InstrumentAbout> = {
  'mnsi-questionnaire': mnsiQuestionnaireAbout,
  'mnsi-examination': mnsiExaminationAbout,
  dns: dnsAbout,
  caine: caineAbout,
  'nice-refeeding-major': niceRefeedingMajorAbout,
  'nice-refeeding-minor': niceRefeedingMinorAbout,
  lrinec: lrinecAbout,
};

/** With what was signed off no longer awaiting it. */
export function aboutsSignedBy(signed: readonly SignOff[]): NumberAbouts {
  const sourced = <T extends { sources: Citation[] }>(id: string, about: T): Sourced<T> => ({
    ...about,
    sources: settle(
      id,
      1,
      about.sources.map(([citation, mark]) => fromGuideline(citation, mark)),
      signed,
    ),
  });
  return {
    analytes: each(analytes, sourced),
    limits: each(Object.assign({}, ...limitSources), (id, source: Citation) => sourced(id, { sources: [source] })),
    instruments: each(instruments, sourced),
  };
}

export const numberAbouts: NumberAbouts = aboutsSignedBy(signOffs);

/** None for what has no such id. */
export function sourcesOf(kind: keyof NumberAbouts, id: string): SourceReference[] {
  return numberAbouts[kind][id]?.sources ?? [];
}

function each<From, To>(entries: Record<string, From>, change: (id: string, entry: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, change(id, entry)]));
}
