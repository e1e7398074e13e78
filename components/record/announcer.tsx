import type { Announcement } from './announcing.ts';

/** What a screen reader is told; nothing of it is seen. Both regions stand there from the start, else the first news is lost. */
export function Announcer({ announcement }: { announcement: Announcement | null }) {
  const text = (politeness: Announcement['politeness']) =>
    announcement?.politeness === politeness ? announcement.text : '';
  return (
    <div className="sr-only">
      <div aria-live="assertive" data-testid="announced-at-once">
        {text('assertive')}
      </div>
      <div aria-live="polite" data-testid="announced">
        {text('polite')}
      </div>
    </div>
  );
}
