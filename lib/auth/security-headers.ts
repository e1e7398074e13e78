// The headers that every answer carries. Pure: proxy.ts sets them, a test reads them.

export type HeaderSituation = {
  path: string;
  nonce: string;
  isHttps: boolean;
  /** The development server evaluates code and speaks over a web socket. */
  isDevelopment: boolean;
};

/** Scripts run only with this answer's nonce or when loaded by one that has it. */
export function contentSecurityPolicy({ path, nonce, isDevelopment }: HeaderSituation): string {
  if (isFramedFile(path)) return FILE_POLICY;
  const directives = [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    // With a nonce the development server's own styles would be ignored.
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    // Server-rendered style attributes (positions in charts and pop-overs) cannot carry a nonce.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    "frame-src 'self' blob:",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  return directives.join('; ');
}

/** The browser's own PDF viewer is bound by the policy of the file: it needs what a page is refused. */
const FILE_POLICY = "script-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** A PDF is shown in a frame of the app's own pages; nothing else is framed by anybody. */
function isFramedFile(path: string): boolean {
  return path.startsWith('/api/handouts/');
}

export function securityHeaders(situation: HeaderSituation): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(situation),
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': isFramedFile(situation.path) ? 'SAMEORIGIN' : 'DENY',
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy':
      'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    ...(situation.isHttps ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' } : {}),
  };
}
