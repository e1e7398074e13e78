// The not-found page, for what is below the pages.

import 'server-only';
import { notFound } from 'next/navigation';

export function showNotFound(): never {
  notFound();
}
