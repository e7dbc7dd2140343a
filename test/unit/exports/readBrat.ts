import { assert } from 'chai';

/**
 * Reads an `.ann` file as brat does and asserts what brat demands: ids are unique, the words are those at the offsets (in code points,
 * fragments joined by a blank, none with a line end), events and notes name what is there, and every type is in the configuration.
 */
export function readBrat(ann: string, text: string, conf: string) {
  const characters = Array.from(text);
  const types = new Set([...conf.matchAll(/^(\w+)/gm)].map((match) => match[1]));
  const bound = new Map<string, { type: string; places: [number, number][]; words: string }>();
  const events: { id: string; type: string; trigger: string; roles: { role: string; id: string }[] }[] = [];
  const relations: { type: string; from: string; to: string }[] = [];
  const attributes: { type: string; target: string; value: string | null }[] = [];
  const notes: { type: string; target: string; words: string }[] = [];
  const ids = new Set<string>();
  assert.isTrue(ann === '' || ann.endsWith('\n'));
  for (const line of ann.split('\n').slice(0, -1)) {
    const [id = '', head = '', words] = line.split('\t');
    assert.match(id, /^[TERA#]\d+$/, line);
    assert.isFalse(ids.has(id), line);
    ids.add(id);
    const [type = '', ...rest] = head.split(' ');
    const [first = '', second] = rest;
    if (!id.startsWith('#') && !id.startsWith('E')) assert.isTrue(types.has(type), line);
    if (id.startsWith('T')) {
      const places = rest
        .join(' ')
        .split(';')
        .map((place): [number, number] => place.split(' ').map(Number) as [number, number]);
      for (const [start, end] of places) assert.isTrue(0 <= start && start < end && end <= characters.length, line);
      assert.equal(words, places.map(([start, end]) => characters.slice(start, end).join('')).join(' '), line);
      bound.set(id, { type, places, words: words ?? '' });
    } else if (id.startsWith('E')) {
      const [eventType = '', trigger = ''] = type.split(':');
      assert.isTrue(types.has(eventType) && bound.get(trigger)?.type === eventType, line);
      const roles = rest.map((role) => role.split(':')).map(([role = '', filler = '']) => ({ role: role.replace(/\d+$/, ''), id: filler }));
      for (const role of roles) assert.isTrue(bound.has(role.id), line);
      assert.lengthOf(new Set(rest.map((role) => role.split(':')[0])), rest.length);
      events.push({ id, type: eventType, trigger, roles });
    } else if (id.startsWith('R')) {
      const [from = '', to = ''] = rest.map((part) => part.split(':')[1]);
      assert.isTrue(bound.has(from) && bound.has(to), line);
      relations.push({ type, from, to });
    } else {
      assert.isTrue(ids.has(first), line);
      if (id.startsWith('A')) attributes.push({ type, target: first, value: second ?? null });
      else notes.push({ type, target: first, words: words ?? '' });
    }
  }
  return { bound, events, relations, attributes, notes };
}
