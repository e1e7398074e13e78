import { describe, expect, it } from 'vitest';
import { content } from '#lib/knowledge/content.ts';
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

  it('settle limits and analytes as well', () => {
    const after = applySignOffs(content, [
      { ...SIGNED, item: 'potassium-excess', version: 1 },
      { ...SIGNED, item: 'phosphate', version: 1 },
    ]);
    expect(after.limits['potassium-excess']?.sources.some((source) => source.awaitsSignOff)).toBe(false);
    expect(after.limits['potassium-urgent-high']?.sources.some((source) => source.awaitsSignOff)).toBe(true);
    expect(
      after.analytes
        .find((definition) => definition.id === 'phosphate')
        ?.sources.some((source) => source.awaitsSignOff),
    ).toBe(false);
  });

  it('settle instruments as well', () => {
    const isWaiting = (id: string, from = content) =>
      from.instruments?.find((instrument) => instrument.id === id)?.sources.some((source) => source.awaitsSignOff);
    const after = applySignOffs(content, [{ ...SIGNED, item: 'dns', version: 1 }]);
    expect([isWaiting('dns'), isWaiting('dns', after), isWaiting('lrinec', after)]).toEqual([true, false, true]);
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
