// What a laboratory measures, as the engine reads it: units, intervals, plausible limits, how long a result speaks, what spoils it.

import { factLabel } from '#components/case/fact-label.ts';
import { Cell, HeadCell, RowHead, Table } from '#components/ui/table.tsx';
import { bandLines } from '#lib/clinical/band-words.ts';
import type { Analyte } from '#lib/clinical/codes.ts';
import type { AnalyteDefinition, BandSet, Bands, Knowledge, UnfitRule } from '#lib/clinical/knowledge.ts';
import { readsOfRule } from '#lib/clinical/rule-reads.ts';
import { counted } from '#lib/format/dates.ts';
import { unitText } from '#lib/format/unit-text.ts';
import { numberAbouts, sourcesOf } from '#lib/knowledge/number-abouts.ts';
import { signOffStateOf } from '#lib/knowledge/open-numbers.ts';
import { signOffs } from '#lib/knowledge/sign-offs.ts';
import { ConditionView } from './condition-view.tsx';
import { RuleLinks } from './rule-links.tsx';
import { Line } from './section.tsx';
import { SignOff, SourceLines } from './source-marks.tsx';
import { unfitWords } from './unfit-words.ts';

export function AnalyteList({ knowledge }: { knowledge: Knowledge }) {
  const reads = knowledge.rules.map((rule) => ({ rule, analytes: readsOfRule(rule, knowledge).analytes }));
  return (
    <ul>
      {knowledge.analytes.map((definition) => {
        const { id } = definition;
        const rules = reads.filter(({ analytes }) => analytes.includes(id)).map(({ rule }) => rule);
        return (
          <li key={id} id={id} className="scroll-mt-4 border-line-strong border-b py-4 target:bg-accent-soft">
            <div className="mb-1 flex flex-wrap items-center gap-x-3 gap-y-1">
              <h3 className="text-lead!">{factLabel(id)}</h3>
              <SignOffOfAnalyte id={id} />
              <span className="tabular text-ink-3 text-small">{loincWords(id)}</span>
            </div>
            <div className="lg:grid lg:grid-cols-2 lg:gap-x-10">
              <dl>
                <Line label="Reads as">
                  <BandSetView set={definition.bands} />
                </Line>
                {definition.pregnancy ? (
                  <Line label="When pregnant">
                    {definition.pregnancy.kind === 'unusable' ? (
                      <span>cannot be used: {definition.pregnancy.reason}</span>
                    ) : (
                      <BandSetView set={definition.pregnancy} />
                    )}
                  </Line>
                ) : null}
                <CriticalLine definition={definition} knowledge={knowledge} />
                <Line label="Believed between">
                  <span className="tabular">
                    {definition.plausible.low} and {definition.plausible.high} {unitText(definition.units[0].unit)}
                  </span>
                  {definition.trap ? (
                    <span className="block text-ink-2 text-small">
                      below {definition.trap.below.value} {definition.trap.below.unit}: {definition.trap.question}
                    </span>
                  ) : null}
                </Line>
                <Line label="Speaks for">{counted(definition.staleAfterDays, 'day')}</Line>
              </dl>
              <dl>
                <Line label="Units">
                  <UnitTable definition={definition} />
                </Line>
                {definition.unfit.length > 0 ? (
                  <Line label="Cannot be used">
                    <ul className="flex flex-col gap-1">
                      {definition.unfit.map((unfit) => (
                        <li key={unfit.reason}>
                          <UnfitView unfit={unfit} />
                        </li>
                      ))}
                    </ul>
                  </Line>
                ) : null}
                <Line label="Sources">
                  <SourceLines sources={sourcesOf('analytes', id)} />
                </Line>
                <Line label="Read by">
                  <RuleLinks rules={rules} />
                </Line>
              </dl>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** Beside the name there is nothing to say where nothing is open. */
function SignOffOfAnalyte({ id }: { id: Analyte }) {
  const state = signOffStateOf(id, 1, sourcesOf('analytes', id), signOffs);
  return state.kind === 'none-needed' ? null : <SignOff state={state} />;
}

function BandSetView({ set }: { set: BandSet }) {
  switch (set.kind) {
    case 'bands':
      return <BandsView bands={set.bands} />;
    case 'by-sex':
      return (
        <div className="flex flex-wrap gap-x-8 gap-y-2">
          {(['female', 'male'] as const).map((sex) => (
            <div key={sex}>
              <p className="text-ink-3 text-small">{sex === 'female' ? 'women' : 'men'}</p>
              <BandsView bands={set[sex]} />
            </div>
          ))}
        </div>
      );
    case 'laboratory-only':
      return <span>by the laboratory’s own interval alone; without one it is unknown</span>;
    case 'not-read-alone':
      return <span>{set.reason}</span>;
  }
}

function BandsView({ bands }: { bands: Bands }) {
  const isDecision = [bands.low, bands.borderlineBelow, bands.borderlineFrom, bands.high].some(
    (edge) => edge?.isDecisionLimit,
  );
  return (
    <>
      <ul className="tabular flex flex-col gap-0.5">
        {bandLines(bands).map(({ band, text }) => (
          <li key={band} className="flex gap-2">
            <span className="w-18 shrink-0 text-ink-3">{band}</span>
            <span>{text.startsWith(band) ? text.slice(band.length + 1) : text}</span>
          </li>
        ))}
      </ul>
      {bands.borderlineBelowOnlyWhen ? (
        <div className="mt-1 text-small">
          <p className="text-ink-2">borderline only with</p>
          <ConditionView condition={bands.borderlineBelowOnlyWhen} />
        </div>
      ) : null}
      {isDecision ? (
        <p className="mt-0.5 text-ink-3 text-small">A guideline’s limit: no laboratory interval replaces it.</p>
      ) : null}
    </>
  );
}

function CriticalLine({
  definition: { critical },
  knowledge,
}: {
  definition: AnalyteDefinition;
  knowledge: Knowledge;
}) {
  if (!critical) return null;
  const parts = [
    critical.low ? { edge: critical.low, words: critical.low.operator === '<=' ? 'at or below' : 'below' } : null,
    critical.high ? { edge: critical.high, words: critical.high.operator === '>=' ? 'at or above' : 'above' } : null,
  ].flatMap((part) => {
    const limit = part ? knowledge.limits[part.edge.limit] : undefined;
    return part && limit ? [{ id: part.edge.limit, text: `${part.words} ${limit.value} ${limit.unit}` }] : [];
  });
  return (
    <Line label="Critical">
      {parts.map(({ id, text }, index) => (
        <span key={id}>
          {index > 0 ? ', ' : ''}
          <a href={`#limit-${id}`} className="text-link tabular">
            {text}
          </a>
        </span>
      ))}
    </Line>
  );
}

function UnitTable({ definition: { units, isUnitless } }: { definition: AnalyteDefinition }) {
  return (
    <ul className="tabular flex flex-col gap-0.5">
      {units.map(({ unit, times, over, plus, decimals, aliases }, index) => (
        <li key={unit}>
          <b className="font-[600]">{isUnitless ? 'no unit' : unitText(unit)}</b>
          <span className="text-ink-2">
            , {decimals === 0 ? 'whole numbers' : counted(decimals, 'decimal')}
            {index === 0 ? '' : `, ${factor(times, over, plus)}`}
          </span>
          {aliases.filter(Boolean).length > 0 ? (
            <span className="block text-ink-3 text-small">also written {aliases.filter(Boolean).join(', ')}</span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function factor(times: string, over: string, plus: string): string {
  const parts = [
    times === '1' ? null : `times ${times}`,
    over === '1' ? null : `over ${over}`,
    plus === '0' ? null : `plus ${plus}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? 'the same number' : parts.join(' ');
}

function UnfitView({ unfit }: { unfit: UnfitRule }) {
  return (
    <>
      <p>{unfit.reason}</p>
      <p className="text-ink-3 text-small">{unfitWords(unfit)}</p>
      {unfit.when ? (
        <div className="text-small">
          <ConditionView condition={unfit.when} />
        </div>
      ) : null}
    </>
  );
}

function loincWords(id: Analyte): string {
  const { mass, molar } = numberAbouts.analytes[id]?.loinc ?? {};
  const codes = [mass ? `${mass[0]} (mass)` : null, molar ? `${molar[0]} (molar)` : null].filter(
    (code) => code !== null,
  );
  return codes.length === 0 ? 'no LOINC code' : `LOINC ${codes.join(', ')}`;
}

export function MeasurementTable({ knowledge }: { knowledge: Knowledge }) {
  const reads = knowledge.rules.map((rule) => ({ rule, codes: readsOfRule(rule, knowledge).measurements }));
  return (
    <Table caption="Measurements of the clinic" className="table-stacks">
      <thead>
        <tr>
          <HeadCell>Measurement</HeadCell>
          <HeadCell>Units</HeadCell>
          <HeadCell>Believed between</HeadCell>
          <HeadCell>Speaks for</HeadCell>
          <HeadCell>Read by</HeadCell>
        </tr>
      </thead>
      <tbody>
        {knowledge.measurements.map(({ code, units, plausible, staleAfterDays }) => (
          <tr key={code}>
            <RowHead className="sm:py-2! align-top">{factLabel(code)}</RowHead>
            <Cell data-label="Units" className="sm:py-2! align-top">
              {units.map(({ unit }) => unit).join(', ')}
            </Cell>
            <Cell data-label="Believed between" className="sm:py-2! align-top">
              {plausible.low} and {plausible.high} {units[0]?.unit}
            </Cell>
            <Cell data-label="Speaks for" className="whitespace-nowrap sm:py-2! align-top">
              {counted(staleAfterDays, 'day')}
            </Cell>
            <Cell data-label="Read by" className="sm:py-1.5! align-top">
              <RuleLinks rules={reads.filter(({ codes }) => codes.includes(code)).map(({ rule }) => rule)} />
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
