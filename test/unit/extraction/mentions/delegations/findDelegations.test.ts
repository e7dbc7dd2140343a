import { checkGroups } from '../people/checkPeople';

describe('delegations', () => {
  it('takes groups with nationality, country or body', () => {
    checkGroups('He met {delegation: Kenyan deputies} and {delegation: senior Norwegian officials}.');
    checkGroups('The {delegation: Norwegian side} welcomed a {delegation: delegation of the European Commission}.');
    checkGroups(
      '{delegation: EU leaders} and {delegation: U.S. and Kenyan negotiators} met the {delegation: leaders of Norway and Kenya}.',
    );
  });
  it('takes a field alone where the group is party to something', () => {
    checkGroups('She met with {delegation: opposition leaders} in Nairobi.');
    checkGroups('He held talks with {delegation: political parties}.');
    checkGroups('He met the {delegation: country’s political leaders}.');
  });
  it('leaves populations, sides of things and names of meetings', () => {
    checkGroups('Kenyan students and Norwegian soldiers arrived.');
    checkGroups('The other side of the street; a third party; leaders said.');
    checkGroups('Business leaders were pleased, and the G7 Leaders’ Summit ended.');
  });
});

describe('delegation.people', () => {
  it('takes a people that is a party', () => {
    checkGroups('Talks between Israel and the {delegation: Palestinians} resumed.');
    checkGroups('The {delegation: Palestinians} want a state.');
    checkGroups('He said {delegation: Palestinians} would not accept it.');
  });
  it('leaves persons and inhabitants', () => {
    checkGroups('Five Palestinians were killed.');
    checkGroups('Many Kenyans and Norwegians came.');
    checkGroups('Two Palestinians left.');
  });
});

describe('delegation.party', () => {
  it('takes any people whom a clause of meeting names as a party', () => {
    checkGroups('Ana Ruiz met with {delegation: survivors of the flood} and {delegation: young scientists}.');
    checkGroups('She held talks in Oslo with {delegation: officials} on trade.');
    checkGroups('They had a meeting with a range of {delegation: foreign companies}.');
  });
  it('leaves people who are no party', () => {
    checkGroups('She met the needs of workers.');
    checkGroups('Farmers agreed with officials.');
    checkGroups('After talks with Ana Ruiz, the two leaders spoke to survivors.');
  });
});
