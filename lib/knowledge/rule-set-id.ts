// The identity of what screens: the hash of the whole content in canonical JSON. Written by `npm run knowledge:write` whenever the
// content changes, so that no browser computes it; a test compares the two, and a server with another content does not screen.

export const ruleSetId = 'sha256:4f443489c6c3edc7364d0890524622c1dd7a6a35aab07af93b19265afdd7172d';
