// The handout on screen: the same typed blocks that Typst sets as PDF, as accessible HTML.

import type { HandoutBlock, HandoutDocument, Paragraph } from '#lib/clinical/handouts/types.ts';
import { HandoutFoods } from './handout-foods.tsx';
import { Runs, Text } from './handout-text.tsx';

export function HandoutDocumentView({ document }: { document: HandoutDocument }) {
  return (
    <article className="handout" lang={document.language} aria-label="Handout as it will be printed">
      <header className="handout-head">
        <span>{document.header.clinic}</span>
        <span>{document.header.patient}</span>
      </header>
      {document.blocks.map((block, index) => (
        // Blocks of one document never move, so their place is their identity.
        // biome-ignore lint/suspicious/noArrayIndexKey: static list
        <Block key={index} block={block} />
      ))}
      <footer className="handout-foot">{document.footer.prepared}</footer>
    </article>
  );
}

function Block({ block }: { block: HandoutBlock }) {
  switch (block.kind) {
    case 'title':
      return (
        <section>
          <h2 className="handout-title">{block.text}</h2>
          <Paragraphs paragraphs={block.lines} className="handout-under-title" />
        </section>
      );
    case 'main-message':
      return (
        <section className="handout-main">
          <Paragraphs paragraphs={block.paragraphs} />
        </section>
      );
    case 'get-help-now':
      return (
        <section className="handout-emergency">
          <h3>{block.heading}</h3>
          <Items items={block.items} />
        </section>
      );
    case 'why':
    case 'next-step':
      return (
        <section>
          <h3>{block.heading}</h3>
          <Paragraphs paragraphs={block.paragraphs} />
        </section>
      );
    case 'notice':
      return (
        <section className="handout-notice">
          <Paragraphs paragraphs={block.paragraphs} />
        </section>
      );
    case 'tick-list':
      return (
        <section>
          <h3>{block.heading}</h3>
          <Items items={block.items} className="handout-ticks" />
        </section>
      );
    case 'food-list':
      return <HandoutFoods block={block} />;
    case 'ask-first':
    case 'pills':
      return (
        <section>
          <h3>{block.heading}</h3>
          <Items items={block.items} />
        </section>
      );
    case 'call-us':
      return (
        <section className="handout-call">
          <h3>{block.heading}</h3>
          <Text paragraph={block.lead} />
          <Items items={block.items} />
          {block.thisWeek && <Text paragraph={block.thisWeek} />}
        </section>
      );
    case 'teach-back':
      return (
        <section>
          <h3>{block.heading}</h3>
          <Text paragraph={block.prompt} />
          {Array.from({ length: block.lines }, (_, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: empty lines to write on
            <hr key={line} className="handout-line" />
          ))}
          <Items items={block.ticks} className="handout-ticks" />
        </section>
      );
    case 'foot':
      return (
        <section className="handout-small">
          <Paragraphs paragraphs={block.paragraphs} />
        </section>
      );
    default:
      return block satisfies never;
  }
}

function Paragraphs({ paragraphs, className }: { paragraphs: Paragraph[]; className?: string }) {
  return (
    <div className={className}>
      {paragraphs.map((paragraph) => (
        <Text key={plain(paragraph)} paragraph={paragraph} />
      ))}
    </div>
  );
}

function Items({ items, className = 'handout-items' }: { items: Paragraph[]; className?: string }) {
  if (items.length === 0) return null;
  return (
    <ul className={className}>
      {items.map((item) => (
        <li key={plain(item)}>
          <Runs paragraph={item} />
        </li>
      ))}
    </ul>
  );
}

function plain(paragraph: Paragraph): string {
  return paragraph.map((run) => run.text).join('');
}
