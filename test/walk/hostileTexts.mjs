/** Where harmful words would send the browser; nothing answers there. */
export const HOST = 'hostile.invalid';
/** What harmful words would run, to be seen at once. */
const COMMAND = 'command:workbench.action.toggleSidebarVisibility?%22hostile%22';

/**
 * Words that have done harm somewhere, one family each. Each holds a word of its own, `kestrel` and a number: what is looked for on a surface.
 */
export const HOSTILE = [
  `<img src=//${HOST}/kestrel01 onerror=hostile()>`,
  `<script>hostile('kestrel02')</script>`,
  `[kestrel03](${COMMAND})`,
  `[kestrel04](command:_communique.revealSpan?%5B%22hostile%22%5D)`,
  `![kestrel05](https://${HOST}/a.png)`,
  `[kestrel06](https://${HOST}/a "t")`,
  `$(squirrel)kestrel07`,
  '`kestrel08` **x** ~~y~~',
  '# kestrel09 | a | b |',
  `=HYPERLINK("kestrel10","https://${HOST}")`,
  '{{7*7}} ${7*7} {0} %s kestrel11',
  'kestrel12 \u202etfel\u202c \u2066x\u2069 \u001b[31m\u0007\u200b',
  `<iframe src=//${HOST}/kestrel13></iframe><hostile-element>`,
  `</b></style><svg/onload=hostile()>kestrel14`,
  `" onmouseover=hostile() kestrel15='`,
  `&lt;b&gt;kestrel16&#60;b>`,
  `www.${HOST}/kestrel17 a@${HOST}`,
  `kestrel18${'w'.repeat(1_500)}`,
];

/** Words of which something was decided, and which are gone from the text. */
export const GONE = '[Quilted badgers kestrel20 yawn](https://b.example)';

/** The word that is looked for. */
export const markOf = (words) => /kestrel\d\d/.exec(words)[0];

/** Words as a person sees them: one line, without what is never shown. */
export const shown = (words) =>
  words
    .replace(/[\p{Cc}\p{Cf}]/gu, (sign) => (/\s/.test(sign) ? ' ' : ''))
    .replace(/\s+/gu, ' ')
    .trim();
