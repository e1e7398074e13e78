// All rules in the order in which they are evaluated: a red flag stands after those that it reads.

import type { Rule } from '../../clinical/knowledge.ts';
import { magnesiumDeficiency } from './deficiency/magnesium.ts';
import { potassiumDeficiency } from './deficiency/potassium.ts';
import { vitaminB12Deficiency } from './deficiency/vitamin-b12.ts';
import { diabeticNeuropathy } from './red-flags/diabetic-neuropathy.ts';
import { suspectedDvt } from './red-flags/suspected-dvt.ts';

export const rules: Rule[] = [suspectedDvt, diabeticNeuropathy, magnesiumDeficiency, potassiumDeficiency, vitaminB12Deficiency];
