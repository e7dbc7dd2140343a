/** Deeper JSON than this is no record: a record has about eight levels, and what walks over values need not fear for its stack. */
const DEEPEST = 64;

/** Whether a line of JSON is nested deeper than any record could be. Looks at brackets outside strings; need not be valid JSON. */
export function isDeep(line: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < line.length; index++) {
    const code = line.charCodeAt(index);
    if (quoted) {
      if (code === BACKSLASH) index++;
      else if (code === QUOTE) quoted = false;
    } else if (code === QUOTE) quoted = true;
    else if (code === BRACE || code === BRACKET) {
      if (++depth > DEEPEST) return true;
    } else if (code === BRACE + 2 || code === BRACKET + 2) depth--;
  }
  return false;
}

const QUOTE = 34;
const BACKSLASH = 92;
const BRACKET = 91;
const BRACE = 123;
