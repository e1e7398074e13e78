// What a laboratory measures, as the engine reads it.

import type { AnalyteDefinition } from '../../clinical/knowledge.ts';
import { bloodAndOrgans } from './blood-and-organs.ts';
import { electrolytes } from './electrolytes.ts';
import { vitamins } from './vitamins.ts';

export const analytes: AnalyteDefinition[] = [...electrolytes, ...vitamins, ...bloodAndOrgans];
