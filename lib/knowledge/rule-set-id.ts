// The identity of what screens: the hash of the whole content in canonical JSON. Written by `npm run knowledge:write` whenever the
// content changes, so that no browser computes it; a test compares the two, and a server with another content does not screen.

export const ruleSetId = 'sha256:c42d4dd2660cb70c2d567d3cfe76fdf2e12e76e44a41c02b3d44fe91a7157848';
