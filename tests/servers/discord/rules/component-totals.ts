import { asObject, asObjects, asText, type JsonObject } from '../../slack/core/json.ts';
import type { FieldIssue } from '../core/api-error.ts';
import { displayedTexts, walkComponents } from '../core/walk-components.ts';

/** docs.discord.com/developers/components/overview: 40 components in all, 4,000 characters over all text displays. */
const MAX_COMPONENTS = 40;
const MAX_TEXT = 4000;

function duplicates(components: unknown, key: 'custom_id' | 'id', code: string): readonly FieldIssue[] {
  const seen = new Set<unknown>();
  const issues: FieldIssue[] = [];
  for (const { component, path } of walkComponents(components)) {
    const value = component[key];
    if (value === undefined || value === null || value === 0) continue;
    if (seen.has(value)) {
      issues.push({
        path: [...path, key],
        code,
        message: `Component ${key.replace('_', ' ')} cannot be duplicated`,
      });
    }
    seen.add(value);
  }
  return issues;
}

/** Rules over all components together; each alone was checked before. */
export function checkTotals(components: unknown, isLayout: boolean): readonly FieldIssue[] {
  const issues = [
    ...duplicates(components, 'custom_id', 'COMPONENT_CUSTOM_ID_DUPLICATED'),
    ...duplicates(components, 'id', 'COMPONENT_ID_DUPLICATED'),
  ];
  if (!isLayout) return issues;
  const count = [...walkComponents(components)].length;
  const text = displayedTexts(components).reduce((sum, one) => sum + one.length, 0);
  const path = ['components'];
  if (count > MAX_COMPONENTS) {
    const message = `The total number of components must not exceed ${MAX_COMPONENTS}, there are ${count}`;
    issues.push({ path, code: 'COMPONENT_TOTAL_COUNT_EXCEEDED', message });
  }
  if (text > MAX_TEXT) {
    const message = `The total displayable text size of components must not exceed ${MAX_TEXT}, it is ${text}`;
    issues.push({ path, code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', message });
  }
  return issues;
}

/** Every `attachment://name` of components and embeds, and where it stands. */
export function fileReferences(
  body: JsonObject,
): readonly { readonly name: string; readonly path: FieldIssue['path'] }[] {
  const found: { name: string; path: FieldIssue['path'] }[] = [];
  const note = (value: unknown, path: FieldIssue['path']) => {
    const name = /^attachment:\/\/(.+)$/.exec(asText(asObject(value)?.['url']))?.[1];
    if (name !== undefined) found.push({ name, path: [...path, 'url'] });
  };
  for (const { component, path } of walkComponents(body['components'])) {
    note(component['media'], [...path, 'media']);
    note(component['file'], [...path, 'file']);
    for (const [index, item] of asObjects(component['items']).entries()) {
      note(item['media'], [...path, 'items', index, 'media']);
    }
  }
  for (const [index, embed] of asObjects(body['embeds']).entries()) {
    note(embed['image'], ['embeds', index, 'image']);
    note(embed['thumbnail'], ['embeds', index, 'thumbnail']);
  }
  return found;
}
