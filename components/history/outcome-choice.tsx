import { Fieldset } from '#components/forms/fieldset.tsx';
import { SegmentedControl } from '#components/ui/segmented-control.tsx';
import type { HistoryOutcome } from './history-answer.ts';
import { HISTORY_WORDS, type HistoryKind } from './history-terms.ts';

type OutcomeChoiceProps = {
  kind: HistoryKind;
  value: HistoryOutcome | null;
  errors: readonly string[] | undefined;
  onChange: (outcome: HistoryOutcome) => void;
};

/** "Asked, none" is one choice and a fact of its own; "could not say" leaves the list not asked. */
export function OutcomeChoice({ kind, value, errors, onChange }: OutcomeChoiceProps) {
  const words = HISTORY_WORDS[kind];
  return (
    <Fieldset name={`${kind}-outcome`} legend={words.question} isRequired errors={errors}>
      <SegmentedControl<HistoryOutcome>
        name={`${kind}-outcome`}
        size="large"
        className="max-sm:flex max-sm:w-full max-sm:flex-col max-sm:divide-x-0 max-sm:divide-y"
        segments={[
          { value: 'none', label: words.none, tone: 'plain' },
          { value: 'recorded', label: words.recorded, tone: 'strong' },
          { value: 'unable', label: 'Could not say', tone: 'unknown' },
        ]}
        value={value}
        onValueChange={onChange}
      />
    </Fieldset>
  );
}
