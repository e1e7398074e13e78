'use client';

// The scroll lock behind a dialog writes a style element. It asks for the nonce of the page under this name
// (get-nonce); without one the content security policy would block it.
if (typeof document !== 'undefined') {
  const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce;
  if (nonce) Reflect.set(globalThis, '__webpack_nonce__', nonce);
}

/** Renders nothing: to be on a page is enough. */
export function StyleNonce() {
  return null;
}
