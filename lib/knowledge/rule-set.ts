// The identity of what screens: the content hash of the knowledge base and the version of the engine that reads it.

import { canonicalJson } from '../clinical/canonical-json.ts';
import { ENGINE_VERSION } from '../clinical/engine-versions.ts';
import { sha256Hex } from '../clinical/sha256.ts';
import { content } from './content.ts';

/** sha256 of the canonical JSON of the whole content, hexadecimal: equal content, equal id, in Node and in the browser. */
export const ruleSetHash: string = sha256Hex(canonicalJson(content));
export const ruleSetId: string = `sha256:${ruleSetHash}`;
export const engineVersion: string = ENGINE_VERSION;
