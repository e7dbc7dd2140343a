/** How the file with what people decided about a text is called: the text's name, and this. */
export const SIDECAR_ENDING = '.communique.jsonl';
