import { parse, YAMLParseError } from 'yaml';
import { Refusal } from '../refusal.ts';

/** A file parted into the values of its front matter (an empty object without one) and what follows. */
export interface FrontMatter {
  readonly values: unknown;
  readonly content: string;
}

/** Far more than any title and topics need; YAML is slow to parse. */
const maxChars = 65_536;

/**
 * Parts YAML front matter (between a first line `---` and the next `---` or `...`) from the text. Line ends
 * must be `\n`. A first `---` that is never closed is a rule drawn across the page, not front matter.
 * Throws `Refusal` with the line when the YAML is wrong or is no list of keys and values.
 */
export function splitFrontMatter(text: string): FrontMatter {
  const match = /^---[ \t]*\n(?:(.*?)\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/s.exec(text);
  if (match === null) return { values: {}, content: text };
  if (match[0].length > maxChars) throw new Refusal(`its front matter is longer than ${maxChars} characters`);
  const values = parseYaml(match[1] ?? '');
  if (typeof values !== 'object' || Array.isArray(values)) {
    throw new Refusal('its front matter is not a list of "key: value" lines');
  }
  return { values: values ?? {}, content: text.slice(match[0].length) };
}

/** YAML 1.2 core: dates stay text. Aliases are bounded by the library (100), so no small file grows large. */
function parseYaml(yaml: string): unknown {
  try {
    return parse(yaml, { logLevel: 'error', prettyErrors: true });
  } catch (error) {
    // +1 for the line of the opening ---.
    const at = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined;
    const where = at === undefined ? '' : `, line ${at + 1}`;
    const why =
      error instanceof Error ? (error.message.split('\n', 1)[0] ?? '').replace(/ at line \d+.*$/, '') : '';
    throw new Refusal(`its front matter is not valid YAML${where}: ${why}`, { cause: error });
  }
}
