import type { When } from '../model';
import type { EventContext } from './context';

/** The document's dates by sentence, each with the token at which it begins. */
export function groupDates({ document, dates }: EventContext): Map<number, { at: number; when: When }[]> {
  const out = new Map<number, { at: number; when: When }[]>();
  let token = 0;
  for (const when of dates) {
    while (token < document.tokens.length - 1 && document.tokens[token]!.end <= when.start) token++;
    const sentence = document.tokens[token]?.sentence;
    if (sentence === undefined) continue;
    const list = out.get(sentence);
    if (list) list.push({ at: token, when });
    else out.set(sentence, [{ at: token, when }]);
  }
  return out;
}
