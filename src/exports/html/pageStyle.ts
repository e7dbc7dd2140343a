/** The page's only style. Kinds are told apart by their line, not by colour alone: the same lines as in the editor. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --ink: #1f2328; --paper: #fff; --soft: #f4f5f7; --line: #d5d9df; --faint: #59636e;
  --person: #0b63c5; --office: #5a7391; --body: #7a4fb5; --delegation: #9a4c8b; --country: #2e7d43; --place: #1f7a74; --date: #7a6c2b;
  --meeting: #9a6700; --commitment: #b5402a; --meeting-back: #fff4d6; --commitment-back: #fdebe6; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ee; --paper: #16181c; --soft: #1f2329; --line: #3a4049; --faint: #9aa4b0;
  --person: #6cb6ff; --office: #8fa8c8; --body: #b39ddb; --delegation: #c58fb8; --country: #7fbf8e; --place: #6fb5a8; --date: #b8b08d;
  --meeting: #e0b266; --commitment: #e58f7b; --meeting-back: #33290f; --commitment-back: #361d17; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 62rem; background: var(--paper); color: var(--ink);
  font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
h1 { margin: 0; font-size: 1.6rem; line-height: 1.25; overflow-wrap: anywhere; }
h2 { margin: 2.25rem 0 .6rem; font-size: 1.15rem; }
h2 small, .about { color: var(--faint); font-weight: normal; }
.about { margin: .3rem 0 1.2rem; }
nav ul, .legend { display: flex; flex-wrap: wrap; gap: .4rem 1.1rem; margin: 0; padding: 0; list-style: none; font-size: .9rem; }
a { color: var(--person); }
.legend { margin: 1rem 0; padding: .7rem .9rem; border: 1px solid var(--line); border-radius: 6px; background: var(--soft); }
.text { white-space: pre-wrap; overflow-wrap: break-word; max-width: 46rem; font: 1.06rem/1.8 Georgia, "Noto Serif", "Times New Roman", serif; }
.wide { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .9rem; }
th, td { padding: .45rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { background: var(--soft); font-weight: 600; white-space: nowrap; }
td { overflow-wrap: break-word; min-width: 4.5rem; }
td q { color: var(--faint); }
mark { background: none; color: inherit; text-decoration-line: underline; text-decoration-thickness: 2px; text-underline-offset: .22em;
  text-decoration-skip-ink: none; text-decoration-color: transparent; }
mark.person { text-decoration-style: solid; text-decoration-color: var(--person); }
mark.office { text-decoration-style: solid; text-decoration-color: var(--office); text-decoration-thickness: 1px; }
mark.body { text-decoration-style: double; text-decoration-color: var(--body); }
mark.delegation { text-decoration-style: dashed; text-decoration-color: var(--delegation); }
mark.country { text-decoration-style: dotted; text-decoration-color: var(--country); }
mark.place { text-decoration-style: dotted; text-decoration-color: var(--place); text-decoration-thickness: 1px; }
mark.date { text-decoration-style: dashed; text-decoration-color: var(--date); text-decoration-thickness: 1px; }
mark.pronoun { text-decoration-style: dotted; text-decoration-thickness: 1px; }
mark.meeting, mark.commitment { padding: .12em 0; border: 0 solid var(--meeting); border-width: 1px 0; background: var(--meeting-back); }
mark.commitment { border-color: var(--commitment); border-style: dashed; background: var(--commitment-back); }
mark.meeting { border-color: var(--meeting); border-style: solid; background: var(--meeting-back); }
mark.first { border-left-width: 1px; border-radius: 3px 0 0 3px; }
mark.last { border-right-width: 1px; border-radius: 0 3px 3px 0; }
mark.first.last { border-radius: 3px; }
.at { scroll-margin-top: 30vh; }
.at:target::before { content: "\\25B6"; color: var(--commitment); }
footer { margin-top: 3rem; padding-top: .8rem; border-top: 1px solid var(--line); color: var(--faint); font-size: .85rem; }
@media print { body { max-width: none; padding: 0; font-size: 10.5pt; } nav { display: none; } tr { break-inside: avoid; } .wide { overflow: visible; }
  mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; } a { color: inherit; text-decoration: none; } }
`;

/** SHA-256 of {@link PAGE_STYLE} in Base64, for the page's Content Security Policy: a test says what it must be. */
export const PAGE_STYLE_HASH = '7s69D7MMaN9L+g+LtDBNnMVBdmnZbqbfPXZFEy/yZGk=';
