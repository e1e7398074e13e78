'use client';

import { useRouter } from 'next/navigation';
import type { ServerAction } from '#components/auth/use-guarded-action.ts';
import { ErrorSummary } from '#components/forms/error-summary.tsx';
import { Field } from '#components/forms/field.tsx';
import { textOf } from '#components/forms/form-data.ts';
import { StaleNotice } from '#components/forms/stale-notice.tsx';
import { useCommandForm } from '#components/forms/use-command-form.ts';
import { Button } from '#components/ui/button.tsx';
import { Input } from '#components/ui/input.tsx';
import { Select } from '#components/ui/select.tsx';
import { Textarea } from '#components/ui/textarea.tsx';
import { useToast } from '#components/ui/toast.tsx';
import type { ClinicSettings } from '#lib/queries/clinics/get-clinic-settings.ts';

type ClinicSettingsFormProps = {
  settings: ClinicSettings;
  timeZones: readonly string[];
  action: ServerAction<unknown>;
};

/** The contact block is what a patient reads on paper when something gets worse. */
export function ClinicSettingsForm({ settings, timeZones, action }: ClinicSettingsFormProps) {
  const router = useRouter();
  const toast = useToast();
  const form = useCommandForm({
    action,
    version: settings.version,
    read: (data, version) => ({
      version,
      name: textOf(data, 'name') ?? '',
      timeZone: textOf(data, 'timeZone') ?? '',
      paper: textOf(data, 'paper') ?? '',
      addressLines: (textOf(data, 'addressLines') ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
      phone: textOf(data, 'phone') ?? '',
      adviceLine: textOf(data, 'adviceLine') ?? '',
      emergencyNumber: textOf(data, 'emergencyNumber') ?? '',
      openingHours: textOf(data, 'openingHours') ?? '',
    }),
    onDone: () => {
      toast({ title: 'The clinic is saved' });
      router.refresh();
    },
  });
  const { fields } = form;
  const zones = timeZones.includes(settings.timeZone) ? timeZones : [settings.timeZone, ...timeZones];
  return (
    <form method="post" noValidate onSubmit={form.onSubmit} className="flex flex-col gap-5">
      {form.stale ? <StaleNotice stale={form.stale} onAdopt={form.adopt} /> : null}
      <ErrorSummary message={form.message} fields={fields} attempt={form.attempt} />
      <Field name="name" label="Name of the clinic" isRequired errors={fields.name}>
        {(control) => <Input {...control} defaultValue={settings.name} />}
      </Field>
      <div className="grid gap-5 sm:grid-cols-2">
        <Field
          name="timeZone"
          label="Time zone"
          hint="Decides what day it is, and when something is due"
          isRequired
          errors={fields.timeZone}
        >
          {(control) => (
            <Select {...control} defaultValue={settings.timeZone}>
              {zones.map((zone) => (
                <option key={zone}>{zone}</option>
              ))}
            </Select>
          )}
        </Field>
        <Field
          name="paper"
          label="Paper"
          hint="For handouts; it can be changed for each"
          isRequired
          errors={fields.paper}
        >
          {(control) => (
            <Select {...control} defaultValue={settings.paper}>
              <option value="a4">A4</option>
              <option value="letter">Letter</option>
            </Select>
          )}
        </Field>
      </div>
      <Field name="addressLines" label="Address" hint="One line each, six at most" errors={fields.addressLines}>
        {(control) => <Textarea {...control} defaultValue={settings.addressLines.join('\n')} />}
      </Field>
      <div className="grid gap-5 sm:grid-cols-2">
        <Field name="phone" label="Telephone" hint="What patients call" isRequired errors={fields.phone}>
          {(control) => <Input {...control} type="tel" defaultValue={settings.phone} />}
        </Field>
        <Field
          name="emergencyNumber"
          label="Emergency number"
          hint="Printed in the emergency box of every handout"
          isRequired
          errors={fields.emergencyNumber}
        >
          {(control) => <Input {...control} type="tel" defaultValue={settings.emergencyNumber} className="max-w-40" />}
        </Field>
      </div>
      <Field
        name="adviceLine"
        label="Advice out of hours"
        hint="Whom to call when the clinic is closed"
        isRequired
        errors={fields.adviceLine}
      >
        {(control) => <Input {...control} defaultValue={settings.adviceLine} />}
      </Field>
      <Field name="openingHours" label="Opening hours" isRequired errors={fields.openingHours}>
        {(control) => <Textarea {...control} rows={2} defaultValue={settings.openingHours} />}
      </Field>
      <div>
        <Button type="submit" variant="primary" isBusy={form.isPending}>
          Save
        </Button>
      </div>
    </form>
  );
}
