/** Version of package.json, put in place by the bundler. */
declare const __APP_VERSION__: string;
/** Twelve hexadecimal digits that name the sources this build was made from. */
declare const __BUILD_HASH__: string;

/** The part of Trusted Types the app uses; a TrustedScriptURL stands where a string stood. */
interface Window {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL(address: string): string },
    ): { createScriptURL(address: string): string };
  };
}
