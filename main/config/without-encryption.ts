// Whether this venue lets secrets lie in plain text where the operating system offers no encryption. Taken from the layers,
// not from checked settings: a kiosk that gets its rooms by a signed file needs a secret before its settings are whole.
import type { VenueConfig } from '../../contracts/config.ts';
import { mergeLayers, type Layer } from './layers.ts';
import { valueAt } from './plain-object.ts';

export type WithoutEncryption = VenueConfig['credentials']['withoutEncryption'];

/** @param layers lowest first. */
export const withoutEncryptionIn = (layers: readonly Layer[]): WithoutEncryption =>
  valueAt(mergeLayers(layers), ['credentials', 'withoutEncryption']) === 'store-in-plain-text'
    ? 'store-in-plain-text'
    : 'refuse';
