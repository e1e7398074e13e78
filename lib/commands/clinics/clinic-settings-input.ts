// What a clinic says of itself: on screens, on handouts, and for telling its day. Shared by the form and the commands.

import { z } from 'zod';

const line = (most: number, empty: string) =>
  z.string().trim().min(1, empty).max(most, `Use at most ${most} characters.`);

/** Any name that the calendar knows, also the older ones that no list shows (Asia/Calcutta, Etc/UTC). */
function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '' && !/^[+-]/.test(name);
  } catch {
    return false;
  }
}

export const clinicSettingsInputSchema = z.strictObject({
  name: line(200, 'Enter the name of the clinic.'),
  timeZone: z.string().refine(isTimeZone, 'Choose a time zone from the list, for example Europe/London.'),
  paper: z.enum(['a4', 'letter'], 'Choose A4 or Letter.'),
  addressLines: z.array(line(120, 'An address line is empty.')).max(6, 'Use at most six address lines.'),
  phone: line(40, 'Enter the telephone number that patients call.'),
  adviceLine: line(200, 'Enter whom to call for advice out of hours.'),
  emergencyNumber: line(20, 'Enter the emergency number.'),
  openingHours: line(300, 'Enter the opening hours.'),
});
export type ClinicSettingsInput = z.infer<typeof clinicSettingsInputSchema>;
