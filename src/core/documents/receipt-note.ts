import { type Authorship, describeAuthorship, type ModelAbsence } from '../authorship.ts';
import type { Block, Inline } from '../document.ts';
import type { Checked, Line } from '../line.ts';
import { count, time, words } from './inline.ts';

interface Written {
  readonly sentences: readonly Line[];
  readonly authorship: Authorship;
  readonly checked: Checked;
}

/**
 * How an answer came about: `12 of 12 sentences checked - chosen by gpt-5-mini`; and where a model was to help and
 * did not, why (E09).
 */
export function receiptNote({ sentences, authorship, checked: { passed, total } }: Written): Block {
  const left = passed < total ? `, ${total - passed} left out` : '';
  const checked = `${passed} of ${count(total, 'sentence')} checked${left}`;
  const kept = sentences.filter(({ verdict }) => verdict.kind === 'replaced').length;
  const printed = kept === 0 ? '' : `, ${kept} kept as printed`;
  const receipt = words(`${checked} - ${describeAuthorship(authorship)}${printed}`);
  const absence = authorship.kind === 'rules' ? authorship.absence : null;
  return {
    kind: 'note',
    level: absence === null ? 'info' : 'warning',
    content: absence === null ? [receipt] : [receipt, ...excuse(absence)],
  };
}

function excuse(absence: ModelAbsence): readonly Inline[] {
  switch (absence.kind) {
    case 'slow':
      return [words(' (E09: the model did not answer in time)')];
    case 'down':
      return [words(' (E09: the model cannot be reached)')];
    case 'refused':
      return [words(' (E09: the model refuses requests; precis doctor tells the operator why)')];
    case 'unusable':
      return [words(' (E09: what the model proposed could not be used)')];
    case 'over-budget':
      return [
        words(' (E09: the model is used up for today here; it is back '),
        time(absence.resetsAt, 'date-time'),
        words(')'),
      ];
  }
}
