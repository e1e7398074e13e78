// A condition as a readable tree: branches in words, each leaf with threshold, unit, source, mark and how far it looks back.

import { clsx } from 'clsx';
import Link from 'next/link';
import type { Condition } from '#lib/clinical/condition.ts';
import { type ConditionNode, conditionTree } from '#lib/clinical/condition-tree.ts';
import { counted } from '#lib/format/dates.ts';
import { unitText } from '#lib/format/unit-text.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { sourcesOf } from '#lib/knowledge/number-abouts.ts';
import { MarkTag } from './source-marks.tsx';

type ConditionViewProps = {
  condition: Condition;
  /** What a condition that always holds is called: "otherwise" below others of which the first counts. */
  always?: string;
};

export function ConditionView({ condition, always }: ConditionViewProps) {
  if (always && 'all' in condition && condition.all.length === 0) return <p>{always}</p>;
  return (
    <ul className="flex flex-col gap-1">
      <NodeView node={conditionTree(condition, knowledge)} />
    </ul>
  );
}

const DOT =
  'before:absolute before:top-[0.6em] before:left-0.5 before:size-1 before:rounded-full before:bg-line-control';

function NodeView({ node: whole }: { node: ConditionNode }) {
  const node = joined(whole);
  if (node.kind === 'leaf') {
    return (
      <li className={clsx('relative pl-3.5', !isShort(node) && 'sm:col-span-full', DOT)}>
        <LeafView node={node} />
      </li>
    );
  }
  return (
    <li className="sm:col-span-full">
      <p className={node.kind === 'named' ? 'font-[550]' : 'text-ink-3 text-small'}>{headOf(node)}</p>
      <ul
        className={clsx(
          'mt-0.5 ml-1 border-line-strong border-l pl-3',
          isLongList(node) ? 'grid gap-x-6 gap-y-1 sm:grid-cols-2' : 'flex flex-col gap-1',
        )}
      >
        {node.children.map((child, index) => (
          // The order of the parts is the rule's own and never changes.
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of a condition have no name of their own
          <NodeView key={index} node={child} />
        ))}
      </ul>
    </li>
  );
}

/** "Known to hold" of a list is said in one line with what the list asks: one step less of indent. */
function joined(node: ConditionNode): ConditionNode {
  const [only, ...others] = node.children;
  if (node.kind !== 'known' || !only || others.length > 0 || only.children.length === 0) return node;
  return only.kind === 'named' ? node : { ...only, text: `${node.text}, ${only.text}` };
}

/** Many short leaves stand side by side; a part that is long keeps a line of its own. */
function isLongList({ children }: ConditionNode): boolean {
  return children.filter(isShort).length > 5;
}

function isShort({ kind, limit, band }: ConditionNode): boolean {
  return kind === 'leaf' && limit === null && band === null;
}

/** A link in a line of small words: known by its line, not by its colour. */
const QUIET_LINK = 'underline decoration-line-control underline-offset-2 hover:text-accent';

function headOf({ kind, text }: ConditionNode): string {
  return kind === 'named' ? text : `${text}:`;
}

function LeafView({ node }: { node: ConditionNode }) {
  const sources = node.limit === null ? [] : sourcesOf('limits', node.limit);
  return (
    <span>
      {node.flag ? (
        <Link href={`/rules/red-flag-${node.flag}`} prefetch={false} className="text-link">
          {node.text}
        </Link>
      ) : node.score ? (
        <Link href={`/rules/instruments#${node.score}`} prefetch={false} className="text-link">
          {node.text}
        </Link>
      ) : (
        unitText(node.text)
      )}
      {node.band && node.analyte ? (
        <span className="text-ink-2">
          {' '}
          (
          <Link href={`/rules/numbers#${node.analyte}`} prefetch={false} className={QUIET_LINK}>
            {unitText(node.band)}
          </Link>
          )
        </span>
      ) : null}
      {sources.map((source) => (
        <span key={source.citation} className="text-ink-2 text-small">
          {' '}
          {source.mark ? <MarkTag mark={source.mark} /> : null}{' '}
          <Link href={`/rules/numbers#limit-${node.limit}`} prefetch={false} className={QUIET_LINK}>
            {source.citation}
          </Link>
        </span>
      ))}
      {node.lookBackDays === null ? null : (
        <span className="text-ink-3 text-small"> within {counted(node.lookBackDays, 'day')}</span>
      )}
    </span>
  );
}
