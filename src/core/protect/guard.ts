import type { ManagerGuard } from './protectManagers';

/** How groups and names come out of a view; the same for all views of one set of files. */
export interface Guard {
  readonly minimum: number;
  /** The number each team goes by; null where names are shown. */
  readonly teamLabels: ReadonlyMap<string, string> | null;
  readonly managers: ManagerGuard;
}
