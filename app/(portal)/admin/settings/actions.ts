'use server';

import { updateClinicSettings } from '#lib/commands/clinics/update-clinic-settings.ts';
import { toAction } from '#lib/scope/to-action.ts';

export const updateClinicSettingsAction = toAction(updateClinicSettings);
