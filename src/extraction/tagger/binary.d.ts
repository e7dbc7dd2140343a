/** A file taken into the bundle as bytes (esbuild's binary loader). */
declare module '*.bin' {
  const bytes: Uint8Array;
  export default bytes;
}
