// Staff labels by code, for the engine's sentences. Red flags stand under `red-flag:code`.

import { labelsTable } from './labels-table.ts';

export const labels: Record<string, string> = Object.fromEntries(
  labelsTable.split('\n').map((line) => {
    const [code = '', label = labelInWords(code)] = line.split('=');
    return [code, label];
  }),
);

/** What a code of the table reads as that has no label of its own: "leg-pain" is "Leg pain". */
export function labelInWords(code: string): string {
  const words = code.slice(code.indexOf(':') + 1).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
