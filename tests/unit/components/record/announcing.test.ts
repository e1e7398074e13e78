import { describe, expect, it } from 'vitest';
import { announce, isHalfTyped, type Told } from '#components/record/announcing.ts';

const nothing: Told = { flags: {}, titles: {}, others: {} };
const dvt: Told = {
  flags: { 'red-flag:suspected-dvt:left': 'urgent' },
  titles: { 'red-flag:suspected-dvt:left': 'Suspected deep vein thrombosis, left' },
  others: {},
};

describe('announcing findings', () => {
  it('says nothing when nothing changed', () => {
    expect(announce(nothing, nothing)).toBeNull();
    expect(announce(dvt, dvt)).toBeNull();
  });

  it('says a new pressing red flag at once, with its urgency first', () => {
    expect(announce(nothing, dvt)).toEqual({
      text: 'Urgent, same day: Suspected deep vein thrombosis, left.',
      politeness: 'assertive',
    });
  });

  it('puts the more pressing flag first', () => {
    const two: Told = {
      ...dvt,
      flags: { ...dvt.flags, pe: 'emergency' },
      titles: { ...dvt.titles, pe: 'Possible pulmonary embolism' },
    };
    expect(announce(nothing, two)?.text).toMatch(/^Emergency: Possible pulmonary embolism\. Urgent/);
  });

  it('says a flag again when it becomes more pressing, not when it becomes less', () => {
    const worse: Told = { ...dvt, flags: { 'red-flag:suspected-dvt:left': 'emergency' } };
    expect(announce(dvt, worse)?.text).toContain('Emergency');
    expect(announce(worse, dvt)).toBeNull();
  });

  it('says that a flag is no longer shown', () => {
    expect(announce(dvt, nothing)).toEqual({
      text: 'No longer shown: Suspected deep vein thrombosis, left.',
      politeness: 'polite',
    });
  });

  it('says changed findings politely and counts what is beyond three', () => {
    const codes = ['a', 'b', 'c', 'd', 'e'];
    const many: Told = {
      flags: {},
      titles: Object.fromEntries(codes.map((code) => [code, `Finding ${code}`])),
      others: Object.fromEntries(codes.map((code) => [code, 'likely'])),
    };
    expect(announce(nothing, many)).toEqual({
      text: 'Finding a: likely. Finding b: likely. Finding c: likely. 2 more findings changed.',
      politeness: 'polite',
    });
    expect(announce(many, nothing)?.text).toBe('5 findings are gone.');
  });

  it('takes a separator or comparator at the end for half a number', () => {
    expect(['2.', '4,', '<', '>= '].map(isHalfTyped)).toEqual([true, true, true, true]);
    expect(['2', '2.5', '<50', 'haemolysed', ''].map(isHalfTyped)).toEqual([false, false, false, false, false]);
  });
});
