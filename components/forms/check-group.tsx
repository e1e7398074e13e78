import { Checkbox } from '#components/ui/checkbox.tsx';
import { Fieldset } from './fieldset.tsx';

type CheckGroupProps = {
  name: string;
  legend: string;
  hint?: string;
  options: readonly { value: string; label: string }[];
  defaultValues: readonly string[];
  errors?: readonly string[] | undefined;
};

/** Tick any that apply; the form data carries each under `name`. */
export function CheckGroup({ name, legend, hint, options, defaultValues, errors }: CheckGroupProps) {
  return (
    <Fieldset name={name} legend={legend} hint={hint} errors={errors}>
      <div className="flex flex-wrap gap-x-5 gap-y-1.5">
        {options.map(({ value, label }) => (
          <Checkbox
            key={value}
            name={name}
            value={value}
            label={label}
            defaultChecked={defaultValues.includes(value)}
          />
        ))}
      </div>
    </Fieldset>
  );
}
