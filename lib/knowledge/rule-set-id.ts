// The identity of what screens: the hash of the whole content in canonical JSON. Written by `npm run knowledge:write` whenever the
// content changes, so that no browser computes it; a test compares the two, and a server with another content does not screen.

export const ruleSetId = 'sha256:565fcdedb2769dca10c49ed44e9f92349fa7c4fc3dd95b5779d46c7e2d13bccc';
