// The handout compiler: findings, decisions, patient facts and food knowledge in; gates, lists and a document out.

import type { HandoutKnowledge } from './knowledge.ts';
import type { HandoutInput, HandoutResult } from './types.ts';

/** Signature first; the body follows in this folder. */
export type CompileHandout = (input: HandoutInput, knowledge: HandoutKnowledge) => HandoutResult;
