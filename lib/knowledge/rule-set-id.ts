// The identity of what screens: the hash of the whole content in canonical JSON. Written by `npm run knowledge:write` whenever the
// content changes, so that no browser computes it; a test compares the two, and a server with another content does not screen.

export const ruleSetId = 'sha256:1af1a61e828692782d98bdadf100cef41693fb7f8f0bad568e2797e01cb13567';
