import { expect, it } from 'vitest';
import { idlePhase, isKeepAliveDue, warningMs } from '#components/auth/idle-clock.ts';

const MINUTE = 60_000;
const IDLE = 15 * MINUTE;

it('warns a minute before the end and counts down', () => {
  expect(idlePhase(0, 14 * MINUTE - 1, IDLE)).toEqual({ kind: 'active' });
  expect(idlePhase(0, 14 * MINUTE, IDLE)).toEqual({ kind: 'warning', secondsLeft: 60 });
  expect(idlePhase(0, 15 * MINUTE - 1, IDLE)).toEqual({ kind: 'warning', secondsLeft: 1 });
});

it('has ended at the limit, however late one looks', () => {
  expect(idlePhase(0, IDLE, IDLE)).toEqual({ kind: 'ended' });
  expect(idlePhase(0, 20 * IDLE, IDLE)).toEqual({ kind: 'ended' });
});

it('starts again with every answer of the server', () => {
  expect(idlePhase(10 * MINUTE, 16 * MINUTE, IDLE)).toEqual({ kind: 'active' });
});

it('leaves time to work under a very short limit', () => {
  expect(warningMs(MINUTE)).toBe(30_000);
  expect(idlePhase(0, 29_000, MINUTE)).toEqual({ kind: 'active' });
});

it('tells the server of a person at work once a minute', () => {
  expect(isKeepAliveDue(0, MINUTE - 1, IDLE)).toBe(false);
  expect(isKeepAliveDue(0, MINUTE, IDLE)).toBe(true);
  expect(isKeepAliveDue(0, 15_000, MINUTE)).toBe(true);
});
