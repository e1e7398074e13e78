/** "ACE inhibitor; ..." and "eGFR 25 ..." stay as they are; any other reason begins with a capital. */
export function sentenceOf(why: string): string {
  return /^[a-z][A-Z]/.test(why) ? why : why.charAt(0).toUpperCase() + why.slice(1);
}
