import type { Language } from '../../shared/contract/index.ts';
import { format } from '../../shared/messages/catalogue.ts';
import { commandMessages as words } from '../../shared/messages/command.ts';

/** Between two lines where the output is no terminal: a log stays short. */
const LOG_MS = 5000;
/** Between two looks of a terminal's line: faster is not read. */
const LINE_MS = 200;

/** Tells on standard error how far a run is, and what was not read. */
export class Progress {
  private readonly total: number;
  private readonly language: Language;
  private readonly quiet: boolean;
  private readonly started = Date.now();
  private shown = Date.now();
  private done = 0;
  failed = 0;

  constructor(total: number, language: Language, quiet: boolean) {
    this.total = total;
    this.language = language;
    this.quiet = quiet;
  }

  /** One more source was tried. */
  step(): void {
    this.done++;
    const { isTTY } = process.stderr;
    const now = Date.now();
    if (this.quiet || now - this.shown < (isTTY ? LINE_MS : LOG_MS)) return;
    this.shown = now;
    const left = ((now - this.started) / this.done) * (this.total - this.done);
    const line = format(words.progress[this.language], {
      done: this.done,
      total: this.total,
      failed: this.failed,
      left: duration(left, this.language),
    });
    process.stderr.write(isTTY ? `\r\u001b[K${line}` : `${line}\n`);
  }

  /** A source was not read. */
  fail(source: string, why: string): void {
    this.failed++;
    this.clear();
    process.stderr.write(`${format(words.notRead[this.language], { source, why })}\n`);
  }

  /** The last line: what the run was. */
  end(skipped: number): void {
    this.clear();
    if (this.quiet) return;
    const time = duration(Date.now() - this.started, this.language);
    const read = this.total - this.failed;
    const data = { read: Math.max(0, read), time, skipped, failed: this.failed };
    process.stderr.write(`${format(words.done[this.language], data)}\n`);
  }

  private clear(): void {
    if (process.stderr.isTTY && !this.quiet) process.stderr.write('\r\u001b[K');
  }
}

function duration(ms: number, language: Language): string {
  const seconds = ms / 1000;
  if (seconds < 90) {
    const count = seconds < 10 ? seconds.toFixed(1) : String(Math.round(seconds));
    return format(words.seconds[language], {
      count: language === 'vi' ? count.replace('.', ',') : count,
    });
  }
  return format(words.minutes[language], { count: Math.round(seconds / 60) });
}
