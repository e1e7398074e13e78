// The identity of what screens: the hash of the whole content in canonical JSON. Written by `npm run knowledge:write` whenever the
// content changes, so that no browser computes it; a test compares the two, and a server with another content does not screen.

export const ruleSetId = 'sha256:53da6d6ca7185332d9aa3a95e20468c54c2ac0ce14ff36d1be6328a02f14ef1c';
