// Sets a handout document as tagged PDF/UA-1 with Typst. One compiler lives as long as the process; fonts are loaded once.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { HandoutDocument, HandoutLayout } from '../clinical/handouts/types.ts';
import { type HandoutLook, handoutLooks, pageLimit } from './handout-look.ts';
import { handoutTemplate } from './handout-template.ts';
import { printableText, withPlaceholders } from './printable-text.ts';

const FONT_FOLDER = 'node_modules/@expo-google-fonts/atkinson-hyperlegible';
const FONT_FILES = ['400Regular/AtkinsonHyperlegible_400Regular.ttf', '700Bold/AtkinsonHyperlegible_700Bold.ttf'];
/** Typst keeps its own fonts for the rare letter that Atkinson Hyperlegible lacks. */
const FONTS = ['Atkinson Hyperlegible', 'Libertinus Serif', 'New Computer Modern', 'DejaVu Sans Mono'];
const PAPERS = { a4: 'a4', letter: 'us-letter' } as const;
/** How Typst says that no font has a letter; PDF/UA refuses such a text. */
const MISSING_GLYPH = 'could not be displayed with font';
/** Results older than this many sheets leave Typst's cache. */
const CACHE_AGE = 20;

/**
 * The bytes of the PDF: the same for the same document and layout, on any day. Set in the airiest look that keeps to the page
 * limit; text never gets smaller. Throws when Typst cannot set it, e.g. a picture that is not there.
 */
export async function renderHandoutPdf(document: HandoutDocument, layout: HandoutLayout): Promise<Uint8Array> {
  return (await setHandout(document, layout)).bytes;
}

export type PrintedHandout = { bytes: Uint8Array<ArrayBuffer>; pages: number };

/** Like `renderHandoutPdf`, with the number of pages. */
export async function setHandout(document: HandoutDocument, layout: HandoutLayout): Promise<PrintedHandout> {
  const plain = printableText(document);
  try {
    return setAsPdf(plain, layout);
  } catch (error) {
    if (!(error instanceof Error) || !error.message.includes(MISSING_GLYPH)) throw error;
    return setAsPdf(withPlaceholders(plain), layout);
  }
}

function setAsPdf(document: HandoutDocument, layout: HandoutLayout): PrintedHandout {
  const typst = compiler();
  const [year = 1970, month = 1, day = 1] = document.date.split('-').map(Number);
  const setIn = (look: HandoutLook): NodeTypstDocument => {
    const data = { document, look, paper: PAPERS[layout.paper], fonts: FONTS, date: { year, month, day } };
    const compiled = typst.compile({ mainFileContent: handoutTemplate, inputs: { data: JSON.stringify(data) } });
    if (compiled.result) return compiled.result;
    throw new Error(`handout could not be set: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`);
  };
  const pages = airiestThatFits(handoutLooks(layout.size), pageLimit(document, layout), setIn);
  const bytes = typst.pdf(pages, { pdfStandard: 'ua-1', creationTimestamp: Date.UTC(year, month - 1, day) / 1000 });
  typst.evictCache(CACHE_AGE);
  return { bytes: new Uint8Array(bytes), pages: pages.numOfPages };
}

/**
 * Looks run from airy to tight: halving finds the first that fits in two or three settings. None fits: the airiest that needs no
 * more pages than the tightest, rather than a crowded sheet before an almost empty page.
 */
function airiestThatFits(
  looks: HandoutLook[],
  limit: number,
  setIn: (look: HandoutLook) => NodeTypstDocument,
): NodeTypstDocument {
  let [low, high] = [0, looks.length - 1];
  let best: NodeTypstDocument | null = null;
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    const look = looks[middle];
    if (!look) break;
    const pages = setIn(look);
    const fits = pages.numOfPages <= limit;
    if (fits) best = pages;
    else if (middle === looks.length - 1) return airiestThatFits(looks, pages.numOfPages, setIn);
    if (fits) high = middle - 1;
    else low = middle + 1;
  }
  if (!best) throw new Error('handout could not be set: no look');
  return best;
}

let shared: NodeCompiler | null = null;

/** The project's folder is the working directory of every entry point. */
function compiler(): NodeCompiler {
  if (shared) return shared;
  const root = /* turbopackIgnore: true */ process.cwd();
  const fonts = FONT_FILES.map((file) => readFileSync(join(root, FONT_FOLDER, file)));
  shared = NodeCompiler.create({ workspace: root, fontArgs: [{ fontBlobs: fonts }] });
  return shared;
}
