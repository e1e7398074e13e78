import { Button } from '#components/ui/button.tsx';
import { Callout } from '#components/ui/callout.tsx';

/** Pasted lines that fit no test stay in sight until somebody has seen them. */
export function LinesNotPlaced({ lines, onSeen }: { lines: string[]; onSeen: () => void }) {
  if (lines.length === 0) return null;
  const counted = lines.length === 1 ? '1 pasted line' : `${lines.length} pasted lines`;
  return (
    <Callout role="status" tone="caution" className="mt-2" title={`${counted} did not land: no test is called that`}>
      <ul className="text-small">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Button size="small" variant="quiet" className="-ml-2.5" onClick={onSeen}>
        Seen
      </Button>
    </Callout>
  );
}
