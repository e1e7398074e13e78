import { describe, expect, it } from 'vitest';
import { content } from '#lib/knowledge/content.ts';
import { aboutsSignedBy, type NumberAbouts, numberAbouts } from '#lib/knowledge/number-abouts.ts';
import { applySignOffs, signOffs } from '#lib/knowledge/sign-offs.ts';

const SIGNED = { who: 'A. Clinician', role: 'clinical safety officer', on: '2026-11-20' };

function waiting(id: string, from = content): boolean {
  const rule = from.rules.find((candidate) => candidate.id === id);
  return rule?.sources.some((source) => source.awaitsSignOff) === true;
}

describe('sign-offs', () => {
  it('settle the version that was signed, and only that rule', () => {
    const after = applySignOffs(content, [{ ...SIGNED, item: 'red-flag-severe-leg-pain', version: 1 }]);
    expect(waiting('red-flag-severe-leg-pain')).toBe(true);
    expect(waiting('red-flag-severe-leg-pain', after)).toBe(false);
    expect(waiting('red-flag-persistent-leg-pain', after)).toBe(true);
  });

  it('do not carry over to a new version', () => {
    const after = applySignOffs(content, [{ ...SIGNED, item: 'red-flag-severe-leg-pain', version: 2 }]);
    expect(waiting('red-flag-severe-leg-pain', after)).toBe(true);
  });

  it.each([
    ['limits', 'potassium-excess', 'potassium-urgent-high'],
    ['analytes', 'phosphate', 'sodium'],
    ['instruments', 'dns', 'lrinec'],
  ] as const)('settle %s as well', (kind, signed, other) => {
    const isWaiting = (id: string, from: NumberAbouts) =>
      from[kind][id]?.sources.some((source) => source.awaitsSignOff);
    const after = aboutsSignedBy([{ ...SIGNED, item: signed, version: 1 }]);
    expect([isWaiting(signed, numberAbouts), isWaiting(signed, after), isWaiting(other, after)]).toEqual([
      true,
      false,
      true,
    ]);
    const anotherVersion = aboutsSignedBy([{ ...SIGNED, item: signed, version: 2 }]);
    expect(isWaiting(signed, anotherVersion)).toBe(true);
  });

  it('name things that exist', () => {
    const ids = new Set([
      ...content.rules.map((rule) => rule.id),
      ...Object.keys(content.limits),
      ...content.analytes.map((definition) => definition.id),
      ...(content.instruments ?? []).map((instrument) => instrument.id),
    ]);
    expect(signOffs.filter((signOff) => !ids.has(signOff.item))).toEqual([]);
  });
});
