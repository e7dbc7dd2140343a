/** Fields that a script or a test gives a command instead of picking them; whether they fit is checked when they are kept. */
export function isFields(given: unknown): given is Record<string, unknown> {
  return typeof given === 'object' && given !== null;
}
