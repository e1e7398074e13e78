// The identity of what screens: the hash of the whole content in canonical JSON. Written by `npm run knowledge:write` whenever the
// content changes, so that no browser computes it; a test compares the two, and a server with another content does not screen.

export const ruleSetId = 'sha256:a58fc2fad8e7d3b89c6b2097e4dd7d4171c1619e9f6a47a20c44f197afd1e150';
