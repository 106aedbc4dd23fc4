import { z } from 'zod';
import type { AliasGroup, AliasTable } from '../core/aliases.ts';
import { SetupError } from '../core/errors.ts';
import { slugify } from '../text/slug.ts';

const schema = z.strictObject({
  groups: z.array(
    z.strictObject({
      kind: z.enum(['place', 'person', 'organisation']).nullable().default(null),
      names: z.array(z.string().trim().min(1).max(100)).min(2),
    }),
  ),
});

/**
 * The alias table of a parsed `config/aliases.yaml`. Throws `SetupError` when its form is wrong, a name has
 * no letter or digit, or a name stands in two groups: then nobody could tell which thing it means.
 */
export function parseAliases(value: unknown): AliasTable {
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    throw new SetupError(
      'aliases',
      `The alias table is not in order: ${z.prettifyError(parsed.error)}`,
      'Each entry under "groups" has "names" (two or more) and may have a "kind": place, person or organisation.',
    );
  }
  refuseClashes(parsed.data);
  return parsed.data;
}

function refuseClashes(table: AliasTable): void {
  const owners = new Map<string, AliasTable['groups'][number]>();
  for (const group of table.groups) {
    for (const name of group.names) {
      const slug = slugify(name);
      const owner = owners.get(slug);
      if (slug === '' || (owner !== undefined && owner !== group)) {
        throw new SetupError(
          'aliases',
          slug === ''
            ? `The alias ${JSON.stringify(name)} has no letter or digit.`
            : `The alias ${JSON.stringify(name)} stands in the groups of ${owner?.names[0]} and of ${group.names[0]}.`,
          'Give every name to one group only.',
        );
      }
      owners.set(slug, group);
    }
  }
}

/**
 * Both tables as one: groups that share a name are one group, `own` names first. A name that stands in groups of
 * two things of `shipped` joins them, since the operator said they are one.
 */
export function joinAliases(shipped: AliasTable, own: AliasTable): AliasTable {
  let groups = shipped.groups;
  for (const { kind, names } of own.groups) {
    const slugs = new Set<string>(names.map(slugify));
    const isSame = (group: AliasGroup) => group.names.some((name) => slugs.has(slugify(name)));
    const same = groups.filter(isSame);
    const all = [...names, ...same.flatMap((group) => group.names)];
    const distinct = all.filter((name, at) => all.findIndex((one) => slugify(one) === slugify(name)) === at);
    const known = same.find((group) => group.kind !== null)?.kind ?? null;
    groups = [...groups.filter((group) => !isSame(group)), { kind: kind ?? known, names: distinct }];
  }
  return { groups };
}
