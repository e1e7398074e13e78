// How a deficiency rule works: picture, risk factors, levels in order, and the table from these to a status.

import { factLabel } from '#components/case/fact-label.ts';
import { StatusTag } from '#components/severity/status-tag.tsx';
import { Cell, HeadCell, RowHead, Table } from '#components/ui/table.tsx';
import type { DeficiencyStatus } from '#lib/clinical/codes.ts';
import type { DeficiencyRule } from '#lib/clinical/knowledge.ts';
import { listText } from '#lib/clinical/wording.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { ConditionView } from './condition-view.tsx';
import { LEVEL_WORDS } from './rule-sets.ts';
import { Line, Section } from './section.tsx';
import { PICTURES, type StatusCell, statusTable } from './status-table.ts';

export function DeficiencyView({ rule }: { rule: DeficiencyRule }) {
  return (
    <>
      <Section
        id="picture"
        title="Picture"
        note="Met by any one of these; not met only when every one is explicitly absent. What supports it is shown and never decides."
      >
        <dl>
          <Line label="Core">
            <ConditionView condition={{ any: rule.core }} />
          </Line>
          {rule.supporting.length > 0 ? (
            <Line label="Supports">
              <ConditionView condition={{ any: rule.supporting }} />
            </Line>
          ) : null}
          <Line label="Risk factors">
            <ConditionView condition={{ any: rule.riskFactors }} />
          </Line>
        </dl>
      </Section>
      <Levels rule={rule} />
      <Section
        id="status"
        title="Status"
        note="The first level that is met and the picture give the status. Where a risk factor changes it, both are shown."
      >
        <StatusTable rule={rule} />
      </Section>
    </>
  );
}

function Levels({ rule }: { rule: DeficiencyRule }) {
  return (
    <Section
      id="levels"
      title="Levels, in order"
      note="The first that is met decides; with none met there is no level."
    >
      <ol>
        {rule.levels.map(({ when, level, by, note, missing }, index) => (
          <li
            // The order of the levels is the rule's own and never changes.
            // biome-ignore lint/suspicious/noArrayIndexKey: levels have no name of their own
            key={index}
            className="grid gap-x-4 border-line border-b py-2 last:border-b-0 sm:grid-cols-[9.5rem_minmax(0,1fr)]"
          >
            <p>
              <span className="tabular mr-2 text-ink-3">{index + 1}</span>
              <span className="font-[600]">{LEVEL_WORDS[level]}</span>
            </p>
            <div className="min-w-0">
              <ConditionView condition={when} />
              {note ? <p className="text-ink-2 text-small">{note}</p> : null}
              <p className="text-ink-3 text-small">
                decided by {listText(by.map(factLabel))}
                {missing && missing.length > 0 ? `; would be settled by ${listText(missing.map(factLabel), 'or')}` : ''}
              </p>
            </div>
          </li>
        ))}
      </ol>
      <dl className="mt-2">
        <Line label="Settled by">{listText(rule.decisive.map(factLabel), 'or')}, the best first</Line>
        {rule.instead?.map(({ when, order, not }) => (
          <Line key={order.join()} label="Other tests when">
            <ConditionView condition={when} />
            <p className="text-ink-2 text-small">
              order {listText(order.map(factLabel))}
              {not.length > 0 ? `, not ${listText(not.map(factLabel), 'or')}` : ''}
            </p>
          </Line>
        ))}
        {rule.notes.map(({ when, text }) => (
          <Line key={text} label="Adds">
            <p className="font-[550]">{text}</p>
            <ConditionView condition={when} />
          </Line>
        ))}
      </dl>
    </Section>
  );
}

const PICTURE_WORDS = {
  met: 'picture met',
  unknown: 'picture not known',
  'not-met': 'picture not met',
} satisfies Record<(typeof PICTURES)[number], string>;

function StatusTable({ rule }: { rule: DeficiencyRule }) {
  return (
    <Table caption={`Status by level and picture: ${rule.title}`} className="table-stacks">
      <thead>
        <tr>
          <HeadCell>Level</HeadCell>
          {PICTURES.map((picture) => (
            <HeadCell key={picture}>{PICTURE_WORDS[picture]}</HeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {statusTable(rule.isGuarded, knowledge).map(({ level, label, cells }) => (
          <tr key={level}>
            <RowHead>{label}</RowHead>
            {PICTURES.map((picture) => (
              <Cell key={picture} data-label={PICTURE_WORDS[picture]}>
                <StatusOrBoth {...cells[picture]} />
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function StatusOrBoth({ withRisk, withoutRisk }: StatusCell) {
  if (withRisk === withoutRisk) return <StatusOrNone status={withRisk} />;
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-0.5">
      <span className="inline-flex items-center gap-1.5">
        <span className="text-ink-3 text-small">with a risk</span> <StatusOrNone status={withRisk} />
      </span>
      <span className="inline-flex items-center gap-1.5">
        <span className="text-ink-3 text-small">without</span> <StatusOrNone status={withoutRisk} />
      </span>
    </span>
  );
}

function StatusOrNone({ status }: { status: DeficiencyStatus | null }) {
  return status === null ? (
    <span className="text-ink-3 text-small">no finding</span>
  ) : (
    <StatusTag status={status} look="text" />
  );
}
