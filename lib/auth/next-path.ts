// Where to go after signing in. Safe to import in the browser.

/** The given path when it is one of this site, else the start page: a link must not lead to another site. */
export function safeNextPath(next: string | string[] | null | undefined): string {
  if (typeof next !== 'string' || !/^\/[\w\-./?=&%,:~+@!$'()*;[\]]*$/.test(next)) return '/';
  const base = 'http://legwork.invalid';
  const url = URL.canParse(next, base) ? new URL(next, base) : null;
  // Asked of the path as it comes out: "/.//other.example" comes out as "//other.example", which is another site.
  if (url?.origin !== base || url.pathname.startsWith('//') || url.pathname.startsWith('/sign-in')) return '/';
  return url.pathname + url.search;
}
