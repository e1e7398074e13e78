// "Ask or order next", gathered so that one reason stands once over all that it concerns.

import type { Screening } from '#lib/clinical/screening.ts';

export type NextStep = { verb: 'Ask' | 'Order'; codes: string[]; why: string };

const STEPS_SHOWN = 4;

/** Of several reasons the one that must be known first: what could raise or change a red flag, else the first. */
export function shortReason(why: string): string {
  const reasons = why.split(/(?:,| and) (?=could )/);
  return reasons.find((reason) => /^could (raise|change)/.test(reason)) ?? reasons[0] ?? why;
}

/** What to ask, then what to order, each most pressing first; neighbours with the same reason stand together. */
export function nextSteps({ askNext, suggestedTests }: Pick<Screening, 'askNext' | 'suggestedTests'>): NextStep[] {
  const asked = askNext.map(({ code, why }) => ({ verb: 'Ask' as const, code, why: shortReason(why) }));
  const ordered = suggestedTests.map(({ analyte, why }) => ({ verb: 'Order' as const, code: analyte, why }));
  return [...gather(asked).slice(0, STEPS_SHOWN), ...gather(ordered).slice(0, STEPS_SHOWN)];
}

function gather(steps: { verb: NextStep['verb']; code: string; why: string }[]): NextStep[] {
  const gathered = new Map<string, NextStep>();
  for (const { verb, code, why } of steps) {
    const known = gathered.get(why);
    if (known) known.codes.push(code);
    else gathered.set(why, { verb, codes: [code], why });
  }
  return [...gathered.values()];
}
