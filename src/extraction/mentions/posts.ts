/** Words of posts and honorifics that stand before or after a name without being part of it. */
export const POSTS: ReadonlySet<string> = new Set([
  'adviser', 'advisor', 'ambassador', 'chair', 'chairman', 'chairperson', 'chairwoman', 'chancellor', 'chief', 'commissioner', 'deputy', 'director', 'dr', 'envoy', 'general', 'governor', 'head', 'king', 'leader', 'minister', 'ministers', 'mr', 'mrs', 'ms', 'officer', 'premier', 'president', 'prime', 'prince', 'queen', 'representative', 'secretary', 'senator', 'speaker', 'spokesman',
]);
