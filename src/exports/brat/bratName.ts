/** A kind or role as brat's types are written: "person" is "Person". */
export function bratName(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}
