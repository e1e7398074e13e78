'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type ServerAction, useGuardedAction } from '#components/auth/use-guarded-action.ts';
import { PatientBanner } from '#components/patients/patient-banner.tsx';
import { PatientLink, patientPath } from '#components/patients/patient-link.tsx';
import { useClinic } from '#components/shell/clinic-context.tsx';
import { Callout } from '#components/ui/callout.tsx';
import { roleCan } from '#lib/auth/permissions.ts';
import { isIsoDate } from '#lib/clinical/dates.ts';
import type { Screening } from '#lib/clinical/screening.ts';
import type { SavedDraft } from '#lib/commands/encounters/save-draft.ts';
import type { SignedEncounter } from '#lib/commands/encounters/sign-encounter.ts';
import { formatClock } from '#lib/format/dates.ts';
import type { EvidenceByRule } from '#lib/knowledge/finding-evidence.ts';
import type { EncounterDraftDto } from '#lib/queries/encounters/get-draft.ts';
import { Announcer } from './announcer.tsx';
import { saveWords } from './autosave.ts';
import { ConflictDialog } from './conflict-dialog.tsx';
import { DiscardDraft } from './discard-draft.tsx';
import { editDraft, screenedContent, startDraftState } from './draft-editing.ts';
import { problemLabel } from './draft-problems.ts';
import { pressingFlags } from './finding-groups.ts';
import { FindingsRail } from './findings-rail.tsx';
import { HistorySection } from './history-section.tsx';
import { LabsSection } from './labs-section.tsx';
import { MeasurementsSection } from './measurements-section.tsx';
import { RecordBar } from './record-bar.tsx';
import { SignProblems } from './sign-problems.tsx';
import { SymptomsColumn } from './symptoms-column.tsx';
import { useDeliveries } from './use-deliveries.ts';
import { useDraftAutosave } from './use-draft-autosave.ts';
import { useFrameHeights } from './use-frame-heights.ts';
import { useLiveScreening } from './use-live-screening.ts';
import { useOpenParts } from './use-open-parts.ts';
import { useRecordKeys } from './use-record-keys.ts';
import { useLeftCopy, useRestoredDraft } from './use-restored-draft.ts';
import { useSettling } from './use-settling.ts';
import { useSigning } from './use-signing.ts';

type RecordScreenProps = {
  draft: EncounterDraftDto;
  userId: string;
  /** From the server: the rules themselves do not hold it. */
  evidence: EvidenceByRule;
  actions: {
    save: ServerAction<SavedDraft>;
    sign: ServerAction<SignedEncounter>;
    discard: ServerAction<{ patientId: string }>;
  };
};

const COLUMN =
  'min-w-0 px-4 pt-4 pb-8 sm:px-5 min-[80rem]:sticky min-[80rem]:top-(--banner) min-[80rem]:h-[calc(100dvh-var(--banner)-var(--bar))] min-[80rem]:overflow-y-auto min-[80rem]:overscroll-contain';

/** One encounter on one screen: symptoms, results and history, with the findings live beside. */
export function RecordScreen({ draft: loaded, userId, evidence, actions }: RecordScreenProps) {
  const router = useRouter();
  const { timeZone, role } = useClinic();
  const clockTime = (instant: string) => formatClock(instant, timeZone);
  const leftCopy = useLeftCopy(userId, loaded.draftId);
  const [draft, dispatch] = useReducer(editDraft, loaded.content, startDraftState);
  const latest = useRef(draft);
  useLayoutEffect(() => {
    latest.current = draft;
  }, [draft]);

  const live = useLiveScreening(draft, loaded);
  const deliveries = useDeliveries();
  const { run: save } = useGuardedAction(actions.save);
  const autosave = useDraftAutosave({
    draftId: loaded.draftId,
    userId,
    version: loaded.version,
    savedAt: loaded.updatedAt,
    loaded: loaded.content,
    content: draft.content,
    revision: draft.revision,
    save,
    onSaved: (saved, content) => deliveries.note(saved, live.screen(content)),
  });
  const isRestored = useRestoredDraft({
    copy: leftCopy,
    loaded: loaded.content,
    version: loaded.version,
    updatedByName: loaded.updatedByName,
    autosave,
    dispatch,
  });
  const hurryPressing = (screening: Screening) => {
    if (pressingFlags(screening).some(({ key }) => !deliveries.isKnown(key))) {
      autosave.step({ type: 'ask-again', at: Date.now() });
    }
  };
  const { announcement, onFieldLeft } = useSettling({
    draft,
    latest,
    dispatch,
    screen: live.screen,
    onSettled: hurryPressing,
  });
  useAskAtStart(() => hurryPressing(live.screen(screenedContent(latest.current))));

  const symptomFinder = useRef<HTMLInputElement>(null);
  const testFinder = useRef<HTMLInputElement>(null);
  const parts = useOpenParts(draft.content, dispatch, testFinder);
  const signing = useSigning({ draft: loaded, autosave, action: actions.sign });
  const [isClosing, setClosing] = useState(false);
  const canSign = roleCan(role, 'encounter.sign');

  const sign = () => {
    if (!canSign) return;
    finishTyping(() => dispatch({ type: 'settle' }));
    void signing.sign(latest.current.content);
  };
  const close = async () => {
    finishTyping(() => dispatch({ type: 'settle' }));
    setClosing(true);
    const isSaved = await autosave.flush();
    setClosing(false);
    if (isSaved) router.push(patientPath(loaded.patient.code));
  };
  const showFindings = () => document.getElementById('findings')?.focus();
  useRecordKeys({
    onFindSymptom: () => symptomFinder.current?.focus(),
    onFindTest: () => testFinder.current?.focus(),
    onSign: sign,
  });

  const { content } = draft;
  const visitOn = isIsoDate(content.occurredOn) ? content.occurredOn : loaded.asOf;
  const { problems } = signing.refusal;
  const frame = useFrameHeights();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens for a field being left.
    <div ref={frame} onBlur={onFieldLeft} className="[--banner:3.25rem] [--bar:3.6rem]">
      <PatientBanner patient={loaded.banner} />
      <h1 className="sr-only">Record an encounter</h1>
      <Announcer announcement={announcement} />
      {isRestored ? (
        <Callout
          className="m-4"
          role="status"
          title="What was not saved when this page was left is back in the form."
        />
      ) : null}
      {autosave.state.problem === 'closed' ? (
        <Callout className="m-4" role="alert" tone="problem" title={autosave.state.message ?? 'This draft was closed.'}>
          What you typed stays on this page, but nothing more can be saved into this draft.{' '}
          <PatientLink code={loaded.patient.code} className="text-link">
            Open the chart
          </PatientLink>{' '}
          to see what was recorded, and begin a new encounter for the rest.
        </Callout>
      ) : null}
      <SignProblems
        problems={problems}
        message={signing.refusal.message}
        attempt={signing.refusal.attempt}
        labelOf={(id) => problemLabel(content, id)}
        onReveal={(id) => parts.reveal(id.startsWith('symptoms.') ? id.slice('symptoms.'.length) : '')}
      />
      <div className="mx-auto max-w-3xl min-[80rem]:mx-0 min-[80rem]:grid min-[80rem]:max-w-none min-[80rem]:grid-cols-[19.5rem_minmax(0,1fr)_16rem] min-[88rem]:grid-cols-[22rem_minmax(0,1fr)_20rem]">
        <div className={COLUMN}>
          <SymptomsColumn
            content={content}
            previous={loaded.previous}
            askNext={live.askNext}
            openSets={parts.sets}
            openRows={parts.rows}
            visitOn={visitOn}
            today={loaded.asOf}
            errors={problems}
            finderRef={symptomFinder}
            onToggleSet={parts.toggleSet}
            onToggleRow={parts.toggleRow}
            onFound={parts.answerYes}
            dispatch={dispatch}
          />
        </div>
        <div className={`${COLUMN} border-line max-[80rem]:border-t min-[80rem]:border-x`}>
          <LabsSection
            labs={content.labs}
            readings={live.readings}
            previous={live.previous}
            derived={live.screening.derived}
            today={loaded.asOf}
            errors={problems}
            finderRef={testFinder}
            dispatch={dispatch}
          />
          <HistorySection
            content={content}
            banner={loaded.banner}
            patient={loaded.patient}
            askNext={live.askNext}
            openSets={parts.sets}
            today={loaded.asOf}
            onToggleSet={parts.toggleSet}
            dispatch={dispatch}
          />
          <MeasurementsSection
            content={content}
            problems={measurementProblems(live.screening)}
            errors={problems}
            dispatch={dispatch}
          />
        </div>
        <div className={`${COLUMN} border-line bg-surface max-[80rem]:border-t`}>
          <FindingsRail
            screening={live.screening}
            evidence={evidence}
            deliveryOf={(key) => deliveries.deliveryOf(key, autosave.state)}
            clockTime={clockTime}
            onReveal={parts.reveal}
          />
          <DiscardDraft
            draftId={loaded.draftId}
            patientCode={loaded.patient.code}
            autosave={autosave}
            action={actions.discard}
          />
        </div>
      </div>
      <RecordBar
        screening={live.screening}
        saved={saveWords(autosave.state, clockTime)}
        isSigning={signing.isBusy}
        isClosing={isClosing}
        canSign={canSign}
        onSign={sign}
        onClose={close}
        onShowFindings={showFindings}
      />
      {autosave.state.conflict ? (
        <ConflictDialog
          base={autosave.base()}
          mine={content}
          theirs={autosave.state.conflict.theirs}
          theirName={autosave.state.conflict.updatedByName}
          onResolve={(merged) => {
            dispatch({ type: 'replace', content: merged });
            autosave.rebase(autosave.state.conflict?.theirs ?? merged);
            autosave.step({ type: 'resolved', revision: draft.revision + 1, at: Date.now() });
          }}
        />
      ) : null}
    </div>
  );
}

/** Hands over what is still being typed, so that a key from inside a field acts on all of it. */
function finishTyping(settle: () => void): void {
  const { activeElement } = document;
  flushSync(() => {
    if (activeElement instanceof HTMLInputElement) {
      activeElement.blur();
      activeElement.focus();
    }
    settle();
  });
}

function useAskAtStart(ask: () => void): void {
  const first = useRef(ask);
  useEffect(() => first.current(), []);
}

function measurementProblems({ problems }: Screening): string[] {
  return problems.filter(({ fact }) => fact.startsWith('measurements')).map(({ problem }) => problem);
}
