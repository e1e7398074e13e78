import { Fieldset } from '#components/forms/fieldset.tsx';
import { SegmentedControl } from '#components/ui/segmented-control.tsx';
import type { Sex } from '#lib/clinical/facts.ts';

const SEXES = [
  { value: 'female', label: 'Female', tone: 'strong' },
  { value: 'male', label: 'Male', tone: 'strong' },
  { value: 'unknown', label: 'Not known', tone: 'unknown' },
] as const;

type SexQuestionProps = { defaultValue: Sex | null; errors: readonly string[] | undefined };

/** Says why it is asked, and what not knowing costs. */
export function SexQuestion({ defaultValue, errors }: SexQuestionProps) {
  return (
    <Fieldset
      name="sex"
      legend="Sex for clinical use"
      hint="Usual ranges and kidney function differ by sex. Not known is a valid answer: results whose range depends on it are then read by the laboratory's own range, or shown as unknown."
      isRequired
      errors={errors}
    >
      <SegmentedControl<Sex>
        name="sex"
        size="large"
        segments={SEXES}
        {...(defaultValue === null ? {} : { defaultValue })}
      />
    </Fieldset>
  );
}

const ANSWERS = [
  { value: 'yes', label: 'Yes', tone: 'strong' },
  { value: 'no', label: 'No', tone: 'plain' },
  { value: 'not-asked', label: 'Not asked', tone: 'unknown' },
] as const;

type PregnancyQuestionProps = { defaultValue: boolean | null; errors: readonly string[] | undefined };

export function PregnancyQuestion({ defaultValue, errors }: PregnancyQuestionProps) {
  return (
    <Fieldset
      name="pregnant"
      legend="Pregnant"
      hint="Changes ranges and foods. Not asked holds the food list of a woman of 12 to 55."
      isRequired
      errors={errors}
    >
      <SegmentedControl<'yes' | 'no' | 'not-asked'>
        name="pregnant"
        size="large"
        segments={ANSWERS}
        defaultValue={defaultValue === null ? 'not-asked' : defaultValue ? 'yes' : 'no'}
      />
    </Fieldset>
  );
}
