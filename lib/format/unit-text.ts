// Units as a person writes them: UCUM's "10*9/L" is "×10⁹/L".

const RAISED = ['\u2070', '\u00b9', '\u00b2', '\u00b3', '\u2074', '\u2075', '\u2076', '\u2077', '\u2078', '\u2079'];

/** A text with units in it; all else of it stays. */
export function unitText(text: string): string {
  return text.replace(
    /10\*(\d+)/g,
    (_, power: string) => `\u00d710${[...power].map((one) => RAISED[Number(one)]).join('')}`,
  );
}
