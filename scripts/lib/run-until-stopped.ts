// A run that ends in order: on SIGINT, SIGTERM, SIGHUP or when the process that started it is gone.

const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Aborts once when this process shall stop. The reason is the signal's name or `parent gone`. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of STOP_SIGNALS) process.on(name, () => controller.abort(name));
  // npm killed with SIGKILL passes nothing on; the sign is that this process has been given to another parent.
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) controller.abort('parent gone');
  }, 500).unref();
  return controller.signal;
}

/** Resolves when the signal aborts. */
export function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
