import type { Seen, Stage } from './stage.ts';

/** What a scenario is about: the cells of the table of commands, states and platforms. */
export interface Label {
  readonly command: string;
  readonly state: string;
}

/** One thing that must be the same on every platform. */
export interface Scenario extends Label {
  readonly says: string;
  play(stage: Stage): Promise<void>;
}

/** The brief that was posted for everybody. */
export const brief = (stage: Stage) =>
  stage.until(() => stage.posted().find(({ words }) => words.includes('Sources')), 'the brief');

/** The answer at that place among all threads of the common room. */
export const reply = (stage: Stage, place = 0) =>
  stage.until(
    () => stage.posted().flatMap(({ replies }) => replies)[place],
    `answer ${place + 1} in the thread`,
  );

/** What that person alone sees and looks so. */
export const alone = (stage: Stage, look: (seen: Seen) => boolean, person: keyof Stage['people'] = 'ada') =>
  stage.until(() => stage.people[person].alone().find(look), `what ${person} alone sees`);
