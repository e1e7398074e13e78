// The hazard log is worth what its references are worth: every control and every test that it names must be there.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');

/** A row of the hazard table: | H01 | hazard | cause | control | test | */
type Hazard = { id: string; hazard: string; cause: string; controls: string[]; tests: string[] };

const hazards: Hazard[] = readFileSync(join(ROOT, 'docs/clinical-safety.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, id = '', hazard = '', cause = '', control = '', test = ''] = line.split('|').map((cell) => cell.trim());
    return /^H\d\d$/.test(id) ? [{ id, hazard, cause, controls: pathsOf(control), tests: pathsOf(test) }] : [];
  });

describe('the hazard log', () => {
  it('names at least 25 hazards, each once, with a cause', () => {
    expect(hazards.length).toBeGreaterThanOrEqual(25);
    expect(new Set(hazards.map(({ id }) => id)).size).toBe(hazards.length);
    for (const { id, hazard, cause } of hazards) {
      expect(hazard, id).not.toBe('');
      expect(cause, id).not.toBe('');
    }
  });

  it.each(hazards)('$id has a control that is there, and a test that tries it', ({ controls, tests }) => {
    expect(controls.length).toBeGreaterThan(0);
    expect(tests.length).toBeGreaterThan(0);
    for (const path of [...controls, ...tests]) expect(existsSync(join(ROOT, path)), path).toBe(true);
    for (const path of tests) expect(path).toMatch(/^tests\//);
  });
});

/** Paths in backticks; what follows a space inside the backticks is no path. */
function pathsOf(cell: string): string[] {
  return [...cell.matchAll(/`([^`\s]+\/[^`\s]+)`/g)].map((match) => match[1] ?? '');
}
