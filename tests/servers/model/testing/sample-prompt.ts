/** Two invented articles, with a number, a unit, a name, a place, a date, a denial, a maybe and an attribution. */
export const SENTENCES: Readonly<Record<string, string>> = {
  'a1.s1': 'The harbour council approved 14 million euros for the new ferry quay on Tuesday.',
  'a1.s2': 'The ferry quay will not open before March, chairwoman Ines Halvorsen said.',
  'a1.s3': 'However, the ferry may run twice a day (weather permitting) from Port Ardell.',
  'a1.s4': '“We will build the quay in two years,” Halvorsen told reporters.',
  'a2.s1': 'Fishermen in Port Ardell say that the ferry quay takes 40 percent of their berths.',
  'a2.s2': 'Their union did not sign the agreement of 2024.',
};

export const SAMPLE_LINES: readonly string[] = [
  'Topic: the ferry quay of Port Ardell',
  'Question: When will the ferry quay open?',
  'Sentences: 3',
  '[a1] Council pays for ferry quay | Ardell Courier | 2026-03-03',
  '[a2] Fishermen fear for their berths | Coast Radio | 2026-03-04',
  ...Object.entries(SENTENCES).map(([id, text]) => `[${id}] ${text}`),
  '[q1] We will build the quay in two years | Ines Halvorsen',
  '[q2] Nobody asked us |',
  '[m1] Halvorsen',
  '[m2] Port Ardell',
  '[r1] The council approved 14 million euros. <- a1.s1',
  '[r2] The council approved 15 million euros. <- a1.s1',
  '[r3] The ferry quay will open before March. <- a1.s2',
];

export const SAMPLE_PROMPT = SAMPLE_LINES.join('\n');
