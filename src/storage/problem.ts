/** Why a project was not read or not written. */
export type ProjectProblem =
  | { readonly code: 'notAProject' | 'truncated' | 'damaged' | 'needsPassphrase' | 'wrongPassphrase' }
  /** The analysis did not say what it was made from. */
  | { readonly code: 'noAnswer' }
  /** Browsers hand out checksums and ciphers on https and on the own machine only. */
  | { readonly code: 'insecurePage' }
  | { readonly code: 'tooLarge'; readonly bytes: number; readonly most: number }
  /** Whole, yet not what Mainstay writes: made by hand or by something else. */
  | { readonly code: 'invalid'; readonly path: string }
  | { readonly code: 'newerFormat'; readonly version: number };

export interface Refusal {
  readonly kind: 'refused';
  readonly problem: ProjectProblem;
}

class Refused extends Error {
  readonly problem: ProjectProblem;

  constructor(problem: ProjectProblem) {
    super(`invalid project; see problem: ${problem.code}`);
    this.problem = problem;
  }
}

export function refuse(problem: ProjectProblem): never {
  throw new Refused(problem);
}

/** What `work` comes to, a refusal inside it as a value. */
export async function orRefusal<T>(work: () => Promise<T>): Promise<T | Refusal> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', problem: error.problem };
    throw error;
  }
}
