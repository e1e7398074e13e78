import type { Metadata } from 'next';
import { AnalyteList, MeasurementTable } from '#components/rules/analyte-list.tsx';
import { LimitTable } from '#components/rules/limit-table.tsx';
import { RulesFrame } from '#components/rules/rules-frame.tsx';
import { Section } from '#components/rules/section.tsx';
import { MarkLegend } from '#components/rules/source-marks.tsx';
import { requireActor } from '#lib/auth/actor.ts';
import { counted } from '#lib/format/dates.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { numberAbouts } from '#lib/knowledge/number-abouts.ts';
import { countOpen } from '#lib/knowledge/open-numbers.ts';

export const metadata: Metadata = { title: 'Numbers, rules' };

export default async function NumbersPage() {
  await requireActor();
  const { limits, analytes } = countOpen(numberAbouts);
  return (
    <RulesFrame
      part="/rules/numbers"
      title="Numbers"
      note={`${limits.open} of ${counted(limits.all, 'decision limit')} and ${analytes.open} of ${counted(analytes.all, 'analyte')} await sign-off`}
      lead="Each number in the one unit in which its source publishes it, with how sure it is and which rules read it."
    >
      <nav aria-label="On this page" className="my-3 flex flex-wrap gap-x-5 print:hidden">
        {[
          ['limits', 'Decision limits'],
          ['analytes', 'Analytes'],
          ['measurements', 'Measurements'],
          ['marks', 'What the marks mean'],
        ].map(([id, title]) => (
          <a key={id} href={`#${id}`} className="text-link inline-flex min-h-6 items-center">
            {title}
          </a>
        ))}
      </nav>
      <Section
        id="limits"
        title="Decision limits"
        note="What a guideline acts on. No laboratory’s interval replaces it."
      >
        <LimitTable knowledge={knowledge} />
      </Section>
      <Section
        id="analytes"
        title="Analytes"
        note="A laboratory’s own interval comes first; these stand where it sent none. A number outside what is believed is asked about and not used."
      >
        <AnalyteList knowledge={knowledge} />
      </Section>
      <Section id="measurements" title="Measurements" note="What the clinic measures itself.">
        <MeasurementTable knowledge={knowledge} />
      </Section>
      <Section id="marks" title="What the marks mean">
        <MarkLegend />
      </Section>
    </RulesFrame>
  );
}
