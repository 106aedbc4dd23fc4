/** A labelled text and what the checker made of it. */
export interface Judged {
  readonly pass: boolean;
  readonly isTrue: boolean;
  /** What was changed in a false one, where that is told. */
  readonly kind: string | null;
}

/** The shares of true texts kept and of false ones caught, by what was changed. */
export function showGroundFigures(judged: readonly Judged[]): string {
  const kept = shareOf(judged.filter(({ isTrue }) => isTrue).map(({ pass }) => pass));
  const caught = shareOf(judged.filter(({ isTrue }) => !isTrue).map(({ pass }) => !pass));
  const balanced = ((kept + caught) / 2).toFixed(1);
  const kinds = [...new Set(judged.flatMap(({ isTrue, kind }) => (isTrue || kind === null ? [] : kind)))];
  const byKind = kinds.map((kind) => {
    const own = judged.filter((one) => one.kind === kind && !one.isTrue).map(({ pass }) => !pass);
    return `  ${kind} ${shareOf(own).toFixed(1)} of ${own.length}\n`;
  });
  return `true kept ${kept.toFixed(1)}, false caught ${caught.toFixed(1)}, balanced accuracy ${balanced}\n${byKind.join('')}`;
}

/** In per cent; 0 of nothing. */
function shareOf(values: readonly boolean[]): number {
  return values.length === 0 ? 0 : (100 * values.filter(Boolean).length) / values.length;
}
