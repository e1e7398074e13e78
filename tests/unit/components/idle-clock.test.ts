import { expect, it } from 'vitest';
import { earliestEnd, idlePhase, isKeepAliveDue, warningMs } from '#components/auth/idle-clock.ts';

const MINUTE = 60_000;
const IDLE = 15 * MINUTE;

it('warns a minute before the end and counts down', () => {
  expect(idlePhase(IDLE, 14 * MINUTE - 1, IDLE)).toEqual({ kind: 'active' });
  expect(idlePhase(IDLE, 14 * MINUTE, IDLE)).toEqual({ kind: 'warning', secondsLeft: 60 });
  expect(idlePhase(IDLE, 15 * MINUTE - 1, IDLE)).toEqual({ kind: 'warning', secondsLeft: 1 });
});

it('has ended at the limit, however late one looks', () => {
  expect(idlePhase(IDLE, IDLE, IDLE)).toEqual({ kind: 'ended' });
  expect(idlePhase(IDLE, 20 * IDLE, IDLE)).toEqual({ kind: 'ended' });
});

it('never reckons with a later end than the server may have noted', () => {
  expect(earliestEnd(0, IDLE)).toBe(14 * MINUTE);
  expect(earliestEnd(0, MINUTE)).toBe(45_000);
});

it('leaves time to work under a very short limit', () => {
  expect(warningMs(MINUTE)).toBe(30_000);
  expect(idlePhase(MINUTE, 29_000, MINUTE)).toEqual({ kind: 'active' });
});

it('tells the server of a person at work once a minute', () => {
  expect(isKeepAliveDue(0, MINUTE - 1, IDLE)).toBe(false);
  expect(isKeepAliveDue(0, MINUTE, IDLE)).toBe(true);
  expect(isKeepAliveDue(0, 15_000, MINUTE)).toBe(true);
});
