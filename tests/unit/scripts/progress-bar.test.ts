// The line at the foot of a terminal: what it says, how often, and that it leaves nothing behind.

import { describe, expect, it } from 'vitest';
import { ProgressBar, progressLine, type Terminal } from '#scripts/lib/progress-bar.ts';

const CLEAR = '\r\u001b[K';

describe('the line of progress', () => {
  it('says how much is done, how fast, and how long it will take', () => {
    expect(progressLine({ label: 'screening', done: 250, total: 1000, cases: 2500, seconds: 5 })).toBe(
      'screening  [######------------------]   25 %  2,500 cases  500/s  0:15 left',
    );
  });

  it.each([
    [{ done: 0, total: 1000, cases: 0, seconds: 0 }, 'x  [------------------------]    0 %  0 cases'],
    [{ done: 0, total: null, cases: 1, seconds: 2 }, 'x  1 case  1/s'],
    [{ done: 9, total: null, cases: 1234567, seconds: 10 }, 'x  1,234,567 cases  123,457/s'],
    [{ done: 10, total: 10, cases: 10, seconds: 1 }, 'x  [########################]  100 %  10 cases  10/s'],
    [{ done: 12, total: 10, cases: 12, seconds: 1 }, 'x  [########################]  100 %  12 cases  12/s'],
    [{ done: 0, total: 0, cases: 0, seconds: 1 }, 'x  [########################]  100 %  0 cases'],
    [{ done: 1, total: 7201, cases: 1, seconds: 1 }, 'x  [------------------------]    0 %  1 case  1/s  2:00:00 left'],
  ])('of %j', (progress, line) => {
    expect(progressLine({ label: 'x', ...progress })).toBe(line);
  });
});

describe('the bar', () => {
  it('draws over itself ten times a second, within the width, and is gone when it is cleared', () => {
    const { terminal, written, clock } = fakeTerminal({ isTTY: true, columns: 40 });
    const bar = new ProgressBar(terminal, () => clock.now);
    bar.start('screening', 1000);
    for (let done = 1; done <= 1000; done += 1) {
      clock.now += 1;
      bar.update(done, done);
    }
    expect(written).toHaveLength(11);
    for (const text of written) {
      expect(text.startsWith(CLEAR)).toBe(true);
      expect(text.slice(CLEAR.length)).toMatch(/^screening {2}\[/);
      expect(text.length - CLEAR.length).toBeLessThan(40);
    }
    bar.clear();
    expect(written.at(-1)).toBe(CLEAR);
    bar.clear();
    expect(written).toHaveLength(12);
  });

  it('counts anew for each piece of work', () => {
    const { terminal, written, clock } = fakeTerminal({ isTTY: true, columns: 200 });
    const bar = new ProgressBar(terminal, () => clock.now);
    bar.start('checking', 10);
    clock.now += 5000;
    bar.start('screening', 100);
    clock.now += 1000;
    bar.update(50, 50);
    expect(written.at(-1)).toContain('50 cases  50/s  0:01 left');
  });

  it('writes nothing where there is no terminal', () => {
    const { terminal, written, clock } = fakeTerminal({});
    const bar = new ProgressBar(terminal, () => clock.now);
    bar.start('screening', 10);
    clock.now += 1000;
    bar.update(5, 5);
    bar.clear();
    expect(written).toEqual([]);
  });
});

function fakeTerminal(traits: { isTTY?: boolean; columns?: number }) {
  const written: string[] = [];
  const terminal: Terminal = { ...traits, write: (text) => written.push(text) };
  return { terminal, written, clock: { now: 0 } };
}
