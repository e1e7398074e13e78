/** Stays on every page of an installation with made-up patients. */
export function DemoBanner() {
  return (
    <aside
      aria-label="Notice"
      className="notice border-line border-b bg-unknown-soft px-4 py-1 text-center font-[600] text-small text-unknown"
    >
      Demonstration data: made-up patients only
    </aside>
  );
}
