import { wordSet } from '../../lexicon/wordSet';

/** Plural nouns for people or organisations that can be one side of a meeting. Who only reports on it (journalists) is none. */
export const PARTY_NOUNS: ReadonlySet<string> = wordSet(
  'officials leaders ministers members representatives ambassadors envoys diplomats negotiators mediators lawmakers legislators ' +
    'parliamentarians senators congressmen deputies delegates delegations politicians dignitaries heads chiefs directors executives ' +
    'businessmen businesspeople entrepreneurs investors bankers industrialists ceos businesses companies firms manufacturers ' +
    'organisations organizations associations groups parties factions rebels unions ngos communities partners stakeholders ' +
    'candidates activists dissidents campaigners defenders clerics bishops rabbis elders commanders generals officers soldiers troops ' +
    'peacekeepers governors mayors judges prosecutors academics professors scholars scientists researchers experts economists advisers ' +
    'advisors students alumni graduates teachers youth women workers farmers people residents citizens expatriates refugees survivors ' +
    'victims relatives families veterans athletes artists powers allies opponents militants presidents premiers chancellors kings monarchs secretaries figures',
);

/** Nouns that only count or choose: what they stand before is the party ("a number of ministers"). */
export const PARTY_MEASURES: ReadonlySet<string> = wordSet('number range group series variety host team cross-section couple handful');

/** Words before a party that are no part of its name. */
export const PARTY_OPENERS: ReadonlySet<string> = wordSet(
  'the a an his her its their our both other many some several various all most certain numerous each any of also not only including',
);
