// The identity of what screens: the hash of the whole content in canonical JSON. Written by `npm run knowledge:write` whenever the
// content changes, so that no browser computes it; a test compares the two, and a server with another content does not screen.

export const ruleSetId = 'sha256:2901fb38cf06c9e956b1ddceadbfe86caac8c4c68a70d83dd1dcfb6cc6a553f8';
