export interface Attempt {
  readonly answered: boolean;
  /** The policies that stood against it, as the browser received them. */
  readonly policies: readonly string[];
}

/** How long the browser may take to say what stood against it. */
const PATIENCE_MILLISECONDS = 500;

/** Asks the own host for its icon, which the rules of the page forbid, and hears what the browser says. */
export async function tryToGetOut(): Promise<Attempt> {
  const policies: string[] = [];
  const hear = ({ originalPolicy, blockedURI }: SecurityPolicyViolationEvent) => {
    if (new URL(blockedURI, location.href).pathname.endsWith('/icon.svg')) policies.push(originalPolicy);
  };
  document.addEventListener('securitypolicyviolation', hear);
  const answered = await fetch(new URL('icon.svg', document.baseURI)).then(
    () => true,
    () => false,
  );
  await new Promise((resume) => setTimeout(resume, PATIENCE_MILLISECONDS));
  document.removeEventListener('securitypolicyviolation', hear);
  return { answered, policies };
}
