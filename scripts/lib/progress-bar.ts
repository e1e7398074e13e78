// One line at the foot of a terminal that says how far the work is. Nothing is written where there is no terminal.

export type Terminal = { isTTY?: boolean; columns?: number; write(text: string): unknown };
export type Progress = {
  label: string;
  /** Of `total`, in whatever it is counted in: 0 to `total`. */
  done: number;
  /** Null while it is not known. */
  total: number | null;
  cases: number;
  seconds: number;
};

const REDRAW_MILLISECONDS = 100;
const BAR_CHARACTERS = 24;
const DEFAULT_COLUMNS = 80;
const CLEAR = '\r\u001b[K';

export class ProgressBar {
  readonly #terminal: Terminal;
  readonly #now: () => number;
  #label = '';
  #total: number | null = null;
  #startedAt = 0;
  #drawnAt = Number.NEGATIVE_INFINITY;
  #isDrawn = false;

  constructor(terminal: Terminal, now: () => number = () => performance.now()) {
    this.#terminal = terminal;
    this.#now = now;
  }

  start(label: string, total: number | null): void {
    this.#label = label;
    this.#total = total;
    this.#startedAt = this.#now();
    this.#drawnAt = Number.NEGATIVE_INFINITY;
    this.update(0, 0);
  }

  /** Cheap to call for every case: it draws ten times a second. */
  update(done: number, cases: number): void {
    if (this.#terminal.isTTY !== true) return;
    const now = this.#now();
    if (now - this.#drawnAt < REDRAW_MILLISECONDS) return;
    this.#drawnAt = now;
    this.#isDrawn = true;
    const seconds = (now - this.#startedAt) / 1000;
    const line = progressLine({ label: this.#label, done, total: this.#total, cases, seconds });
    // One short of the width: a full line would wrap.
    this.#terminal.write(`${CLEAR}${line.slice(0, (this.#terminal.columns || DEFAULT_COLUMNS) - 1)}`);
  }

  /** Takes the line away: before anything else is written, and at the end. */
  clear(): void {
    if (this.#isDrawn) this.#terminal.write(CLEAR);
    this.#isDrawn = false;
  }
}

/** `screening  [######------------------]  25 %  1,200 cases  400/s  0:09 left`. */
export function progressLine({ label, done, total, cases, seconds }: Progress): string {
  const share = total === null ? null : total === 0 ? 1 : Math.min(1, done / total);
  const rate = seconds > 0 ? Math.round(cases / seconds) : null;
  const left = share !== null && share > 0 && share < 1 && seconds > 0 ? (seconds / share) * (1 - share) : null;
  return [
    label,
    share === null ? null : `[${'#'.repeat(Math.floor(share * BAR_CHARACTERS)).padEnd(BAR_CHARACTERS, '-')}]`,
    share === null ? null : `${String(Math.floor(share * 100)).padStart(3)} %`,
    `${withCommas(cases)} ${cases === 1 ? 'case' : 'cases'}`,
    rate === null || cases === 0 ? null : `${withCommas(rate)}/s`,
    left === null ? null : `${duration(left)} left`,
  ]
    .filter((part) => part !== null)
    .join('  ');
}

function withCommas(count: number): string {
  return String(count).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}

function duration(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const tail = String(whole % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`;
}
