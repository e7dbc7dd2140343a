import { Flag } from '../extraction/lexicon/flags';
import { flagsOf } from '../extraction/lexicon/flagsOf';

/** How much of a text is looked at, in UTF-16 code units. */
const LOOK = 4_000;
/** A text shorter than this many words says too little to be judged against the rate below. */
const FEWEST_WORDS = 100;

/** Words that stand in the titles of those who act for a state or a body. */
const TITLES = new Set(
  `president presidents minister ministers premier chancellor king queen prince emir sultan secretary ambassador ambassadors envoy envoys speaker
  senator senators congressman lawmaker lawmakers parliamentarian parliamentarians governor spokesman spokeswoman spokesperson general commander
  chairman chairwoman commissioner diplomat diplomats official officials leader leaders deputies delegation chief`.split(/\s+/),
);
/** What such people do with each other, or promise. */
const TRIGGERS = new Set(
  `met meet meets meeting meetings talks talk visit visits visited visiting summit negotiations negotiators negotiate discussed discuss discussions
  agreed agree agreement accord treaty pledged pledge pledges vowed promised called urged hosted received signed resolution sanctions
  bilateral cooperation diplomatic diplomacy announced statement condemned ceasefire peace troops elections election`.split(/\s+/),
);
/** What a paper on software says and a newsroom seldom does. */
const TECHNICAL = new Set(
  `npm node javascript typescript api github http https json css html install function module package plugin config option options default
  string boolean bug fix fixes fixed version release commit eslint webpack build command cli parser callback async software copyright license
  code repository changelog deprecated readme usage usage: dependencies browser browsers server file files class object`.split(/\s+/),
);

/**
 * A cheap look at a text's beginning: does it read like news or a statement on what states and their officials do? Counts different words of
 * four kinds (titles, what officials do, countries and nationalities) and weighs them against words of other trades.
 */
export function readsLikeDiplomaticText(text: string): boolean {
  const titles = new Set<string>();
  const triggers = new Set<string>();
  const countries = new Set<string>();
  let titledNames = 0;
  let titleEnd = -2;
  let technical = 0;
  let words = 0;
  for (const { 0: form, index } of text.slice(0, LOOK).matchAll(/\p{L}{2,40}/gu)) {
    words++;
    const lower = form.toLowerCase();
    if (TITLES.has(lower)) {
      titles.add(lower);
      if (form !== lower) titleEnd = index + form.length;
      continue;
    }
    if (index === titleEnd + 1 && form !== lower) titledNames++;
    if (TRIGGERS.has(lower)) triggers.add(lower);
    else if (TECHNICAL.has(lower)) technical++;
    else if (form !== lower && flagsOf(lower, form) & (Flag.Country | Flag.Demonym)) countries.add(lower);
  }
  return judge({ titles: titles.size, triggers: triggers.size, countries: countries.size, titledNames, technical, words });
}

export interface Counts {
  titles: number;
  triggers: number;
  countries: number;
  /** A title with a name right behind it: "Minister Example". */
  titledNames: number;
  technical: number;
  words: number;
}

function judge({ titles, triggers, countries, titledNames, technical, words }: Counts): boolean {
  if (technical * 40 > Math.max(words, FEWEST_WORDS)) return false;
  const kinds = Number(titles > 0) + Number(triggers > 0) + Number(countries > 0);
  return titles > 0 && kinds >= 2 && titles + triggers + countries + 2 * Math.min(titledNames, 1) >= 4;
}
