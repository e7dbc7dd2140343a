import { wordSet } from '../../../lexicon/wordSet';
import type { OfficeDraft } from '../../mention';

/** Monarchies, and states whose government has had no prime minister. Source: The World Factbook (public domain). */
const MONARCHIES = wordSet(
  'AND ATG ARE AUS BEL BHR BHS BLZ BRN BTN CAN DNK ESP GBR GRD JAM JOR JPN KHM KNA KWT LCA LIE LSO LUX MAR MCO MYS NLD NOR NZL OMN PNG QAT SAU SLB SWE SWZ THA TON TUV VCT',
);
const NO_PRIME_MINISTER = wordSet(
  'AGO ARG BEN BOL BRA CHL COL COM CRI CYP DOM ECU GHA GMB GTM HND IDN KEN LBR MEX MWI NGA NIC PAN PHL PLW PRY SLV SWZ SYC TKM URY USA VEN ZMB',
);
const CHANCELLERIES = wordSet('DEU AUT CHE EST GBR MMR');

/** Whether a state has such a post at all: kings in monarchies, no prime minister in Washington. */
export function canHave(office: OfficeDraft, country: string): boolean {
  const title = office.title.toLowerCase();
  if (/^(?:king|queen|emir|amir|sultan|crown prince|crown princess|prince|princess)\b/.test(title)) return MONARCHIES.has(country);
  if (/^president$/.test(title)) return !MONARCHIES.has(country);
  if (/prime minister|^premier$/.test(title)) return !NO_PRIME_MINISTER.has(country);
  if (/chancellor$/.test(title)) return CHANCELLERIES.has(country);
  if (/^(?:deputy |vice )?(?:foreign|defen[cs]e|interior|finance) minister$|^minister of (?:foreign|defen[cs]e)/.test(title))
    return country !== 'USA';
  return true;
}
