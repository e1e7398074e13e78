// One rule with everything that is known of it.

import { ArrowLeft, ArrowRight } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { factLabel } from '#components/case/fact-label.ts';
import { UrgencyTag } from '#components/severity/urgency-tag.tsx';
import { PageBody } from '#components/ui/page-body.tsx';
import { Tag } from '#components/ui/tag.tsx';
import type { Rule } from '#lib/clinical/knowledge.ts';
import type { RuleAbout } from '#lib/clinical/rule-about.ts';
import { signOffStateOf } from '#lib/knowledge/open-numbers.ts';
import { signOffs } from '#lib/knowledge/sign-offs.ts';
import { vocabulary } from '#lib/knowledge/vocabulary/index.ts';
import { ConditionView } from './condition-view.tsx';
import { DeficiencyView } from './deficiency-view.tsx';
import { FactsRead } from './facts-read.tsx';
import { applicabilityLines, ruleInWords } from './rule-in-words.ts';
import { notesOfRule, RuleNotes } from './rule-notes.tsx';
import { KIND_WORDS } from './rule-sets.ts';
import { RuleStatements } from './rule-statements.tsx';
import { RuleChoices, RuleEvidence, RuleSources } from './rule-trust.tsx';
import { Line, Lines, Section } from './section.tsx';
import { SignOff } from './source-marks.tsx';
import { TierList } from './tier-list.tsx';
import { TryRule } from './try-rule.tsx';

type RuleViewProps = {
  rule: Rule;
  about: RuleAbout | null;
  previous: Rule | null;
  next: Rule | null;
};

export function RuleView({ rule, about, previous, next }: RuleViewProps) {
  return (
    <PageBody>
      <RuleSteps previous={previous} next={next} />
      <RuleHead rule={rule} />
      <div className="gap-10 xl:grid xl:grid-cols-[minmax(0,1fr)_11rem]">
        <OnThisPage parts={partsOf(rule, about)} />
        <div className="min-w-0">
          <Meaning rule={rule} />
          <HowItWorks rule={rule} />
          <div className="print:hidden">
            <Section
              id="try"
              title="Try it"
              note="Type facts and see what the engine says, as it would on a record. It runs here in the browser: nothing is saved and nothing is sent."
            >
              <TryRule ruleId={rule.id} evidence={about ? { [rule.id]: about.evidence } : {}} />
            </Section>
          </div>
          <FactsRead rule={rule} />
          <RuleSources rule={rule} />
          <RuleEvidence about={about} />
          <RuleChoices about={about} />
          <RuleNotes rule={rule} />
          <RuleStatements rule={rule} />
          <RuleSteps previous={previous} next={next} isFoot />
        </div>
      </div>
    </PageBody>
  );
}

function RuleHead({ rule }: { rule: Rule }) {
  const urgency = rule.kind === 'red-flag' || rule.kind === 'excess' ? rule.tiers[0]?.urgency : undefined;
  return (
    <header className="mb-5">
      <h1>{rule.title}</h1>
      <div className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <Tag>{KIND_WORDS[rule.kind].one}</Tag>
        {urgency ? <UrgencyTag urgency={urgency} /> : null}
        {rule.kind === 'deficiency' || rule.kind === 'excess' ? (
          <span className="text-ink-2">{vocabulary.nutrients[rule.nutrient].label}</span>
        ) : null}
        <span className="text-ink-3 text-small">
          {rule.id}, version {rule.version}
        </span>
        <SignOffOfRule rule={rule} />
      </div>
    </header>
  );
}

function SignOffOfRule({ rule }: { rule: Rule }) {
  const state = signOffStateOf(rule.id, rule.version, rule.sources, signOffs);
  return state.kind === 'none-needed' ? null : <SignOff state={state} />;
}

function Meaning({ rule }: { rule: Rule }) {
  return (
    <Section id="says" title="What it says">
      <dl>
        <Line label="In words">
          <Lines items={ruleInWords(rule)} />
        </Line>
        <Line label="Applies to">
          <Lines items={applicabilityLines(rule)} />
        </Line>
        {rule.actions.length > 0 ? (
          <Line label="What to do">
            <Lines items={rule.actions} />
          </Line>
        ) : null}
        {rule.kind === 'contributor'
          ? rule.actionsWhen?.map(({ when, actions }) => (
              <Line key={actions.join()} label="What to do when">
                <ConditionView condition={when} />
                <Lines items={actions} />
              </Line>
            ))
          : null}
        {rule.tests.length > 0 ? <Line label="Tests to order">{rule.tests.map(factLabel).join(', ')}</Line> : null}
      </dl>
    </Section>
  );
}

function HowItWorks({ rule }: { rule: Rule }) {
  const exclusions: ReactNode = rule.notApplicableWhen?.length ? (
    <Section id="not-applicable" title="Does not apply when">
      <dl>
        {rule.notApplicableWhen.map(({ condition, why }) => (
          <Line key={why} label={why}>
            <ConditionView condition={condition} />
          </Line>
        ))}
      </dl>
    </Section>
  ) : null;
  if (rule.kind === 'deficiency') {
    return (
      <>
        {exclusions}
        <DeficiencyView rule={rule} />
      </>
    );
  }
  return (
    <>
      {exclusions}
      <Section id="condition" title="Fires when">
        <ConditionView condition={rule.fires} />
      </Section>
      {rule.kind === 'red-flag' || rule.kind === 'excess' ? (
        <Section id="tiers" title="How soon" note="The first that is met gives urgency and due time.">
          <TierList tiers={rule.tiers} />
        </Section>
      ) : null}
    </>
  );
}

function partsOf(rule: Rule, about: RuleAbout | null): { id: string; title: string }[] {
  const own =
    rule.kind === 'deficiency'
      ? [
          { id: 'picture', title: 'Picture' },
          { id: 'levels', title: 'Levels' },
          { id: 'status', title: 'Status' },
        ]
      : [
          { id: 'condition', title: 'Fires when' },
          ...(rule.kind === 'red-flag' || rule.kind === 'excess' ? [{ id: 'tiers', title: 'How soon' }] : []),
        ];
  return [
    { id: 'says', title: 'What it says' },
    ...own,
    { id: 'try', title: 'Try it' },
    { id: 'reads', title: 'What it reads' },
    { id: 'sources', title: 'Sources and sign-off' },
    { id: 'evidence', title: 'Evidence' },
    ...(about && about.choices.length > 0 ? [{ id: 'choices', title: 'Disagreements' }] : []),
    ...(notesOfRule(rule).length > 0 ? [{ id: 'research', title: 'What research says' }] : []),
    { id: 'document', title: 'The document' },
  ];
}

function OnThisPage({ parts }: { parts: readonly { id: string; title: string }[] }) {
  return (
    <nav aria-label="On this page" className="max-xl:mb-4 xl:order-last print:hidden">
      <ul className="flex gap-x-4 gap-y-1 max-xl:flex-wrap xl:sticky xl:top-6 xl:flex-col xl:border-line xl:border-l xl:pl-4">
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} className="inline-flex min-h-6 items-center text-ink-2 hover:text-accent">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function RuleSteps({ previous, next, isFoot = false }: Omit<RuleViewProps, 'rule' | 'about'> & { isFoot?: boolean }) {
  const step = 'inline-flex min-h-8 items-center gap-1.5 text-ink-2 hover:text-accent';
  return (
    <nav
      aria-label={isFoot ? 'Other rules, foot' : 'Other rules'}
      className="mb-3 flex flex-wrap items-center gap-x-5 text-small print:hidden"
    >
      <Link href="/rules" prefetch={false} className="text-link mr-auto">
        All rules
      </Link>
      {previous ? (
        <Link href={`/rules/${previous.id}`} prefetch={false} className={step}>
          <ArrowLeft aria-hidden="true" className="size-3.5" />
          <span className="sm:sr-only">Previous</span>
          <span className="max-sm:sr-only">{previous.title}</span>
        </Link>
      ) : null}
      {next ? (
        <Link href={`/rules/${next.id}`} prefetch={false} className={step}>
          <span className="sm:sr-only">Next</span>
          <span className="max-sm:sr-only">{next.title}</span>
          <ArrowRight aria-hidden="true" className="size-3.5" />
        </Link>
      ) : null}
    </nav>
  );
}
