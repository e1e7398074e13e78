// For those above the scope that catch errors.

import { mapDatabaseError } from '../db/map-error.ts';
import type { AppError } from '../errors.ts';

/** The app's own error, or what the database refused in the words of the app; null for a defect. */
export function knownError(error: unknown): AppError | null {
  return mapDatabaseError(error);
}
