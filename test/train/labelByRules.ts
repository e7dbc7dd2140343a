import { readFileSync } from 'node:fs';
import { flagsOf } from '../../src/extraction/lexicon/flagsOf';
import { EXTRACTORS } from '../../src/extraction/mentions/findMentions';
import { createFound } from '../../src/extraction/mentions/found';
import { taggedPeople } from '../../src/extraction/mentions/people/taggedPeople';
import type { Mention } from '../../src/extraction/mentions/mention';
import { readDocument } from '../../src/extraction/text/readDocument';
import type { Line } from './train';

const TYPES: Partial<Record<Mention['type'], string>> = { person: 'PER', body: 'ORG', place: 'LOC', country: 'LOC' };

/**
 * Sentences of the genre with the names and titles that the rules and lists find (without the tagger itself): silver, for training only.
 * @param file JSON Lines with a `text` each
 */
export function labelByRules(file: string): Line[] {
  const out: Line[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (!line.trim()) continue;
    const { text } = JSON.parse(line) as { text: string };
    const document = readDocument(text, flagsOf, {});
    const found = createFound(document.tokens.length);
    for (const extractor of EXTRACTORS) if (extractor !== taggedPeople) found.add(extractor.find(document, found));
    const bySentence = new Map<number, { start: number; end: number; type: string }[]>();
    for (const mention of found.all()) {
      const type = TYPES[mention.type];
      if (!type || mention.level !== 'name') continue;
      const sentence = document.tokens[mention.first]!.sentence;
      const spans = bySentence.get(sentence) ?? [];
      bySentence.set(sentence, spans);
      spans.push({ start: mention.start, end: mention.end, type });
      for (const office of mention.offices ?? []) spans.push({ start: office.start, end: office.end, type: 'TITLE' });
    }
    for (const { index, start, end } of document.sentences) {
      const spans = (bySentence.get(index) ?? []).filter((s) => s.start >= start && s.end <= end);
      if (spans.length === 0) continue;
      out.push({
        text: text.slice(start, end),
        spans: spans.map((s) => ({ ...s, start: s.start - start, end: s.end - start })),
        partial: true,
      });
    }
  }
  return out;
}
