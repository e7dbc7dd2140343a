import type { OfficeDraft } from '../../mentions/mention';

const SMALL = new Set(
  'of the for and to at in a an new visiting top current outgoing incoming newly affairs relations federal republic elected interim his her its their senior chief'.split(
    ' ',
  ),
);
/** Other words for a post, by what the title that it stands for must hold. */
const WIDER: ReadonlyMap<string, (held: OfficeDraft, words: readonly string[]) => boolean> = new Map([
  ['leader', (held: OfficeDraft, words: readonly string[]) => held.rank === 1 || words.includes('leader')],
  ['ruler', (held: OfficeDraft) => held.rank === 1],
  ['monarch', (_: OfficeDraft, words: readonly string[]) => MONARCHS.some((word) => words.includes(word))],
  ['premier', (_: OfficeDraft, words: readonly string[]) => words.includes('prime') || words.includes('premier')],
  [
    'diplomat',
    (_: OfficeDraft, words: readonly string[]) =>
      DIPLOMATIC.some((word) => words.includes(word)) || (words.includes('secretary') && words.includes('state')),
  ],
  ['envoy', (_: OfficeDraft, words: readonly string[]) => ENVOYS.some((word) => words.includes(word))],
  ['minister', (_: OfficeDraft, words: readonly string[]) => words.includes('minister') && !words.includes('prime')],
]);
const MONARCHS = ['king', 'queen', 'emir', 'sultan'];
const ENVOYS = ['envoy', 'ambassador', 'representative', 'charge'];
const DIPLOMATIC = [
  'ambassador',
  'envoy',
  'foreign',
  'external',
  'representative',
  'charge',
  'chargé',
  'undersecretary',
  'consul',
  'diplomat',
];

/** Titles of a text are few and compared often; a bound keeps a hostile text from filling the memory. */
const known = new Map<string, readonly string[]>();

/** The telling words of a title in lower case. */
export function titleWords(title: string): readonly string[] {
  let words = known.get(title);
  if (!words) {
    words = readWords(title);
    if (known.size < 5_000) known.set(title, words);
  }
  return words;
}

function readWords(title: string): string[] {
  return title
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word && !SMALL.has(word));
}

/** Keys under which a held office is found: its words, and "leader" and the like where it is such a post. */
export function titleKeys(held: OfficeDraft): readonly string[] {
  const words = titleWords(held.title);
  const keys = [...new Set(words)];
  for (const [wider, holds] of WIDER) if (!words.includes(wider) && holds(held, words)) keys.push(wider);
  if (held.rank === 1 && !words.includes('minister')) keys.push('head-of-state');
  if ((held.body && held.qualifier !== 'deputy') || TOP_OF.test(held.title)) keys.push(HEAD_OF);
  return keys;
}

/** Under this key stand those with a post in a body. */
const HEAD_OF = 'head of';
/** "head of the Red Cross": says where somebody is, and not what the post is called there. */
export function isHeadOfBody({ title, body, start }: OfficeDraft): boolean {
  const opening = body && TOP_OF.exec(title);
  return opening ? start + opening[0].length === body.start : false;
}
const TOP_OF = /^(?:head|chief|leader) of (?:the )?/i;
/** Posts at the head of a body. */
const HEADS =
  /\b(?:president|chair(?:man|woman|person)?|head|chief|director(?:[- ]general)?|secretary[- ]general|commander|representative|envoy|speaker)\b/i;

/** The key under which those who may hold the post of a title are found. */
export const keyOfTitle = (office: OfficeDraft): string =>
  isHeadOfState(office.title) ? 'head-of-state' : isHeadOfBody(office) ? HEAD_OF : (titleWords(office.title).at(-1) ?? '');

/** May the bare title stand for the held one? All its words, or a wider word for it; "deputy" and "former" on both or on none. */
export function titleFits(office: OfficeDraft, held: OfficeDraft): boolean {
  const wanted = titleWords(office.title);
  const head = wanted.at(-1);
  if (head === undefined) return false;
  const wider = WIDER.get(head);
  if ((office.qualifier === 'deputy') !== (held.qualifier === 'deputy') && !(wider && wanted.length === 1 && office.qualifier === null))
    return false;
  if (office.qualifier === 'former' && held.qualifier !== 'former') return false;
  if (office.country && held.country && office.country !== held.country) return false;
  if (isHeadOfBody(office) && held.body?.cluster && held.body.cluster === office.body!.cluster)
    return held.qualifier !== 'deputy' && HEADS.test(held.title);
  const titled = titleWords(held.title);
  const words = held.body?.kind ? [...titled, ...titleWords(held.body.kind)] : titled;
  if (isHeadOfState(office.title)) return held.rank === 1 && !words.includes('minister') && !words.includes('chancellor');
  if (head === 'minister' && wanted.length === 1) return words.includes('minister') && !words.includes('prime');
  return wanted.every((word) => words.includes(word) || (word === head && wider !== undefined && wider(held, words)));
}

export const isHeadOfState = (title: string): boolean => /^head of (?:[\w-]{1,24} )?state$/i.test(title);
