// The identity of what screens: the hash of the whole content in canonical JSON. Written by `npm run knowledge:write` whenever the
// content changes, so that no browser computes it; a test compares the two, and a server with another content does not screen.

export const ruleSetId = 'sha256:5950b28c8dffd865dc3b01b08dcee6d9f5224ae5e22c54265c74e5d830bd95d3';
