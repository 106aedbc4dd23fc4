import type { Inline } from '../../core/document.ts';
import { formatTime } from '../../core/format-time.ts';
import type { Capabilities } from './capabilities.ts';
import { neutralise, oneLine } from './neutralise.ts';
import { type Palette, safeAddress } from './palette.ts';
import { type Piece, plain, type Style } from './wrap.ts';

/** How to paint, for whom. */
export interface Brush {
  readonly palette: Palette;
  readonly capabilities: Capabilities;
}

/** Inline content as pieces to wrap. A citation stays beside the word before it. */
export function inlinePieces(content: readonly Inline[], brush: Brush): readonly Piece[] {
  return content.map((part) =>
    part.kind === 'citation'
      ? { text: `[${part.number}]`, style: brush.palette.citation, sticky: true }
      : inlinePiece(part, brush),
  );
}

function inlinePiece(part: Exclude<Inline, { kind: 'citation' }>, brush: Brush): Piece {
  const { palette, capabilities } = brush;
  switch (part.kind) {
    case 'text':
      return textPiece(part, brush);
    case 'person':
      return { text: oneLine(part.id), style: plain };
    case 'time':
      return { text: oneLine(formatTime(part.instant, part.style, capabilities.timeZone)), style: plain };
    case 'link': {
      const address = safeAddress(part.url);
      const text = oneLine(part.text);
      if (address === null) return { text, style: plain };
      if (capabilities.hyperlinks) return { text, style: palette.link(address) };
      return { text: text === address ? address : `${text}: ${address}`, style: plain };
    }
  }
}

function textPiece({ text, style }: Extract<Inline, { kind: 'text' }>, brush: Brush): Piece {
  const { palette, capabilities } = brush;
  switch (style) {
    case undefined:
      return { text: oneLine(text), style: plain };
    case 'removed':
    case 'added': {
      const exact = neutralise(text, 'shown').replaceAll('\n', ' ');
      const [open, close] = style === 'removed' ? ['[-', '-]'] : ['{+', '+}'];
      return { text: capabilities.colour ? exact : `${open}${exact}${close}`, style: palette[style] };
    }
    default: {
      const look: Style = palette[style];
      return { text: oneLine(text), style: look };
    }
  }
}
