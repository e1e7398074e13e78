// Every change that a person can make to an encounter draft, as one pure function: what the record screen's reducer runs.

import type { CircumstanceCode, MeasurementCode } from '#lib/clinical/codes.ts';
import type { TriState } from '#lib/clinical/facts.ts';
import type { DraftContent, DraftLab, DraftMeasurement, DraftSymptom } from '#lib/intake/draft-content.ts';

export type SymptomDetails = Omit<DraftSymptom, 'code' | 'status'>;
export type VisitDetails = Pick<DraftContent, 'occurredOn' | 'historyGivenBy' | 'patientWords'>;

export type DraftState = {
  content: DraftContent;
  /** Counts changes of the content, so that a save knows whether it is still the newest. */
  revision: number;
  /** Details of a symptom whose answer was changed away from "yes": back at once when it is changed back. */
  setAside: Partial<Record<DraftSymptom['code'], SymptomDetails>>;
  /** The row being typed as it was before: what stays on screen and is screened until the typing pauses. `row: null`: it was empty. */
  held: { rowId: string; row: DraftLab | DraftMeasurement | null } | null;
};

export type DraftAction =
  | { type: 'answer-symptom'; code: DraftSymptom['code']; status: TriState }
  | { type: 'detail-symptom'; code: DraftSymptom['code']; details: Partial<SymptomDetails> }
  | { type: 'answer-others-no'; symptoms: DraftSymptom['code'][]; circumstances: CircumstanceCode[] }
  /** Answers of an earlier visit, for what was not asked yet. */
  | { type: 'carry-forward'; symptoms: DraftSymptom[] }
  | { type: 'answer-circumstance'; code: CircumstanceCode; status: TriState }
  | { type: 'type-measurement'; code: MeasurementCode; rowId: string; value: string; unit: string }
  | { type: 'add-labs'; rows: DraftLab[] }
  | { type: 'type-lab-value'; rowId: string; value: string }
  | { type: 'edit-lab'; rowId: string; change: Partial<Omit<DraftLab, 'rowId' | 'value'>> }
  | { type: 'change-lab-value'; rowId: string; value: string }
  | { type: 'remove-lab'; rowId: string }
  | { type: 'restore-lab'; row: DraftLab; index: number }
  | { type: 'collect-all-on'; from: string | null; to: string | null }
  | { type: 'edit-visit'; change: Partial<VisitDetails> }
  | { type: 'settle' }
  | { type: 'replace'; content: DraftContent };

export const NO_DETAILS: SymptomDetails = {
  side: null,
  severity: null,
  durationDays: null,
  nocturnal: null,
  exertional: null,
  suddenOnset: null,
  worsening: null,
};

export function startDraftState(content: DraftContent): DraftState {
  return { content: { ...content, inProgress: null }, revision: 0, setAside: {}, held: null };
}

/** The next state; the same object when nothing changes. */
export function editDraft(state: DraftState, action: DraftAction): DraftState {
  switch (action.type) {
    case 'answer-symptom':
      return answerSymptom(state, action.code, action.status);
    case 'detail-symptom':
      return changed(state, {
        symptoms: state.content.symptoms.map((row) =>
          row.code === action.code && row.status === 'present' ? { ...row, ...action.details } : row,
        ),
      });
    case 'answer-others-no':
      return answerOthersNo(state, action.symptoms, action.circumstances);
    case 'carry-forward': {
      const open = action.symptoms.filter(({ code }) => symptomAnswer(state.content, code) === 'not-asked');
      return open.length === 0 ? state : changed(state, { symptoms: [...state.content.symptoms, ...open] });
    }
    case 'answer-circumstance': {
      const others = state.content.circumstances.filter(({ code }) => code !== action.code);
      const circumstances =
        action.status === 'not-asked' ? others : [...others, { code: action.code, status: action.status }];
      return changed(state, { circumstances });
    }
    case 'type-measurement':
      return typeMeasurement(state, action);
    case 'add-labs':
      return changed(state, { labs: [...state.content.labs, ...action.rows] });
    case 'type-lab-value':
      return typeLabValue(state, action.rowId, action.value);
    case 'edit-lab':
      return changed(state, { labs: mapLab(state.content.labs, action.rowId, action.change) });
    case 'change-lab-value': {
      const labs = mapLab(state.content.labs, action.rowId, { value: action.value, confirmedAsTyped: false });
      return settled(changed(state, { labs }));
    }
    case 'remove-lab':
      return changed(releaseRow(state, action.rowId), {
        labs: state.content.labs.filter(({ rowId }) => rowId !== action.rowId),
        ...(state.content.inProgress === action.rowId ? { inProgress: null } : {}),
      });
    case 'restore-lab':
      return changed(state, { labs: state.content.labs.toSpliced(action.index, 0, action.row) });
    case 'collect-all-on':
      return changed(state, {
        labs: state.content.labs.map((row) =>
          row.collectedOn === null || row.collectedOn === action.from ? { ...row, collectedOn: action.to } : row,
        ),
      });
    case 'edit-visit':
      return changed(state, action.change);
    case 'settle':
      return settled(state);
    case 'replace':
      return { ...startDraftState(action.content), revision: state.revision + 1 };
  }
}

/** What is screened beside the form: a row being typed counts as it was before, so that 2.5 is never read as 2 on its way. */
export function screenedContent({ content, held }: DraftState): DraftContent {
  if (content.inProgress === null) return content;
  const { row, rowId } = held ?? { row: null, rowId: content.inProgress };
  const restore = <Row extends DraftLab | DraftMeasurement>(rows: Row[], before: Row | null): Row[] =>
    rows.flatMap((now) => (now.rowId !== rowId ? [now] : before === null ? [] : [{ ...now, value: before.value }]));
  return {
    ...content,
    labs: restore(content.labs, row !== null && 'analyte' in row ? row : null),
    measurements: restore(content.measurements, row !== null && 'code' in row ? row : null),
    inProgress: null,
  };
}

/** The three-state answer of a symptom or examination finding. */
export function symptomAnswer(content: DraftContent, code: DraftSymptom['code']): TriState {
  return content.symptoms.find((row) => row.code === code)?.status ?? 'not-asked';
}

export function circumstanceAnswer(content: DraftContent, code: CircumstanceCode): TriState {
  return content.circumstances.find((row) => row.code === code)?.status ?? 'not-asked';
}

function answerSymptom(state: DraftState, code: DraftSymptom['code'], status: TriState): DraftState {
  const before = state.content.symptoms.find((row) => row.code === code);
  if ((before?.status ?? 'not-asked') === status) return state;
  const setAside = { ...state.setAside };
  if (before?.status === 'present') {
    const { code: _code, status: _status, ...details } = before;
    setAside[code] = details;
  }
  const others = state.content.symptoms.filter((row) => row.code !== code);
  if (status === 'not-asked') return changed({ ...state, setAside }, { symptoms: others });
  const details = status === 'present' ? (setAside[code] ?? NO_DETAILS) : NO_DETAILS;
  return changed({ ...state, setAside }, { symptoms: [...others, { code, status, ...details }] });
}

/** Answers with "no" what was not asked; never touches an answer that was given. */
function answerOthersNo(
  state: DraftState,
  symptoms: DraftSymptom['code'][],
  circumstances: CircumstanceCode[],
): DraftState {
  const openSymptoms = symptoms.filter((code) => symptomAnswer(state.content, code) === 'not-asked');
  const openCircumstances = circumstances.filter((code) => circumstanceAnswer(state.content, code) === 'not-asked');
  if (openSymptoms.length + openCircumstances.length === 0) return state;
  return changed(state, {
    symptoms: [
      ...state.content.symptoms,
      ...openSymptoms.map((code) => ({ code, status: 'absent' as const, ...NO_DETAILS })),
    ],
    circumstances: [
      ...state.content.circumstances,
      ...openCircumstances.map((code) => ({ code, status: 'absent' as const })),
    ],
  });
}

function typeMeasurement(
  state: DraftState,
  { code, rowId, value, unit }: Extract<DraftAction, { type: 'type-measurement' }>,
): DraftState {
  const before = state.content.measurements.find((row) => row.rowId === rowId) ?? null;
  const others = state.content.measurements.filter((row) => row.rowId !== rowId);
  if (value.trim() === '' && before === null) return state;
  if (value.trim() === '') return settled(changed(state, { measurements: others }));
  const row = { rowId, code, value, unit, takenOn: before?.takenOn ?? state.content.occurredOn };
  return changed(holdRow(state, rowId, before), { measurements: [...others, row], inProgress: rowId });
}

function typeLabValue(state: DraftState, rowId: string, value: string): DraftState {
  const before = state.content.labs.find((row) => row.rowId === rowId);
  if (before === undefined || before.value === value) return state;
  return changed(holdRow(state, rowId, before), {
    labs: mapLab(state.content.labs, rowId, { value, confirmedAsTyped: false }),
    inProgress: rowId,
  });
}

/** Remembers the row as it was when typing began; a second key in the same row keeps the first memory. */
function holdRow(state: DraftState, rowId: string, row: DraftLab | DraftMeasurement | null): DraftState {
  return state.held?.rowId === rowId ? state : { ...state, held: { rowId, row } };
}

function releaseRow(state: DraftState, rowId: string): DraftState {
  return state.held?.rowId === rowId ? { ...state, held: null } : state;
}

function settled(state: DraftState): DraftState {
  if (state.content.inProgress === null) return state;
  return changed({ ...state, held: null }, { inProgress: null });
}

function mapLab(labs: DraftLab[], rowId: string, change: Partial<DraftLab>): DraftLab[] {
  return labs.map((row) => (row.rowId === rowId ? { ...row, ...change } : row));
}

function changed(state: DraftState, change: Partial<DraftContent>): DraftState {
  return { ...state, content: { ...state.content, ...change }, revision: state.revision + 1 };
}
