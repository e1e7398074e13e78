import type { Metadata } from 'next';
import { InstrumentList } from '#components/rules/instrument-list.tsx';
import { instrumentsOf } from '#components/rules/instruments.ts';
import { RulesFrame } from '#components/rules/rules-frame.tsx';
import { requireActor } from '#lib/auth/actor.ts';
import { counted } from '#lib/format/dates.ts';
import { knowledge } from '#lib/knowledge/index.ts';

export const metadata: Metadata = { title: 'Scores, rules' };

export default async function InstrumentsPage() {
  await requireActor();
  const instruments = instrumentsOf(knowledge);
  return (
    <RulesFrame
      part="/rules/instruments"
      title="Scores"
      note={counted(instruments.length, 'published score')}
      lead="Counted as their authors published them. A rule uses a score only where it is certain whatever was not asked."
    >
      <div className="mt-5">
        <InstrumentList instruments={instruments} knowledge={knowledge} />
      </div>
    </RulesFrame>
  );
}
