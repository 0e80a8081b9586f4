/** Version of the rules this program decides by; it stands in every seal. Changes with every release. */
export const RULES_VERSION = '0.1.0';
