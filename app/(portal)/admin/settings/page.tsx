import type { Metadata } from 'next';
import { ClinicSettingsForm } from '#components/admin/clinic-settings-form.tsx';
import { PageBody } from '#components/ui/page-body.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { getClinicSettings } from '#lib/queries/clinics/get-clinic-settings.ts';
import { runQuery } from '#lib/scope/run-query.ts';
import { updateClinicSettingsAction } from './actions.ts';

export const metadata: Metadata = { title: 'Clinic' };

export default async function ClinicSettingsPage() {
  const settings = await runQuery(getClinicSettings, {});
  return (
    <PageBody width="narrow">
      <PageHeader title="Clinic" note="What screens and handouts say of the clinic" />
      <ClinicSettingsForm
        key={settings.version}
        settings={settings}
        timeZones={Intl.supportedValuesOf('timeZone')}
        action={updateClinicSettingsAction}
      />
    </PageBody>
  );
}
