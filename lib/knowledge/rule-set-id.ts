// The identity of what screens: the hash of the whole content in canonical JSON. Written by `npm run knowledge:write` whenever the
// content changes, so that no browser computes it; a test compares the two, and a server with another content does not screen.

export const ruleSetId = 'sha256:7930a0e12a947a24cb156f65c45ae852d113383bfd2a4306fdf140c690950de8';
