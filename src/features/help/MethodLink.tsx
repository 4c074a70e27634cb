import { Link } from 'wouter';
import type { MethodId } from '../../i18n/helpIds';
import { methodPath } from './helpPaths';

interface MethodLinkProps {
  readonly id: MethodId;
  readonly children: string;
}

/** The way from a figure to how it is counted. */
export function MethodLink({ id, children }: MethodLinkProps) {
  return <Link href={methodPath(id)}>{children}</Link>;
}
