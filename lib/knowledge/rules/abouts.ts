// What a person asks of each rule: grade of the evidence, the five answers of decision support, where authorities disagree.

import type { RuleAbout } from '../../clinical/rule-about.ts';

export const ruleAbouts: readonly RuleAbout[] = [];
