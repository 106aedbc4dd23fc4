import type { Article } from '../../core/article.ts';
import type { PlannedSection } from '../brief-styles/brief-plan.ts';
import { mainLanguage } from '../choose-for-brief.ts';
import type { EditedSection } from './plan-edit.ts';

/**
 * The sections of a brief under their headings, each a run of stored words of its section. Null when there is only
 * one, or a heading is missing, is no such run or is there twice: half of the headings would mislead.
 */
export async function checkHeadings(
  sections: readonly EditedSection[],
  articles: readonly Article[],
): Promise<readonly PlannedSection[] | null> {
  if (sections.length < 2 || sections.some(({ heading }) => heading === null)) return null;
  const { checkHeading } = await import('../../text/grounding/check-heading.ts');
  const language = mainLanguage(articles);
  const headed = sections.flatMap((section) => {
    const heading = checkHeading({
      text: section.heading ?? '',
      sources: sourcesOf(section, articles),
      language,
    });
    return heading === null
      ? []
      : [{ heading: { kind: 'words' as const, text: heading }, choices: section.choices }];
  });
  const isWhole = new Set(headed.map(({ heading }) => heading.text)).size === sections.length;
  return isWhole ? headed : null;
}

/** The section's sentences and the titles of their articles. */
function sourcesOf({ choices }: EditedSection, articles: readonly Article[]): readonly string[] {
  const spans = choices.flatMap((choice) => choice.spans);
  const sourceOf = ({ id, body, title }: Article) => {
    const own = spans.filter(({ article }) => article === id);
    return own.length === 0 ? [] : [...own.map(({ start, end }) => body.slice(start, end)), title];
  };
  return articles.flatMap(sourceOf);
}
