import type { Proposal } from '../../model.ts';

/** The proposal with its output made into something else; one that was declined stays so. */
export function mapProposal<From, To>(proposal: Proposal<From>, map: (output: From) => To): Proposal<To> {
  return proposal.kind === 'declined' ? proposal : { kind: 'proposed', output: map(proposal.output) };
}
