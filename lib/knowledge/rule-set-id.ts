// The identity of what screens: the hash of the whole content in canonical JSON. Written by `npm run knowledge:write` whenever the
// content changes, so that no browser computes it; a test compares the two, and a server with another content does not screen.

export const ruleSetId = 'sha256:0b236f9c06a5d53ce95cb02e1787e6cd96e63641042499fbf45c1d32a4e2f565';
