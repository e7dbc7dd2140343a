/** What one rule finds, rendered, and what it must leave alone (at most an aspiration, level 1). Persons and states are invented. */
export interface RuleCases {
  readonly finds: readonly (readonly [string, readonly string[]])[];
  readonly leaves: readonly string[];
}

export const LADDER: Readonly<Record<string, RuleCases>> = {
  will: {
    finds: [
      [
        '{person: Ada Brel} will have an audience with the queen and meet {person: Ole Brandt}.',
        ['4 Ada Brel: have an audience with the queen', '4 Ada Brel: meet Ole Brandt'],
      ],
      ['{country: Norland} will keep supplying gas to {country: Sudria}.', ['4 continue Norland: supply gas to Sudria']],
      ['{country: Norland} will not pay a higher rent to {country: Sudria}.', ['4 refrain Norland: pay a higher rent to Sudria']],
      ['{country: Norland} will back the pact.', ['4 Norland: back the pact']],
      ['{country: Norland} will push ahead with the vote.', ['4 Norland: push ahead with the vote']],
      ['{person: Ada Brel} will run for president.', ['4 Ada Brel: run for president']],
      ['{country: Norland} says it will allow farmers to cross.', ['4 Norland: allow farmers to cross']],
      ['Officials in {country: Sudria} say {person: Ada Brel} will visit {country: Norland}.', ['4 Ada Brel: visit Norland']],
      ['{country: Norland} will cut gas supplies to {country: Sudria}.', ['4 Norland: cut gas supplies to Sudria']],
      [
        '{country: Norland} will use its home fleet as a shield to improve security.',
        ['4 Norland: use its home fleet as a shield to improve security'],
      ],
      ['{person: Ada Brel} will represent {country: Norland}.', ['4 Ada Brel: represent Norland']],
      [
        '{person: Ada Brel} will make an official working visit to {country: Norland}.',
        ['4 Ada Brel: make an official working visit to Norland'],
      ],
      ['{country: Norland} will allow inspectors to enter the plant.', ['4 Norland: allow inspectors to enter the plant']],
      [
        '{person: Ada Brel} said {country: Norland} will bring together experts from {country: Sudria}.',
        ['4 Norland: bring together experts from Sudria'],
      ],
      ['{country: Norland} will not discuss the border.', ['4 refrain Norland: discuss the border']],
      ["{country: Norland}'s new government says it will maintain martial law.", ['4 continue Norland: maintain martial law']],
      ['{person: Ada Brel} will make her third such visit to {country: Norland}.', ['4 Ada Brel: make her third such visit to Norland']],
      ['Finance ministers will try to settle the dispute.', ['4 : settle the dispute']],
      ['{country: Norland} will open an embassy in {place: Oslo} in May.', ['4 Norland: open an embassy in Oslo by 2030-05']],
      ['{person: Ada Brel} said {country: Norland} will send 300 troops to {country: Sudria}.', ['4 Norland: send 300 troops to Sudria']],
      ['{country: Norland} will not sell arms to {country: Sudria}.', ['4 refrain Norland: sell arms to Sudria']],
      ['{country: Norland} will continue to train pilots from {country: Sudria}.', ['4 continue Norland: train pilots from Sudria']],
      [
        '{person: Ada Brel} will travel to {country: Norland}, {country: Sudria} and {country: Westmark} next month.',
        [
          '4 Ada Brel: travel to Norland by 2030-04',
          '4 Ada Brel: travel to Sudria by 2030-04',
          '4 Ada Brel: travel to Westmark by 2030-04',
        ],
      ],
      [
        'If {country: Sudria} closes the border, {country: Norland} will suspend the talks.',
        ['4 stop Norland: suspend the talks (If Sudria closes the border)'],
      ],
      ['{country: Norland} will provide and maintain a radar in {country: Sudria}.', ['4 Norland: provide and maintain a radar in Sudria']],
      [
        '{country: Norland} will send tractors once the parliament ratifies the treaty.',
        ['4 Norland: send tractors (once the parliament ratifies the treaty)'],
      ],
      ['{country: Norland} will slap a tariff on maize.', ['4 Norland: slap a tariff on maize']],
      [
        '{person: Ada Brel} met {person: Ole Brandt}. After the talks a treaty will be signed between {country: Norland} and {country: Sudria}.',
        ['4 Norland + Sudria: sign a treaty'],
      ],
      [
        '{person: Ada Brel} will visit {country: Norland} on 4 April and {country: Sudria} from 5 to 6 April.',
        ['4 Ada Brel: visit Norland by 2030-04-04', '4 Ada Brel: visit Sudria by 2030-04-05'],
      ],
      ['{person: Ada Brel} will accompany {person: Ole Brandt} on the trip.', ['4 Ada Brel: accompany Ole Brandt on the trip']],
      ['{delegation: Norlandic officials} will stay in {country: Sudria} for three days.', ['4 Norlandic officials: stay in Sudria']],
      ['{country: Norland} will get food to {country: Sudria}.', ['4 Norland: get food to Sudria']],
      [
        '{person: Ada Brel} will also have talks with the queen and meet {person: Ole Brandt}.',
        ['4 Ada Brel: have talks with the queen', '4 Ada Brel: meet Ole Brandt'],
      ],
      [
        '{person: Ada Brel} and {person: Ole Brandt} issued a joint statement, which reads: "We have some areas of agreement. The road is long. The road is hard. We will open a port."',
        ['4 Ada Brel + Ole Brandt: open a port'],
      ],
      ['{country: Norland} says the spies will be deported.', ['4 Norland: deport the spies']],
      ['{country: Norland} will not seek a coalition with the rebels.', ['4 refrain Norland: seek a coalition with the rebels']],
    ],
    leaves: [
      '{country: Norland} will keep hoping for peace.',
      '{country: Norland} will continue being open.',
      '{person: Ada Brel} will conclude her visit in {country: Norland}.',
      '{country: Norland} will decide next month whether to join the pact.',
      '{person: Ada Brel} will use the forum to urge {country: Norland} to disarm.',
      '{person: Ada Brel} will hold a news conference in {place: Oslo}.',
      'The letter says adding a base in {country: Norland} and {country: Sudria} will raise costs.',
      '{person: Ada Brel} dismissed rumors {pronoun: she} will leave the pact.',
      '{country: Norland} alleges {country: Sudria} will test missiles.',
      '{country: Norland} will do nothing for the poor.',
      '{country: Norland} will include steps on trade.',
      '{person: Ada Brel} is holding out hope that {country: Norland} will return to the talks.',
      'There is a high risk that {country: Norland} will send tanks.',
      'It is likely that {country: Norland} will sign the pact.',
      '{person: Ada Brel} spoke of the Year of {country: Norland} which will end on 26 June.',
      '{country: Norland} will go further.',
      'The bridge will be opened.',
      '{person: Ada Brel} will discuss fisheries with {person: Ole Brandt}.',
      '{person: Ada Brel} will express her gratitude to {person: Ole Brandt}.',
      '{country: Norland} will be the largest exporter of zinc.',
      'The storm will reach {country: Norland} on Friday.',
      'Will {country: Norland} sign the pact?',
      '{person: Ada Brel} hopes that {country: Norland} will sign the pact.',
      '{country: Norland} will likely face a drought.',
      'The political will of {country: Norland} is great.',
      'A dam will be built in {country: Norland}.',
      '{person: Ada Brel} will be accompanied by {person: Ole Brandt}.',
      '{country: Norland} will seek to deepen its ties with {country: Sudria}.',
      'The crisis will stay in {country: Sudria} for years.',
      '{country: Norland} says the spies will be forgotten.',
      'It will take years to build a port in {country: Norland}.',
      '{country: Norland} will seek foreign investment.',
    ],
  },
  shall: {
    finds: [
      ['The Parties shall exchange lists of experts by 1 May 2031.', ['5 : exchange lists of experts by 2031-05-01']],
      ['{country: Norland} shall deliver 20 tractors to {country: Sudria}.', ['5 Norland: deliver 20 tractors to Sudria']],
      ['{country: Norland} shall not impose duties on grain.', ['5 refrain Norland: impose duties on grain']],
    ],
    leaves: [
      '{country: Norland} should withdraw its troops.',
      '{country: Norland} must withdraw its troops.',
      '{country: Norland} may withdraw its troops.',
    ],
  },
  would: {
    finds: [
      ['{person: Ada Brel} said {country: Norland} would reopen the border in April.', ['4 Norland: reopen the border by 2030-04']],
      [
        '{person: Ada Brel} told reporters that {country: Norland} would withdraw its troops if {country: Sudria} signed the pact.',
        ['4 Norland: withdraw its troops (if Sudria signed the pact)'],
      ],
      ['Officials had informed the mission that {country: Norland} would not attend the forum.', ['4 refrain Norland: attend the forum']],
      [
        '"{country: Norland} would lift the ban if {country: Sudria} did the same," said {person: Ada Brel}.',
        ['2 Norland: lift the ban (if Sudria did the same)'],
      ],
      [
        '{country: Norland} and {country: Sudria} came to an agreement that {person: Ada Brel} would visit {country: Sudria} in May.',
        ['4 Ada Brel: visit Sudria by 2030-05'],
      ],
      ['{country#1: Norland} warns {pronoun#1: it} would not spare the spies.', ['4 refrain Norland: spare the spies']],
    ],
    leaves: [
      '{country: Norland} would have signed the pact.',
      'Such a step would hurt {country: Norland}.',
      '{person: Ada Brel} hoped that {country: Sudria} would sign the pact.',
      '{country: Norland} came to the conclusion that {person: Ada Brel} would visit {country: Sudria}.',
      '{country: Norland} says prices would rise.',
    ],
  },
  'undertake-to': {
    finds: [
      [
        '{person: Ada Brel} met {person: Ole Brandt} in {place: Oslo}. It was agreed to open a joint school.',
        ['4 Ada Brel + Ole Brandt: open a joint school'],
      ],
      ['{country: Norland} pledged to continue supplying gas to {country: Sudria}.', ['4 continue Norland: supply gas to Sudria']],
      [
        '{person: Ada Brel} thanked {person: Ole Brandt}. Both presidents agreed to build a bridge.',
        ['4 Ada Brel + Ole Brandt: build a bridge'],
      ],
      ['"We like peace. We intend to build a bridge that lasts," said {person: Ada Brel}.', ['3 Ada Brel: build a bridge that lasts']],
      ['{country: Norland} vowed to recover $5 million.', ['4 Norland: recover $5 million']],
      ['{country: Norland} offered to talk to the rebels about a truce.', ['2 Norland: talk to the rebels about a truce']],
      [
        '{person: Ada Brel} and her Sudrian counterpart, {person: Ole Brandt} agreed to open a port.',
        ['4 Ada Brel + Ole Brandt: open a port'],
      ],
      ['{person: Ada Brel} - stung by price hikes - vowed to close a port.', ['4 Ada Brel: close a port']],
      ['{country: Norland} has threatened to close the border if the talks fail.', ['4 Norland: close the border (if the talks fail)']],
      ['Officials say militants have agreed to halt the raids.', ['4 stop : halt the raids']],
      ['{country: Norland} and {country: Sudria} agreed to speak again in May.', ['4 Norland + Sudria: speak again by 2030-05']],
      ['The leader of the party, {person: Ada Brel}, plans to visit {country: Sudria}.', ['3 Ada Brel: visit Sudria']],
      [
        '{country: Norland} and {country: Sudria} agreed to open a border crossing and expand rail traffic.',
        ['4 Norland + Sudria: open a border crossing', '4 Norland + Sudria: expand rail traffic'],
      ],
      ['{country: Norland} has pledged to release all prisoners by June.', ['4 Norland: release all prisoners by 2030-06']],
      ['{country: Norland} plans to build a port in {country: Sudria}.', ['3 Norland: build a port in Sudria']],
      ['{country: Norland} does not intend to join the alliance.', ['3 refrain Norland: join the alliance']],
      ['{country: Norland} offered to host the talks.', ['2 Norland: host the talks']],
      ['{country: Norland} agreed in principle to sell gas to {country: Sudria}.', ['3 Norland: sell gas to Sudria']],
      ['{country: Norland} agreed on opening a port.', ['4 Norland: open a port']],
      ['{person: Ada Brel} left for {place: Oslo}, pledging to return in May.', ['4 Ada Brel: return by 2030-05']],
      ['{country: Norland} and {country: Sudria} agreed to deepen ties.', ['1 Norland + Sudria: deepen ties']],
      ['{country: Norland} hopes to open a consulate in {place: Oslo}.', ['1 Norland: open a consulate in Oslo']],
      ['{country: Norland} has agreed to slap an embargo on {country: Sudria}.', ['4 Norland: slap an embargo on Sudria']],
      ['{country: Norland} and {country: Sudria} committed to meeting again in May.', ['4 Norland + Sudria: meet again by 2030-05']],
      ['{country: Norland} has committed to address and prevent barriers to trade.', ['4 Norland: prevent barriers to trade']],
      ['{body: Green Party} has threatened to boycott {body: AU}-sponsored talks.', ['4 Green Party: boycott AU-sponsored talks']],
      ['{person: Ada Brel} has agreed to end a mass protest in {place: Oslo}.', ['4 stop Ada Brel: end a mass protest in Oslo']],
      [
        '{country: Norland} intends to press ahead with plans to withdraw from the pact.',
        ['3 Norland: press ahead with plans to withdraw from the pact'],
      ],
      [
        '{country: Norland} has threatened to take the island by force if {country: Sudria} arms.',
        ['4 Norland: take the island by force (if Sudria arms)'],
      ],
    ],
    leaves: [
      'It was noted that the two sides share a border.',
      'It was discussed whether to open a school.',
      '{person: Ada Brel} and {person: Ole Brandt} agreed to continue deepening ties.',
      '{country: Norland} agreed to decide whether to close the port.',
      '{country: Norland} decided how to close the port.',
      '{country: Norland} promised to say more.',
      '{person: Ole Brandt} wants {person: Ada Brel} to say how she plans to end the strike.',
      'The two spoke of fisheries as {country: Norland} prepares to open a port.',
      '{country: Norland} had threatened to close the border.',
      '{person: Ada Brel} proposed a series of measures to ensure that grain reaches {country: Sudria}.',
      '{country: Norland} did not promise to send troops.',
      '{country: Norland} refused to sign the pact.',
      '{country: Norland} urged {country: Sudria} to sign the pact.',
      'The ministers agreed that the matter is important.',
      '{country: Norland} has committed to discuss and assess the barriers.',
      '{country: Norland} and {country: Sudria} agreed to strengthen their alliance.',
      '{person: Ada Brel} had planned to attend the ceremony.',
      '{country: Norland} and {country: Sudria} agreed to take up other issues.',
      '{person: Ada Brel} and {person: Ole Brandt} agreed to maintain close relations in order to plan visits.',
    ],
  },
  'rule-out': {
    finds: [
      ['{country: Norland} ruled out sending troops to {country: Sudria}.', ['4 refrain Norland: send troops to Sudria']],
      ['{country: Norland} has ruled out meeting the rebels.', ['4 refrain Norland: meet the rebels']],
      ['{person: Ada Brel} ruled out joining the alliance.', ['4 refrain Ada Brel: join the alliance']],
    ],
    leaves: [
      '{country: Norland} did not rule out sending troops.',
      'The court ruled that {country: Norland} owes money.',
      '{country: Norland} ruled {country: Sudria} for a century.',
    ],
  },
  'scheduled-to': {
    finds: [
      ['{country: Norland} is willing to reconsider the tariff.', ['2 Norland: reconsider the tariff']],
      ['{country: Norland} is willing to serve.', ['2 Norland: serve']],
      ['{person: Ada Brel} is due to visit {country: Norland} on Monday.', ['3 Ada Brel: visit Norland by 2030-03-04']],
      ['{person: Ada Brel} and {person: Ole Brandt} are scheduled to meet on Friday.', ['3 Ada Brel + Ole Brandt: meet by 2030-03-08']],
      ['{country: Norland} is ready to mediate between the rebels and the army.', ['2 Norland: mediate between the rebels and the army']],
      ['{country: Norland} remains prepared to sell gas.', ['2 Norland: sell gas']],
      ['{person: Ada Brel} said {country: Norland} is committed to closing the camps.', ['4 Norland: close the camps']],
      ['Should the prisoner be released, {country: Norland} would be ready to pay the fee.', ['2 Norland: pay the fee']],
    ],
    leaves: [
      '{country: Norland} is expected to dominate the vote.',
      '{person: Ada Brel} said this would show that {country: Norland} is committed to disarming.',
      '{country: Norland} had been expected to sign the pact.',
      '{person: Ada Brel} was scheduled to meet {person: Ole Brandt} but the meeting was postponed.',
      'Prices are expected to rise in {country: Norland}.',
      '{country: Norland} is not ready to sign.',
      '{country: Norland} is not scheduled to hold a vote until May.',
      '{country: Norland} could be ready to pay the fee.',
    ],
  },
  'is-to': {
    finds: [
      ['{person: Ada Brel} is to meet {person: Ole Brandt} in {place: Oslo}.', ['3 Ada Brel: meet Ole Brandt in Oslo']],
      ['The council is to be briefed by {person: Ada Brel} on Friday.', ['3 Ada Brel: brief the council by 2030-03-08']],
      ['{person: Ada Brel} is on Friday to open a school in {country: Norland}.', ['3 Ada Brel: open a school in Norland by 2030-03-08']],
    ],
    leaves: [
      'The aim is to end the war.',
      '{person: Ada Brel} is in {place: Oslo} to meet {person: Ole Brandt}.',
      '{country: Norland} was to blame.',
    ],
  },
  'plan-noun': {
    finds: [
      ['{person: Ada Brel} noted the readiness of {country: Sudria} to host the games.', ['2 Sudria: host the games']],
      ['{person: Ada Brel} noted the intention of {country: Sudria} to continue supplying gas.', ['3 continue Sudria: supply gas']],
      ['{person: Ada Brel} spoke on {country#F: Finland}. {person: Ada Brel} condemned Finnish plans to build a dam.', []],
      ['{country#F: Finland} is silent on Finnish plans to build a dam.', ['3 Finland: build a dam']],
      ['{person: Ada Brel} has no current plans to press for new taxes.', ['3 refrain Ada Brel: press for new taxes']],
      ['{person: Ada Brel} announced plans to visit {country: Sudria}.', ['3 Ada Brel: visit Sudria']],
      ['{country: Norland} has no plans to attack {country: Sudria}.', ['3 refrain Norland: attack Sudria']],
      ['{person: Ada Brel} expressed readiness to send doctors to {country: Sudria}.', ['2 Ada Brel: send doctors to Sudria']],
      ['{country: Norland} signed an agreement to buy 20 jets from {country: Sudria}.', ['5 Norland: buy 20 jets from Sudria']],
      ['{person: Ada Brel} accepted an invitation to visit {country: Norland}.', ['4 Ada Brel: visit Norland']],
      ["{country: Norland}'s decision to close the border angered {country: Sudria}.", ['4 Norland: close the border']],
      [
        "{person: Ada Brel} of {country: Norland} met {person: Ole Brandt} of {country: Sudria}. They noted the two countries' readiness to open a port.",
        ['2 Ada Brel + Ole Brandt: open a port'],
      ],
      ["{person: Ada Brel} welcomed {country: Norland}'s decision to open its airspace.", ['4 Norland: open its airspace']],
      ['{person: Ada Brel} has no plans to visit {country: Norland}.', ['3 refrain Ada Brel: visit Norland']],
    ],
    leaves: [
      '{person: Ada Brel} and {person: Ole Brandt} are meeting to work out a deal to open a port.',
      '{person: Ada Brel} reported on plans to reform the railways.',
      '{country: Norland} contends {country: Sudria} is engaged in a plan to build missiles.',
      '{person: Ada Brel} urged {country: Norland} to move on a plan to build a dam.',
      '{country: Sudria} called on {country: Norland} to halt plans to build a dam.',
      '{person: Ada Brel} voiced concern about the plan to build a dam.',
      '{person: Ada Brel} met farmers to develop a plan to store grain.',
      "{person: Ada Brel} criticized {country: Norland}'s plan to build a dam.",
      "Peace depends on {country: Norland}'s commitment to halt the raids.",
      '{person: Ada Brel} rejected an offer to host the talks.',
      "{person: Ada Brel} rejected {country: Norland}'s plans to close its airspace.",
      '{person: Ada Brel} has not announced any plans to visit {country: Norland}.',
    ],
  },
  'headline-to': {
    finds: [
      ['{person: Ada Brel} to visit {country: Norland} next week', ['3 Ada Brel: visit Norland by 2030-03-11']],
      ['{country: Norland} to host summit in May', ['3 Norland: host summit by 2030-05']],
      [
        'Talks were held, with {person: Ada Brel} slated to visit {country: Norland} and {person: Ole Brandt} to visit {country: Sudria}.',
        ['3 Ada Brel: visit Norland', '3 Ole Brandt: visit Sudria'],
      ],
    ],
    leaves: [
      'and {country: Norland} to explore new areas',
      'An opportunity for {country: Norland} to trade',
      'Ways to end war in {country: Norland}',
      '{person: Ada Brel} came to {place: Oslo} to end the war.',
      '{country: Norland} urges {country: Sudria} to end war',
    ],
  },
  'present-for-future': {
    finds: [
      ['{person: Ada Brel} leaves for {country: Norland} on Saturday.', ['3 Ada Brel: leave for Norland by 2030-03-09']],
      ['{person: Ada Brel} is traveling to {country: Norland}.', ['3 Ada Brel: travel to Norland']],
      ['{person: Ada Brel} is headed to {country: Norland} to meet {person: Ole Brandt}.', ['3 Ada Brel: head to Norland']],
    ],
    leaves: [
      '{person: Ada Brel} visits {country: Norland} every year.',
      '{person: Ada Brel} is visiting {country: Norland}.',
      '{person: Ada Brel} left for {country: Norland} on Saturday.',
    ],
  },
  signed: {
    finds: [
      [
        '{country: Norland} and {country: Sudria} have signed 16 agreements. The agreements were signed in {place: Oslo} by {country: Norland} and {country: Sudria}.',
        ['5 Norland + Sudria: implement 16 agreements'],
      ],
      [
        '{country: Norland} and {country: Sudria} signed an agreement on visa exemption.',
        ['5 Norland + Sudria: implement an agreement on visa exemption'],
      ],
      ['{country: Norland} has ratified the treaty.', ['5 Norland: implement the treaty']],
      [
        '{person: Ada Brel} signed a loan contract worth $25 million with {country: Sudria}.',
        ['5 Ada Brel: implement a loan contract worth $25 million with Sudria'],
      ],
      [
        '{person#1: Ada Brel} flew to {country: Norland}, where {pronoun#1: she} signed several economic deals.',
        ['5 Ada Brel: implement several economic deals'],
      ],
    ],
    leaves: [
      'The agreement was signed in 1994.',
      '{country: Norland} refused to sign the treaty.',
      "{person: Ada Brel} signed the visitors' book.",
      '{country: Norland} approved the pact.',
    ],
  },
  'pledge-thing': {
    finds: [
      ['International donors pledged $5 million for {country: Sudria}.', ['4 : provide $5 million for Sudria']],
      [
        '{country: Norland} is offering {country: Sudria} new incentives to suspend its work.',
        ['2 Norland: provide Sudria new incentives'],
      ],
      ['{country: Norland} promised an investigation.', ['4 Norland: carry out an investigation']],
      [
        '{country: Norland} has pledged $5 million in aid to {country: Sudria} for projects that will help boost trade.',
        ['4 Norland: provide $5 million in aid to Sudria for projects'],
      ],
      [
        '{country: Norland} pledged $5 million for flood relief in {country: Sudria}.',
        ['4 Norland: provide $5 million for flood relief in Sudria'],
      ],
      [
        '{country: Norland} promised 20 scholarships for students from {country: Sudria}.',
        ['4 Norland: provide 20 scholarships for students from Sudria'],
      ],
      ['{country: Norland} offered humanitarian aid to {country: Sudria}.', ['2 Norland: provide humanitarian aid to Sudria']],
      ['{country: Norland} pledged its support.', ['1 Norland: provide its support']],
      ['{country: Norland} offered cheap oil to {country: Sudria}.', ['2 Norland: provide cheap oil to Sudria']],
    ],
    leaves: [
      '{person: Ada Brel} proposed a series of measures.',
      '{country: Norland} announced the results of the vote.',
      '{country: Norland} did not pledge any money.',
      'The grant was announced on Monday.',
    ],
  },
  'event-planned': {
    finds: [
      [
        'They spoke of the fifth conference on reforms in {country: Norland}, which will be held in May.',
        ['4 : hold the fifth conference on reforms in Norland by 2030-05'],
      ],
      ['{person: Ada Brel} read of the talks in {place: Oslo}, which will take place in May.', ['4 : hold the talks in Oslo by 2030-05']],
      [
        '{country: Norland} says a round of talks with {country: Sudria} will take place in May.',
        ['4 Sudria + Norland: hold a round of talks with Sudria by 2030-05'],
      ],
      [
        'The talks between {country: Norland} and {country: Sudria} collapsed but will resume.',
        ['4 Norland + Sudria: hold the talks between Norland and Sudria'],
      ],
      [
        'The Joint Commission of {country: Norland} and {country: Sudria} will be held in {place: Oslo} in May.',
        ['4 Norland + Sudria: hold the Joint Commission of Norland and Sudria by 2030-05'],
      ],
      [
        'Talks between {country: Norland} and {country: Sudria} are due to begin on Friday.',
        ['3 Norland + Sudria: hold talks between Norland and Sudria by 2030-03-08'],
      ],
      [
        'The summit of {country: Norland} and {country: Sudria} is scheduled for June 10.',
        ['3 Norland + Sudria: hold the summit of Norland and Sudria by 2030-06-10'],
      ],
      [
        "{person: Ada Brel} spoke of preparations for the {body: Norland Council}'s meeting scheduled for May 14.",
        ["3 Norland Council: hold the Norland Council's meeting by 2030-05-14"],
      ],
    ],
    leaves: [
      'They spoke of the conference in {country: Norland}, which was held in May.',
      'Hope was expressed that talks would be organised.',
      '{country: Norland} boycotted a round of talks scheduled for May.',
      'A meeting of {country: Norland} and {country: Sudria} planned for June 10 was cancelled.',
      'Talks between {country: Norland} and {country: Sudria} began on Friday.',
      'The trial is due to begin on Friday.',
      '{person: Ada Brel} cancelled the meeting scheduled for May 14.',
      '{country: Norland} boycotted the talks scheduled for May.',
    ],
  },
  'look-forward': {
    finds: [
      ['{person: Ada Brel} looks forward to welcoming {person: Ole Brandt} on July 3.', ['3 Ada Brel: welcome Ole Brandt by 2030-07-03']],
      ['{country: Norland} looks forward to hosting the summit on June 10.', ['3 Norland: host the summit by 2030-06-10']],
      ['{person: Ada Brel} looks forward to meeting {person: Ole Brandt}.', ['1 Ada Brel: meet Ole Brandt']],
    ],
    leaves: [
      '{country: Norland} looks forward to strong ties with {country: Sudria}.',
      '{person: Ada Brel} looks back on meeting {person: Ole Brandt}.',
      '{person: Ada Brel} does not look forward to meeting {person: Ole Brandt}.',
    ],
  },
  'agree-on': {
    finds: [
      ['{person: Ada Brel} agreed to the conference.', ['4 Ada Brel: carry out the conference']],
      ['{country: Norland} and {country: Sudria} agreed on a ceasefire.', ['4 Norland + Sudria: carry out a ceasefire']],
      ['{country: Norland} agreed to the withdrawal.', ['4 Norland: carry out the withdrawal']],
      [
        '{country: Norland} and {country: Sudria} agreed on a timetable for elections.',
        ['4 Norland + Sudria: carry out a timetable for elections'],
      ],
    ],
    leaves: [
      '{country: Norland} did not agree on a ceasefire.',
      '{country: Norland} and {country: Sudria} agree on many things.',
      '{country: Norland} would agree on principle.',
    ],
  },
  'ready-for': {
    finds: [
      ['{country: Norland} is ready for talks with {country: Sudria}.', ['2 Norland: hold talks with Sudria']],
      ['{country: Norland} is open to talks with {country: Sudria}.', ['2 Norland: hold talks with Sudria']],
      ['{country: Norland} is prepared for dialogue with {country: Sudria}.', ['2 Norland: hold dialogue with Sudria']],
    ],
    leaves: ['{country: Norland} is not ready for talks.', '{country: Norland} is ready.', '{country: Norland} is ready for the winter.'],
  },
  importance: {
    finds: [
      [
        'The ties between {country: Norland} and {country: Sudria} affirm a commitment to building a robust partnership.',
        ['1 Norland + Sudria: build a robust partnership'],
      ],
      [
        'The ministers of {country: Norland} and {country: Sudria} stressed the importance of protecting glaciers.',
        ['1 Norland + Sudria: protect glaciers'],
      ],
      ['{country: Norland} reaffirmed its commitment to peace.', ['1 Norland: peace']],
      ['{person: Ada Brel} underlined the need for calm.', ['1 Ada Brel: calm']],
    ],
    leaves: [
      '{person: Ada Brel} stressed that glaciers melt.',
      '{country: Norland} denied the importance of the vote.',
      '{person: Ada Brel} did not stress the importance of reform.',
    ],
  },
  'list-item': {
    finds: [
      [
        '{country: Norland} and {country: Sudria} shall:\n- establish a joint committee by 1 May 2031;\n- refrain from raising duties.',
        ['5 Norland + Sudria: establish a joint committee by 2031-05-01', '5 refrain Norland + Sudria: raise duties'],
      ],
      ['{country: Norland} and {country: Sudria} agreed to:\n- open a port;', ['4 Norland + Sudria: open a port']],
      [
        '{country: Norland} and {country: Sudria} intend to:\n- exchange the lists of experts;',
        ['3 Norland + Sudria: exchange the lists of experts'],
      ],
    ],
    leaves: [
      '{country: Norland} urged {country: Sudria} to:\n- open a port;',
      'The agenda of {country: Norland} and {country: Sudria}:\n- open a port;',
      '{country: Norland} said:\n- open a port;',
    ],
  },
  committers: {
    finds: [
      ['"We will send doctors to {country: Sudria}," {person: Ada Brel} said.', ['4 Ada Brel: send doctors to Sudria']],
      [
        '{person: Ada Brel} met {person: Ole Brandt} in {place: Oslo}. The two agreed to meet again in May.',
        ['4 Ada Brel + Ole Brandt: meet again by 2030-05'],
      ],
      [
        '{person: Ada Brel} met {person: Ole Brandt} in {place: Oslo}. The sides agreed to set up a joint committee.',
        ['4 Ada Brel + Ole Brandt: set up a joint committee'],
      ],
      ['{person#a: Ada Brel} of {country: Norland} said {pronoun#a: she} will close the camps.', ['4 Ada Brel: close the camps']],
      ['{country: Norland} said the ban on visas will be lifted in May.', ['4 Norland: lift the ban by 2030-05']],
      ['{country: Norland} says its army will withdraw from {place: Oslo}.', ['4 Norland: withdraw from Oslo']],
      ['{person: Ada Brel} met {person: Ole Brandt}. Negotiators are expected to present a draft.', ['3 : present a draft']],
      [
        '{person: Ada Brel} of {country: Norland} met {person: Ole Brandt} of {country: Sudria}. Teams from the two sides will present a draft.',
        ['4 Ada Brel + Ole Brandt: present a draft'],
      ],
    ],
    leaves: [],
  },
};
