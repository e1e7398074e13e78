// What must never stand on a handout (reviewed wording, section 12): checked on every sheet before it leaves the compiler.

const DOSE_UNITS = 'mg|mcg|µg|μg|ug|micrograms?|milligrams?|grams?|g|iu|mmol|umol|µmol|nmol|pmol|kcal|kj|calories?';

const NEVER: { what: string; pattern: RegExp }[] = [
  { what: 'a dose or strength', pattern: new RegExp(`\\d\\s*(?:${DOSE_UNITS})\\b`, 'i') },
  { what: 'a unit of dose', pattern: /\b(?:mg|mcg|µg|μg|iu|mmol|kcal)\b/i },
  { what: 'a percentage', pattern: /%|\bper ?cent\b|\bdaily value\b/i },
  {
    what: 'a diagnosis',
    pattern:
      /\bdeficien|\bhypo(?:kal|magn|calc)|\bneuropathy\b|\bthrombosis\b|\bDVT\b|\byou have (?:a |an )?(?:low|lack|shortage)/i,
  },
  {
    what: 'a promise',
    pattern: /\bcures?\b|\brelie(?:ve|f)|\bprevents?\b|\bheals? you|\bguarantee|\brepairs? (?:your )?nerves/i,
  },
  {
    what: 'marketing',
    pattern: /\bnatural remed|\bsuper ?foods?\b|\bdetox|\bmiracle\b|\bbest ever\b|\bhttps?:|\bwww\.|@\w+\.\w/i,
  },
  { what: 'an overstated claim', pattern: /\bsignificant cause|\bcommonest cause|\bmost common cause/i },
  {
    what: 'too much to drink',
    pattern: /\bdrink plenty|\bas much as you can\b|\b(?:8|eight) glasses\b|\bsports? drinks?\b/i,
  },
  { what: 'salt advice', pattern: /\beat more salt\b|\bmore salt\b/i },
  { what: 'greens advice', pattern: /\beat more vegetables\b|\bavoid (?:leafy |green )/i },
  { what: 'sun time', pattern: /\b\d+ minutes\b|\bUV\b|\bsunbath/i },
  { what: 'a false B12 source', pattern: /\bseaweed|\bspirulina|\bnori\b|\btempeh/i },
  { what: 'an unsafe food', pattern: /\braw (?:fish|egg|oyster)|\bstar ?fruit\b/i },
  {
    what: 'advice to stop a medicine',
    pattern: /\b(?:stop|skip|halve|cut down)(?: taking)? (?:your|the) (?:[a-z]+ )?(?:medicine|pill|tablet|insulin)/i,
  },
  {
    what: 'weight words',
    pattern: /\bBMI\b|\bweight|\boverweight|\bobes|\bfasting\b|\bslim|\bbad foods?\b|\bdieting\b/i,
  },
  { what: 'alcohol as a source', pattern: /\b(?:wine|beer|spirits) (?:is|are|has|have|gives?)\b/i },
  {
    what: 'staff-only data',
    pattern:
      /\boverride|\bconfidence\b|\brule id|\bG\d{1,2}\b|\bHIV\b|\baddict|\bnitrous|\bmental health\b|\brefeeding\b|\beating disorder\b/i,
  },
];

export type NeverPrintHit = { what: string; found: string };

/** Every forbidden thing in a text; empty when it may be printed. Names and phone numbers of people are to be taken out first. */
export function findNeverPrint(text: string): NeverPrintHit[] {
  return NEVER.flatMap(({ what, pattern }) => {
    const match = pattern.exec(text);
    return match ? [{ what, found: match[0] }] : [];
  });
}
