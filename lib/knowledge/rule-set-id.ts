// The identity of what screens: the hash of the whole content in canonical JSON. Written by `npm run knowledge:write` whenever the
// content changes, so that no browser computes it; a test compares the two, and a server with another content does not screen.

export const ruleSetId = 'sha256:4556a6ead7ffc13069027e74ada8a50c1acda2d83b709882392e9d1c141920fc';
