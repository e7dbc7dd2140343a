/** A bundle of every `*.test.ts` of a folder, made by esbuild.mjs. */
declare module 'tests:*' {}
declare module 'mocha/mocha.js' {}
