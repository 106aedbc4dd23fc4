import { stemsOf } from '../stem-of.ts';

/** Stems of words by which what is told need not be so. */
export const hedgingStems = stemsOf(
  `possible possibly possibility potential potentially perhaps maybe probable probably likely unlikely chance risk fear believe think
  suspect estimate forecast predict expect consider weigh mull threaten hope want plan propose if unless whether apparently reportedly
  appear seem doubt`.split(/\s+/),
);

/** Stems of words by which what is told is beyond doubt. */
export const certainStems = stemsOf(
  `certain certainly definitely undoubtedly surely guaranteed inevitable inevitably proven demonstrably provably unquestionably indisputably
  doubtless`.split(/\s+/),
);

/** Stems of words that leave open whether somebody will, or let them. */
export const openingStems = stemsOf(
  `contemplate option able capable opportunity free allow permit enable let unclear determine until face lift eligible entitle right appeal
  ask request call urge recommend warn suggest way seek talk negotiation open reopen again`.split(/\s+/),
);
