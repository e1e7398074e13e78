// What stands in the way of signing, by the id of the field on screen instead of its place in the draft.

import type { DraftContent } from '#lib/intake/draft-content.ts';
import type { DraftProblems } from '#lib/intake/validate-draft.ts';
import { vocabulary } from '#lib/knowledge/vocabulary/index.ts';
import { symptomTerm } from './symptom-terms.ts';

/** Messages by element id: "labs.<rowId>.unit", "symptoms.leg-pain.severity"; the empty id is the draft as a whole. */
export type ProblemsById = Record<string, string[]>;

/** `problems` by place ("labs.0.unit") as the browser and the server both find them, for the content that was checked. */
export function problemsById(content: DraftContent, problems: DraftProblems): ProblemsById {
  const byId: ProblemsById = {};
  for (const [path, messages] of Object.entries(problems)) {
    const id = fieldId(content, path);
    byId[id] = [...(byId[id] ?? []), ...messages];
  }
  return byId;
}

function fieldId(content: DraftContent, path: string): string {
  const [list, place, field] = path.split('.');
  const index = Number(place);
  switch (list) {
    case 'labs':
      return `labs.${content.labs[index]?.rowId ?? place}.${field ?? 'value'}`;
    case 'measurements':
      return `measurements.${content.measurements[index]?.rowId ?? place}.value`;
    case 'symptoms':
      return `symptoms.${content.symptoms[index]?.code ?? place}${field === undefined ? '' : `.${field}`}`;
    case 'circumstances':
      return `circumstances.${content.circumstances[index]?.code ?? place}`;
    default:
      return path;
  }
}

/** Where the focus goes for a problem: the field, else the row that it belongs to. */
export function focusProblem(id: string, root: Document): void {
  const row = id.split('.').slice(0, 2).join('.');
  const target = root.getElementById(id) ?? root.getElementById(row);
  if (target === null) return;
  const control = target.matches('input, select, textarea, button')
    ? target
    : target.querySelector<HTMLElement>('input:checked, input, select, button');
  (control ?? target).focus();
  (control ?? target).scrollIntoView({ block: 'center' });
}

/** What a field is called: "Potassium", "Leg pain"; `null` for one that says so itself. */
export function problemLabel(content: DraftContent, id: string): string | null {
  const [list, key] = id.split('.');
  switch (list) {
    case 'labs': {
      const analyte = content.labs.find(({ rowId }) => rowId === key)?.analyte ?? null;
      return analyte === null ? 'Result' : vocabulary.analytes[analyte].label;
    }
    case 'measurements': {
      const code = content.measurements.find(({ rowId }) => rowId === key)?.code;
      return code === undefined ? null : vocabulary.measurements[code].label;
    }
    case 'symptoms': {
      const code = content.symptoms.find((symptom) => symptom.code === key)?.code;
      return code === undefined ? null : symptomTerm(code).label;
    }
    default:
      return null;
  }
}
