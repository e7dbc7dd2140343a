const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs of one who says that something is so. */
export const SPEAKING = set(
  'say tell announce declare state report add note stress emphasize underline reiterate affirm confirm claim allege insist warn indicate acknowledge admit deny explain reveal write tweet quote recall inform remark comment believe understand',
);

/** Of them, those by which a text leaves it open whether it is so. */
export const CLAIMING = set('claim allege insist accuse');
