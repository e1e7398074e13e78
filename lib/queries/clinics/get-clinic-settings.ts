// What the clinic says of itself, for the settings page.

import { z } from 'zod';
import { defineQuery } from '#lib/scope/define-query.ts';

export type ClinicSettings = {
  name: string;
  timeZone: string;
  paper: 'a4' | 'letter';
  addressLines: string[];
  phone: string;
  adviceLine: string;
  emergencyNumber: string;
  openingHours: string;
  version: number;
};

export const getClinicSettings = defineQuery({
  name: 'clinics.get-clinic-settings',
  permission: 'settings.read',
  schema: z.strictObject({}),
  run: async (scope): Promise<ClinicSettings> => {
    const clinic = await scope.tx.clinic.findUniqueOrThrow({ where: { id: scope.clinicId } });
    const { name, timeZone, addressLines, phone, adviceLine, emergencyNumber, openingHours, version } = clinic;
    const paper = z.enum(['a4', 'letter']).parse(clinic.paper);
    return { name, timeZone, paper, addressLines, phone, adviceLine, emergencyNumber, openingHours, version };
  },
});
