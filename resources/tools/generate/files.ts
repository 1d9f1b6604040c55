// Everything that is made from the schema, by its place. `npm run generate` writes it, and a test fails when one differs.
import { admlText, admxText } from './admx.ts';
import { manifestText, mobileconfigText } from './apple.ts';
import { linuxPolicyText } from './example-policy.ts';
import { policySchemaText, venueFileSchemaText } from './json-schemas.ts';
import { referenceText } from './reference.ts';

/** Path from the root → text. */
export const GENERATED: Readonly<Record<string, () => string>> = {
  'resources/foyer.schema.json': venueFileSchemaText,
  'resources/config-reference.md': referenceText,
  'resources/policy/foyer-policy.schema.json': policySchemaText,
  'resources/policy/windows/foyer.admx': admxText,
  'resources/policy/windows/en-US/foyer.adml': admlText,
  'resources/policy/macos/foyer.mobileconfig': mobileconfigText,
  'resources/policy/macos/org.foyer.kiosk.plist': manifestText,
  'resources/policy/linux/policy.json': linuxPolicyText,
};
