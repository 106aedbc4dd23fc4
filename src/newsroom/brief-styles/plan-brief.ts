import type { BriefSection, BriefStyle } from '../../core/brief.ts';
import type { Line } from '../../core/line.ts';
import { chooseForBrief } from '../choose-for-brief.ts';
import type { Choice } from '../ground.ts';
import type { BriefMaterial, PlannedSection } from './brief-plan.ts';
import { type NewMaterial, planChanges } from './changes.ts';
import { planComparison } from './compare.ts';
import { planPlayers } from './players.ts';
import { planTimeline } from './timeline.ts';

/** The sentences of a brief before they are checked; `sections` is null for one that has none. */
export interface BriefPlan {
  readonly choices: readonly Choice[];
  readonly sections: readonly PlannedSection[] | null;
}

/** Chooses the sentences of a brief in the style that was asked for. `news` is what came since the last one. */
export function planBrief(style: BriefStyle, material: BriefMaterial, news: NewMaterial | null): BriefPlan {
  const sections = sectionsFor(style, material, news);
  if (sections === null || sections.length === 0) {
    return { choices: chooseForBrief(material.articles, material.length), sections: null };
  }
  return { choices: sections.flatMap(({ choices }) => choices), sections };
}

function sectionsFor(
  style: BriefStyle,
  material: BriefMaterial,
  news: NewMaterial | null,
): readonly PlannedSection[] | null {
  switch (style) {
    case 'timeline':
      return planTimeline(material);
    case 'players':
      return planPlayers(material);
    case 'compare':
      return planComparison(material);
    case 'changes':
      return planChanges(news ?? { added: material.articles, revised: [] }, material.length);
    case 'bullets':
    case 'narrative':
      return null;
  }
}

/** Where the sections lie among the lines that passed the check; `lines` has null where one did not. */
export function placeSections(
  sections: readonly PlannedSection[] | null,
  lines: readonly (Line | null)[],
): readonly BriefSection[] {
  let planned = 0;
  let from = 0;
  return (sections ?? []).flatMap(({ heading, choices }) => {
    const passed = lines.slice(planned, planned + choices.length).filter((line) => line !== null).length;
    planned += choices.length;
    const section = { heading, from, to: from + passed };
    from += passed;
    return passed === 0 ? [] : [section];
  });
}
