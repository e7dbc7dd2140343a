import type { CommitmentKind } from '../../../model';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** The words that tell what an action is about, in the order in which they count. Source: the codebook's kinds, the words grouped by the project. */
const FIELDS: readonly (readonly [CommitmentKind, ReadonlySet<string>])[] = [
  [
    'agreement',
    set(
      'agreement agreements deal deals treaty treaties pact pacts accord accords memorandum mou mous contract protocol convention declaration statement arrangement ratify sign initial',
    ),
  ],
  [
    'security-military',
    set(
      'military weapons arms ammunition missile missiles tanks artillery troop troops soldiers army navy naval nuclear uranium enrichment peacekeepers ceasefire cease-fire truce militants guerrillas rebels hostilities insurgents withdrawal',
    ),
  ],
  [
    'aid',
    set(
      'aid humanitarian grant grants donate donation donations scholarships scholarship relief assistance loan loans lend fund funds funding finance contribute pledge reconstruction food medical medicine medicines vaccine vaccines refugees displaced evacuate ambulances generators tents doses tonnes tons rescue',
    ),
  ],
  [
    'security-military',
    set(
      'defense defence security safety protect recruits rebel forces border patrol patrols attack attacks terrorism terrorist terrorists war drills exercises force counter-terrorism piracy invade retaliate insurgency disarm tests base bases bomb self-defence fight suspects',
    ),
  ],
  [
    'trade-investment',
    set(
      'trade invest investment investments export exports exporters import imports buy purchase sell oil gas tariff tariffs duties flights airline airlines market markets bank business businesses companies company jets factory pipeline supply charges subsidies subsidy ports',
    ),
  ],
  [
    'policy',
    set(
      'law laws reform reforms recognize recognise recognition sanctions sanction visa visas tax taxes legislation policy policies mandate code election elections detained detainees prisoners hostages release moratorium inspection inspectors amend abolish adopt lift impose ban bans boycott complaint resolution constitution extradite dismantle settlements guidelines fee fees licence licences license licenses quota quotas ambassador restrictions fares prices budget emissions carbon climate bill legislation court trial prosecute punish autonomy independence referendum ballot immigration migrants migration asylum resettle resettling smuggling amnesty corruption spending pension wages civilian province reunification',
    ),
  ],
  [
    'cooperation',
    set(
      'cooperate cooperation co-operation joint exchange exchanges project projects work coordinate partnership research establish mechanism centre center roadmap committee secretariat strengthen develop water electricity culture education school schools university experts engineers teachers crossing bridge road railway',
    ),
  ],
];

const PLACE = new Map<string, number>();
FIELDS.forEach(([, words], place) => {
  for (const word of words) if (!PLACE.has(word)) PLACE.set(word, place);
});

const LONGEST = 24;

/** The field of the words between two tokens (end exclusive): the first of the lists that has one of them. */
export function fieldOf(lower: (token: number) => string, first: number, last: number): CommitmentKind | undefined {
  let best = FIELDS.length;
  for (let i = first; i < Math.min(last, first + LONGEST); i++) best = Math.min(best, PLACE.get(lower(i)) ?? best);
  return FIELDS[best]?.[0];
}
