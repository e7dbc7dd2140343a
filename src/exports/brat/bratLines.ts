import type { Annotation } from '../../annotations/annotation';
import { codePoints, type CodePoints } from '../../annotations/codePoints';
import type { Span } from '../../extraction/model';
import type { Filler } from '../roles';
import { bratName } from './bratName';
import { fragmentsOf } from './fragments';

/** The lines of an `.ann` file as they come to be, with ids given in turn. Ids name what a later line is about. */
export class BratLines {
  private readonly lines: string[] = [];
  private readonly counts = new Map<string, number>();
  private readonly points: CodePoints;

  constructor(private readonly text: string) {
    this.points = codePoints(text);
  }

  /** Words of the text. Expects a span with something other than white space in it. */
  bound(type: string, span: Span): string {
    const fragments = fragmentsOf(this.text, span);
    const places = fragments.map(({ start, end }) => `${this.points.ofUnits(start)} ${this.points.ofUnits(end)}`).join(';');
    return this.add('T', `${type} ${places}\t${fragments.map(({ start, end }) => this.text.slice(start, end)).join(' ')}`);
  }

  /** brat numbers the second and later fillers of one role: Participant, Participant2. The same words fill a role once. */
  event(type: string, trigger: string, fillers: readonly Filler[], bound: ReadonlyMap<string, string>): string {
    const counts = new Map<string, number>();
    const roles = new Set(
      fillers.flatMap(({ role, mark }) => {
        const id = bound.get(mark.id);
        return id === undefined ? [] : [`${bratName(role)} ${id}`];
      }),
    );
    const written = [...roles].map((filled) => {
      const [role = '', id = ''] = filled.split(' ');
      const count = (counts.get(role) ?? 0) + 1;
      counts.set(role, count);
      return ` ${role}${count > 1 ? count : ''}:${id}`;
    });
    return this.add('E', `${type}:${trigger}${written.join('')}`);
  }

  relation(type: string, from: string, to: string): void {
    this.add('R', `${type} Arg1:${from} Arg2:${to}`);
  }

  /** @param value null for an attribute that is there or not */
  attribute(type: string, id: string, value: string | null): void {
    this.add('A', `${type} ${id}${value === null ? '' : ` ${value}`}`);
  }

  note(type: string, id: string, words: string): void {
    this.add('#', `${type} ${id}\t${words.split(/\s+/u).filter(Boolean).join(' ')}`);
  }

  said(id: string, { state, by, note }: Annotation): void {
    if (state !== 'withdrawn') this.attribute('Review', id, state);
    this.note('Annotator', id, by);
    if (note) this.note('AnnotatorNotes', id, note);
  }

  toString(): string {
    return this.lines.map((line) => `${line}\n`).join('');
  }

  private add(letter: string, rest: string): string {
    const id = `${letter}${(this.counts.get(letter) ?? 0) + 1}`;
    this.counts.set(letter, Number(id.slice(1)));
    this.lines.push(`${id}\t${rest}`);
    return id;
  }
}
