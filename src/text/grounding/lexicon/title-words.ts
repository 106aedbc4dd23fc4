/** What stands before a person's name, with a capital or without. They are compared as words, not as names. */
export const titleWords: ReadonlySet<string> = new Set(
  `mr mrs ms miss dr prof professor sir dame lord lady president vice prime minister secretary senator rep representative governor
  mayor judge justice general colonel captain lieutenant sergeant admiral officer sheriff director chairman chairwoman
  chair king queen prince princess pope bishop cardinal imam ambassador chancellor premier councillor commissioner
  deputy chief executive leader head spokesman spokeswoman spokesperson former foreign finance defence defense interior
  health economist ceo sen sens rep reps gov govs gen lt col maj capt cpl sgt cmdr adm insp supt det rev fr hon atty`.split(
    /\s+/,
  ),
);
