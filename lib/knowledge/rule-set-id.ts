// The identity of what screens: the hash of the whole content in canonical JSON. Written by `npm run knowledge:write` whenever the
// content changes, so that no browser computes it; a test compares the two, and a server with another content does not screen.

export const ruleSetId = 'sha256:a5fcfaa39f732f49e1a115ebc616e0f97f7ac36e8497666a2281d587359fa6bc';
