// What a person asks of the rules of thiamine, B6, K, E, C and iron; each stands in the file of its rule.

import type { RuleAbout } from '../../clinical/rule-about.ts';
import { ironRestlessLegsAbout } from './advice/iron-restless-legs.ts';
import { vitaminKNightCrampsAbout } from './advice/vitamin-k-night-cramps.ts';
import { ironAbout } from './deficiency/iron.ts';
import { thiamineAbout } from './deficiency/thiamine.ts';
import { vitaminB6About } from './deficiency/vitamin-b6.ts';
import { vitaminCAbout } from './deficiency/vitamin-c.ts';
import { vitaminEAbout } from './deficiency/vitamin-e.ts';
import { vitaminKAbout } from './deficiency/vitamin-k.ts';
import { vitaminB6ExcessAbout } from './excess/vitamin-b6.ts';

export const newRuleAbouts: readonly RuleAbout[] = [
  vitaminB6ExcessAbout,
  thiamineAbout,
  vitaminB6About,
  vitaminKAbout,
  vitaminEAbout,
  vitaminCAbout,
  ironAbout,
  vitaminKNightCrampsAbout,
  ironRestlessLegsAbout,
];
