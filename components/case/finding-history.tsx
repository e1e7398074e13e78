// What people did about a finding: acknowledgements and decisions, newest first.

import { Instant } from '#components/shell/instant.tsx';
import { formatDate } from '#lib/format/dates.ts';
import type { CaseFindingDto } from '#lib/queries/cases/get-case.ts';

export function FindingHistory({ finding }: { finding: CaseFindingDto }) {
  const { acknowledgements, decisions } = finding;
  if (acknowledgements.length === 0 && decisions.length === 0) return null;
  return (
    <ul className="mt-3 flex flex-col gap-1 border-line border-l-2 pl-3 text-ink-2">
      {decisions.map((decision) => (
        <li key={decision.id}>
          <span className="font-[600] text-ink">{decision.outcomeText}</span>
          {decision.reasonText ? `: ${decision.reasonText}` : ''}
          {decision.comment ? ` (${decision.comment})` : ''}
          {decision.followUpOn ? `, look again on ${formatDate(decision.followUpOn)}` : ''}{' '}
          <span className="text-ink-3">
            {decision.byName}, {decision.byRole}, <Instant at={decision.at} />
          </span>
        </li>
      ))}
      {acknowledgements.map((acknowledgement) => (
        <li key={acknowledgement.id}>
          <span className="font-[600] text-ink">Acknowledged:</span> {acknowledgement.actionTaken}{' '}
          <span className="text-ink-3">
            {acknowledgement.byName}, {acknowledgement.byRole}, <Instant at={acknowledgement.at} />
          </span>
        </li>
      ))}
    </ul>
  );
}
