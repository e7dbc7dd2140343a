import { checkPosts } from '../people/checkPeople';

describe('office.bare', () => {
  it('takes the whole phrase without the article', () => {
    checkPosts('The {office: speaker of the parliament of Norway} will visit.');
    checkPosts('The {office: Kenyan president} spoke with the {office: prime minister of Norway}.');
    checkPosts('A {office: White House spokesman} said so.');
    checkPosts('{office: Norway’s foreign minister} left, and the {office: minister} smiled.');
  });
  it('leaves words that are no post here', () => {
    checkPosts('The official visit and the executive order came in general terms.');
    checkPosts('He denied the charge, and a major power leads the talks.');
    checkPosts('Ministers and ambassadors met; Foreign Minister Ada Lind was there.');
  });
});
