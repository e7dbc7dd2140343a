import { mergeReading } from '../given/mergeReading';
import { inTextOrder, sortInTextOrder } from './inTextOrder';
import type { Mention } from './mention';

/** What earlier extractors found, by token: a name (country, place, body, person) or a phrase (office, delegation). */
export interface Found {
  /** The longest name that covers a token. */
  at(token: number): Mention | undefined;
  add(mentions: readonly Mention[]): void;
  /** All mentions that stand, in text order, outermost first. */
  all(): Mention[];
}

const holds = (outer: Mention, inner: Mention): boolean => outer.first <= inner.first && outer.last >= inner.last;
const isPhrase = (mention: Mention): boolean => mention.type === 'office' || mention.type === 'delegation';

/** The mention of a layer that covers a token, or the first one after it. */
function nextFrom(layer: readonly (Mention | undefined)[], token: number): Mention | undefined {
  for (let i = token; i < layer.length; i++) if (layer[i]) return layer[i];
  return undefined;
}

/**
 * The one overlap-resolution step. Names exclude each other: the longer one stands, of equal ones the earlier proposed,
 * save that a person takes the place of a place ("Richmond said"). What a person decided stands against all of these; of a reading that
 * agrees it takes what the text says besides (the title before the name).
 * Phrases exclude each other likewise, but may hold names: "{office: speaker of the {body: parliament}}".
 * @param length number of tokens of the document
 */
export function createFound(length: number): Found {
  const names = new Array<Mention | undefined>(length);
  const phrases = new Array<Mention | undefined>(length);
  const place = (mention: Mention): void => {
    const layer = isPhrase(mention) ? phrases : names;
    const size = mention.last - mention.first;
    for (let i = mention.first; i < mention.last; i++) {
      const other = layer[i];
      if (!other) continue;
      if (other.given) {
        const agreed = mergeReading(other, mention);
        if (agreed) for (let k = i; k < mention.last; k++) layer[k] = agreed;
        if (agreed || other.given.firm || !holds(mention, other)) return;
      }
      const otherSize = other.last - other.first;
      if (otherSize > size || (otherSize === size && !(mention.type === 'person' && other.type === 'place'))) return;
    }
    for (let i = mention.first; i < mention.last; i++) {
      const other = layer[i];
      if (other) for (let k = other.first; k < other.last; k++) layer[k] = undefined;
      layer[i] = mention;
    }
  };
  return {
    at: (token) => names[token],
    add: (mentions) => {
      for (const mention of mentions) place(mention);
    },
    all: () => {
      const out: Mention[] = [];
      let phrase = nextFrom(phrases, 0);
      for (let name = nextFrom(names, 0); name; name = nextFrom(names, name.last)) {
        for (; phrase && inTextOrder(phrase, name) < 0; phrase = nextFrom(phrases, phrase.last)) out.push(phrase);
        out.push(name);
      }
      for (; phrase; phrase = nextFrom(phrases, phrase.last)) out.push(phrase);
      return sortInTextOrder(out);
    },
  };
}
