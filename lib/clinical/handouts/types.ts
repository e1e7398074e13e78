// The handout: what goes into the compiler, what it says of every gate and food, and the document a patient takes home.
// Plain JSON-serialisable data: the same document is shown on screen, set as PDF and stored as issued.

import type { Allergen, Nutrient } from '../codes.ts';
import type { CaseFacts, IsoDate } from '../facts.ts';
import type { Screening } from '../screening.ts';

/** The gates of the handout, in the order of the decision tables. */
export const HANDOUT_GATES = [
  'G1',
  'G2',
  'G3',
  'G4',
  'G5',
  'G6',
  'G7',
  'G8',
  'G9',
  'G10',
  'G11',
  'G12',
  'G13',
  'G14',
  'G15',
  'G16',
  'G17',
  'G18',
  'G19',
  'G20',
  'G21',
  'G22',
  'G23',
  'G24',
] as const;
export type HandoutGate = (typeof HANDOUT_GATES)[number];

export const HANDOUT_LANGUAGES = ['en'] as const;
export type HandoutLanguage = (typeof HANDOUT_LANGUAGES)[number];
export const HANDOUT_PAPERS = ['a4', 'letter'] as const;
export type HandoutPaper = (typeof HANDOUT_PAPERS)[number];
/** Standard is 14 pt, large 18 pt. */
export const HANDOUT_SIZES = ['standard', 'large'] as const;
export type HandoutSize = (typeof HANDOUT_SIZES)[number];
export type HandoutLayout = { paper: HandoutPaper; size: HandoutSize };

export type HandoutRequest = HandoutLayout & {
  /** One food list each, in this order after the confirmed ones. */
  nutrients: Nutrient[];
  /** Those of `nutrients` that a clinician decided are confirmed: the only ones said to be low. */
  confirmed: Nutrient[];
  language: HandoutLanguage;
  /** Gates that a person with the right role released; one that cannot be released so is ignored. */
  cleared: HandoutGate[];
};

export type HandoutContext = {
  /** `null` names and dates print a line to write on. */
  patient: { firstName: string | null; lastName: string | null; birthDate: IsoDate | null };
  clinic: {
    name: string | null;
    phone: string | null;
    /** Who answers when the clinic is closed, e.g. 111 or a nurse line. */
    adviceLine: string | null;
    /** 999, 911, 112: never guessed. `null` prints "the emergency number". */
    emergencyNumber: string | null;
    openingHours: string | null;
  };
  preparedBy: { name: string; role: string } | null;
  preparedOn: IsoDate;
  /** Household words: "courgette" or "zucchini", "tin" or "can". */
  spelling: 'uk' | 'us';
  /** "Your test is due on ..." and the last tick box. */
  testDueOn: IsoDate | null;
  /** The next test or visit: "Visit with Dr Okoro". */
  nextStep: { what: string; on: IsoDate | null } | null;
  /** "you are no better by ..." */
  reviewOn: IsoDate | null;
  /** Hold sheet: "We will call you by ...", in words; `null` prints "as soon as we can". */
  callBackBy: string | null;
  /** True when the patient's allergy may stand on paper ("We left out fish because of your allergy"). */
  showAllergy: boolean;
};

export type HandoutInput = {
  facts: CaseFacts;
  screening: Screening;
  request: HandoutRequest;
  context: HandoutContext;
  /** Keys of the red-flag findings that a clinician acknowledged with an action: what releases G1. */
  acknowledged: string[];
};

export type GateEffect = 'block' | 'hold' | 'filter' | 'line';
/** Who may release a gate; `nobody` gates end when the fact behind them changes. */
export type GateReleaser = 'dietitian' | 'clinician' | 'nobody';

export type GateOutcome = {
  gate: HandoutGate;
  /** What it does now: a hold that was released says `filter` or `line`. */
  effect: GateEffect;
  /** For staff: the fact, its value and date. */
  why: string;
  /** For staff: what would end or release it. `null` when nothing does. */
  releasedBy: string | null;
  /** True when `cleared` released it. */
  isCleared: boolean;
  /** Lists it holds; `all` holds the whole print. */
  holds: 'all' | Nutrient[];
};

export type RemovedFood = { food: string; nutrient: Nutrient; why: string; rule: string };

export type HandoutResult = {
  gates: GateOutcome[];
  /** True when nothing but the hold sheet may be printed. */
  blocked: boolean;
  /** Requested lists that are not printed, each with the gate that holds it; no gate: too high already, or iron that is not low. */
  held: { nutrient: Nutrient; gate: HandoutGate | null; why: string }[];
  /** Ids of the foods printed, by requested nutrient; empty when held, blocked or emptied by filters. */
  lists: Partial<Record<Nutrient, string[]>>;
  /** Every food that would have been a candidate, with the reason it is not one. */
  removed: RemovedFood[];
  /** Allergens that no food of ours is tagged for: not filtered, never "safe". */
  notFiltered: Allergen[];
  /** Sums over the printed foods, one serving each, for staff. `null`: some amount is unknown. */
  totals: { potassiumMg: number | null; phosphorusMg: number | null; vitaminKUg: number | null };
  /** Flesch-Kincaid grade of the sheet, names of nutrients left out; for staff. `null` when blocked. */
  readingGrade: number | null;
  document: HandoutDocument | null;
  /** What to print instead when blocked. */
  holdSheet: HandoutDocument | null;
};

/** A stretch of text; a paragraph is a list of them. Always literal text, never markup. */
export type TextRun = { text: string; strong: boolean };
export type Paragraph = TextRun[];

/** `file` is below public/, e.g. "food/banana.svg". */
export type Picture = { file: string; alt: string };
export type FoodLine = { food: string; name: string; portion: string; picture: Picture };

/** `because`: ids of statements and gates that a block rests on, for the proof; never printed. */
type BlockBase = { because: string[] };
export type TitleBlock = BlockBase & { kind: 'title'; text: string; lines: Paragraph[] };
export type MainMessageBlock = BlockBase & { kind: 'main-message'; paragraphs: Paragraph[] };
export type GetHelpNowBlock = BlockBase & { kind: 'get-help-now'; heading: string; items: Paragraph[] };
export type WhyBlock = BlockBase & { kind: 'why'; heading: string; paragraphs: Paragraph[] };
/** Bold notices: what was not asked or checked. */
export type NoticeBlock = BlockBase & { kind: 'notice'; paragraphs: Paragraph[] };
export type TickListBlock = BlockBase & { kind: 'tick-list'; heading: string; items: Paragraph[] };
export type FoodListBlock = BlockBase & {
  kind: 'food-list';
  nutrient: Nutrient;
  heading: string;
  intro: Paragraph;
  /** At most five; empty only together with `instead`. */
  foods: FoodLine[];
  /** Printed in place of foods: "Our list does not suit you." */
  instead: Paragraph | null;
  closing: Paragraph | null;
};
export type AskFirstBlock = BlockBase & { kind: 'ask-first'; heading: string; items: Paragraph[] };
export type PillsBlock = BlockBase & { kind: 'pills'; heading: string; items: Paragraph[] };
export type CallUsBlock = BlockBase & {
  kind: 'call-us';
  heading: string;
  lead: Paragraph;
  items: Paragraph[];
  thisWeek: Paragraph | null;
};
export type NextStepBlock = BlockBase & { kind: 'next-step'; heading: string; paragraphs: Paragraph[] };
export type TeachBackBlock = BlockBase & {
  kind: 'teach-back';
  heading: string;
  prompt: Paragraph;
  /** Empty lines to write on. */
  lines: number;
  ticks: Paragraph[];
};
export type FootBlock = BlockBase & { kind: 'foot'; paragraphs: Paragraph[] };

export type HandoutBlock =
  | TitleBlock
  | MainMessageBlock
  | GetHelpNowBlock
  | WhyBlock
  | NoticeBlock
  | TickListBlock
  | FoodListBlock
  | AskFirstBlock
  | PillsBlock
  | CallUsBlock
  | NextStepBlock
  | TeachBackBlock
  | FootBlock;

export type HandoutDocument = {
  kind: 'handout' | 'hold-sheet';
  language: HandoutLanguage;
  /** For the title bar and PDF metadata: no patient data. */
  title: string;
  /** On top of each page: clinic and two identifiers. */
  header: { clinic: string; patient: string };
  /** At the foot of each page; the page count is set by the renderer as "Page x of y". */
  footer: { prepared: string; page: string; of: string };
  /** Of the document: fixes the time stamp of the PDF. */
  date: IsoDate;
  blocks: HandoutBlock[];
};
