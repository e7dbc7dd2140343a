/** A bundle of every `*.test.ts` of a folder, made by esbuild.mjs. */
declare module 'tests:*' {}
declare module 'mocha/mocha.js' {}
/** What the tests use of markdown-it, which comes without types. */
declare module 'markdown-it' {
  interface Token {
    readonly type: string;
    readonly content: string;
    readonly attrs: readonly (readonly [string, string])[] | null;
    readonly children: readonly Token[] | null;
  }
  export default class MarkdownIt {
    constructor(options: { html: boolean; linkify?: boolean });
    readonly linkify: { set(options: { fuzzyLink: boolean }): void };
    parse(text: string, env: object): Token[];
  }
}
