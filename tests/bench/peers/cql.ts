// cql-execution on ELM made from our conditions: And, Or and Not over true, false and null are Kleene's logic, so that it must say
// unknown where we do. Every single test is a ready-made property of the patient; operators take more than two operands, which the
// library allows and which spares it nodes.

import { Executor, Library } from 'cql-execution';
import type { CaseFacts } from '#lib/clinical/facts.ts';
import { MET, NOT_MET, type Truth, UNKNOWN } from '../straight-line/truth.ts';
import { leafTruths } from './leaf-truth.ts';
import type { Expression, PeerRules } from './peer-rules.ts';

type Elm = { type: string; [key: string]: unknown };

const PATIENT_TYPE = '{https://github.com/cqframework/cql-execution/simple}Patient';
const PATIENT: Elm = { type: 'ExpressionRef', name: 'Patient' };

/** A patient of the simplest data model: properties and nothing to retrieve but itself. */
export class CqlPatient {
  readonly id: string;
  readonly [property: `leaf${number}`]: boolean | null;
  constructor(id: string, truths: readonly Truth[]) {
    this.id = id;
    Object.assign(this, Object.fromEntries(truths.map((truth, number) => [`leaf${number}`, asBoolean(truth)])));
  }
  getId(): string {
    return this.id;
  }
  get(field: string): unknown {
    return Reflect.get(this, field);
  }
  getCode(): null {
    return null;
  }
  getDate(): null {
    return null;
  }
  getDateOrInterval(): null {
    return null;
  }
  findRecords(profile: string | null): CqlPatient[] {
    return profile === PATIENT_TYPE ? [this] : [];
  }
}

export type CqlPeer = {
  /** Outside the timing. */
  patientOf: (facts: CaseFacts) => CqlPatient;
  /** By patient and rule. */
  run: (patients: readonly CqlPatient[]) => Promise<Record<string, Record<string, unknown>>>;
};

export function cqlPeer(rules: PeerRules): CqlPeer {
  const executor = new Executor(new Library(libraryOf(rules)));
  return {
    patientOf: (facts) => new CqlPatient(facts.id, leafTruths(facts, rules)),
    run: async (patients) => (await executor.exec(sourceOf(patients))).patientResults,
  };
}

/** What cql-execution answered, as a truth. */
export function asTruth(value: unknown): Truth {
  if (value === true) return MET;
  return value === false ? NOT_MET : UNKNOWN;
}

function asBoolean(truth: Truth): boolean | null {
  return truth === UNKNOWN ? null : truth === MET;
}

function sourceOf(patients: readonly CqlPatient[]) {
  let place = 0;
  return {
    currentPatient: () => patients[place],
    nextPatient: () => {
      place += 1;
      return patients[place];
    },
  };
}

function libraryOf(rules: PeerRules): unknown {
  const define = (name: string, expression: Elm) => ({ name, context: 'Patient', accessLevel: 'Public', expression });
  return {
    library: {
      identifier: { id: 'Legwork', version: '1' },
      schemaIdentifier: { id: 'urn:hl7-org:elm', version: 'r1' },
      usings: { def: [{ localIdentifier: 'System', uri: 'urn:hl7-org:elm-types:r1' }] },
      statements: {
        def: [
          define('Patient', { type: 'SingletonFrom', operand: { type: 'Retrieve', dataType: PATIENT_TYPE } }),
          ...rules.parts.map(({ name, expression }) => define(name, elmOf(expression))),
          ...rules.rules.map(({ id, expression }) => define(id, elmOf(expression))),
        ],
      },
    },
  };
}

function elmOf(expression: Expression): Elm {
  if ('all' in expression) return several('And', expression.all, true);
  if ('any' in expression) return several('Or', expression.any, false);
  if ('not' in expression) return { type: 'Not', operand: elmOf(expression.not) };
  if ('known' in expression) return { type: 'IsTrue', operand: elmOf(expression.known) };
  if ('part' in expression) return { type: 'ExpressionRef', name: expression.part };
  return { type: 'Property', path: `leaf${expression.leaf}`, source: PATIENT };
}

function several(type: 'And' | 'Or', children: readonly Expression[], ofNone: boolean): Elm {
  const [first] = children;
  // The library reads a literal's text.
  if (!first) return { type: 'Literal', valueType: '{urn:hl7-org:elm-types:r1}Boolean', value: String(ofNone) };
  return children.length === 1 ? elmOf(first) : { type, operand: children.map(elmOf) };
}
