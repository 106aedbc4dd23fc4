const PAGE = /\s+page:"?\d+"?/i;

/** Whether the second line asks for another page of what the first one asked for. */
export const turnsPageOf = (asked: string, line: string): boolean =>
  PAGE.test(line) ? bare(asked) === bare(line) : bare(asked) === bare(line) && PAGE.test(asked);

const bare = (line: string): string => line.replace(PAGE, '').replace(/^\//, '').trim().toLowerCase();
