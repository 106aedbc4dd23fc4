import { displayWidth, graphemes, graphemeWidth, hasWide } from './display-width.ts';

/** Makes printed text look like something; what it adds takes no columns. */
export type Style = (text: string) => string;

/** Words of one look, safe to print. */
export interface Piece {
  readonly text: string;
  readonly style: Style;
  /** Stays on the line of the word before it, as `[1]` does. */
  readonly sticky?: true;
}

export interface WrapOptions {
  /** Columns there are; infinity for lines as long as they come. */
  readonly columns: number;
  /** What every line begins with; the first line may begin otherwise. Already styled. */
  readonly indent: string;
  readonly firstIndent?: string;
  /** Columns of the indents. */
  readonly indentWidth: number;
}

interface Atom extends Piece {
  readonly width: number;
}

/** Atoms that stay together, after a gap that vanishes where the line is broken. */
interface Word {
  readonly gap: readonly Atom[];
  readonly atoms: readonly Atom[];
  /** The text itself breaks the line here. */
  readonly forced: boolean;
}

export const plain: Style = (text) => text;

/**
 * Breaks text into lines at spaces, at line breaks of the text, and between wide (East Asian) characters.
 * Words are never changed or cut: one that is too long for a line stands on a line of its own. Spaces are
 * kept as they are, but for the ones at which a line is broken.
 */
export function wrap(pieces: readonly Piece[], options: WrapOptions): readonly string[] {
  const room = options.columns - options.indentWidth;
  const lines: Atom[][] = [[]];
  let used = 0;
  for (const word of splitWords(pieces)) {
    const line = lines.at(-1) ?? [];
    const width = widthOf(word.atoms);
    const gap = widthOf(word.gap);
    if (word.forced || (used > 0 && used + gap + width > room)) {
      lines.push(word.forced ? [...word.gap, ...word.atoms] : [...word.atoms]);
      used = word.forced ? gap + width : width;
    } else {
      line.push(...word.gap, ...word.atoms);
      used += gap + width;
    }
  }
  return lines.map((line, index) => {
    const indent = index === 0 ? (options.firstIndent ?? options.indent) : options.indent;
    return (indent + paint(line)).replace(/ +$/, '');
  });
}

const widthOf = (atoms: readonly Atom[]): number => atoms.reduce((sum, atom) => sum + atom.width, 0);

/** Neighbours of one look are painted together. */
function paint(line: readonly Atom[]): string {
  let painted = '';
  for (let at = 0; at < line.length; ) {
    const style = line[at]?.style ?? plain;
    let text = '';
    for (; at < line.length && line[at]?.style === style; at += 1) text += line[at]?.text ?? '';
    painted += style(text);
  }
  return painted;
}

function splitWords(pieces: readonly Piece[]): readonly Word[] {
  const words: Word[] = [];
  let word: { gap: Atom[]; atoms: Atom[]; forced: boolean } = { gap: [], atoms: [], forced: false };
  const next = (forced: boolean) => {
    if (word.atoms.length > 0 || word.forced) words.push(word);
    word = { gap: [], atoms: [], forced };
  };
  for (const atom of glue(pieces.flatMap(splitPiece))) {
    if (atom.text === '\n') next(true);
    else if (isGap(atom)) {
      if (word.atoms.length > 0) next(false);
      word.gap.push(atom);
    } else {
      if (isWide(atom) && isWide(word.atoms.at(-1))) next(false);
      word.atoms.push(atom);
    }
  }
  next(false);
  return words;
}

const isGap = (atom: Atom): boolean => atom.text.startsWith(' ') && !atom.sticky;
const isWide = (atom: Atom | undefined): boolean => atom?.width === 2 && hasWide(atom.text);

/** The space before something sticky is sticky too. */
function glue(atoms: readonly Atom[]): readonly Atom[] {
  return atoms.map((atom, index) => {
    const holds = atom.text.startsWith(' ') && atoms[index + 1]?.sticky === true;
    return holds ? { ...atom, sticky: true } : atom;
  });
}

/** Runs of spaces, line breaks, words, and single wide characters. */
function splitPiece({ text, style, sticky }: Piece): readonly Atom[] {
  const parts = sticky ? [text] : (text.match(/ +|\n|[^ \n]+/g) ?? []);
  return parts.flatMap((part) => {
    const units = hasWide(part) ? splitWide(part) : [part];
    return units.map((unit) => ({
      text: unit,
      style,
      width: displayWidth(unit),
      ...(sticky ? { sticky } : {}),
    }));
  });
}

/** Wide characters one by one, what stands between them in one. */
function splitWide(text: string): readonly string[] {
  const units: string[] = [];
  let narrow = '';
  for (const grapheme of graphemes(text)) {
    if (graphemeWidth(grapheme) < 2) narrow += grapheme;
    else {
      if (narrow !== '') units.push(narrow);
      narrow = '';
      units.push(grapheme);
    }
  }
  return narrow === '' ? units : [...units, narrow];
}
