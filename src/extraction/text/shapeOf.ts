import { isApostrophe, isDigit, isLetter, isUpper } from './characters';
import { Shape } from './document';

/** How a form is written; see {@link Shape}. */
export function shapeOf(text: string): Shape {
  const first = text.charCodeAt(0);
  if (isDigit(first)) return Shape.Number;
  if (!isLetter(first) && !(isApostrophe(first) && text.length > 1)) return Shape.Punctuation;
  if (!isUpper(first)) return Shape.Lower;
  let letters = 0;
  let upper = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (!isLetter(c)) continue;
    letters++;
    if (isUpper(c)) upper++;
  }
  if (letters === 1) return text.length === 2 && text[1] === '.' ? Shape.Initial : Shape.Title;
  return upper === letters ? Shape.Upper : Shape.Title;
}
