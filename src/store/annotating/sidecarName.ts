/** How the file with what people decided about a text is called: the text's name, and this. */
export const SIDECAR_ENDING = '.communique.jsonl';

/** Whether a path or name is that of a sidecar file. */
export function isSidecarName(name: string): boolean {
  return name.endsWith(SIDECAR_ENDING);
}
