// The identity of what screens: the hash of the whole content in canonical JSON. Written by `npm run knowledge:write` whenever the
// content changes, so that no browser computes it; a test compares the two, and a server with another content does not screen.

export const ruleSetId = 'sha256:6f3af7786b755cde168781947238f85efdc00e41b5fbcf6f09566b020d44a14b';
