import type { EntityRecord, MentionRecord } from '../extraction/model';

/** Where an entity is introduced: the first mention by its full name, else by any name, else the first at all. Undefined without mentions. */
export function definingMention({ name, mentions }: EntityRecord, text: string): MentionRecord | undefined {
  const named = mentions.filter(({ level }) => level === 'name');
  return named.find(({ start, end }) => text.slice(start, end) === name) ?? named[0] ?? mentions[0];
}
