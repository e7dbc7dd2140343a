import type { Explained } from '../../extraction/explain/explain';
import type { WhatIf } from '../../extraction/explain/whatIf';
import type { Span } from '../../extraction/model';
import type { Step } from '../../extraction/watch';
import type { PanelContext } from '../panelContext';
import { outcomeText } from './outcomeText';

/** One link of the chain that led to what is said of some words. */
export interface ChainLine {
  readonly icon: string;
  readonly text: string;
  readonly span: Span | null;
}

/** What rules did about one name, meeting or commitment, each thing said once. */
export function chainOf(context: PanelContext, { steps }: Explained, about: Step['about'], words: Span): readonly ChainLine[] {
  const lines = steps
    .filter((step) => step.about === about && (touch(step, words) || (step.other !== null && touch(step.other, words))))
    .flatMap((step) => lineOf(context, step, words) ?? []);
  return lines.filter(({ text }, index) => lines.findIndex((other) => other.text === text) === index);
}

function lineOf(context: PanelContext, step: Step, words: Span): ChainLine | null {
  const { rule, did, as, other, note } = step;
  const quote = `“${context.quote(step, 60)}”`;
  const there = other && `“${context.quote(other, 60)}”`;
  switch (did) {
    case 'proposed':
      return {
        icon: 'search',
        text: `${rule} took ${quote} for ${article(as)}${there ? ` and for the same as ${there}` : ''}`,
        span: step,
      };
    case 'linked': {
      const far = other && touch(step, words) ? other : step;
      const same = context.quote(far, 60) === context.quote(words, 60);
      return {
        icon: 'link',
        text: `${rule} linked ${same ? 'its other mentions' : `“${context.quote(far, 60)}”`}`,
        span: far,
      };
    }
    case 'changed':
      return { icon: 'edit', text: `${rule} mended what is known of ${quote}`, span: step };
    case 'merged':
      return {
        icon: 'git-merge',
        text: `${rule} read ${quote} (${as}), a part of the one at ${there ?? 'other words'}: ${note}`,
        span: step,
      };
    case 'dropped':
      // of a name that stands, that another reading of it fell is no link of the chain
      return null;
  }
}

/** Which words decide, and what others in their place would make of it: tried out, not guessed. */
export function whatIfLines(context: PanelContext, { cue, outcome, others }: WhatIf): readonly ChainLine[] {
  const words = context.quote(cue, 80);
  return [
    { icon: 'key', text: `“${words}” makes it ${outcomeText(outcome)}`, span: cue },
    ...others.map((other) => ({
      icon: 'lightbulb',
      text: `With “${other.instead}” it would read: ${outcomeText(other.outcome, outcome)}`,
      span: cue,
    })),
  ];
}

export const touch = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const article = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
