// The signed venue file as one layer of the settings. Which server and whose key is said by the layers round it; a file
// that does not go with them is left out, and told.
import type { VenueConfig } from '../../../contracts/config.ts';
import { remote as remoteSchema, type RemoteVenueConfig } from '../../../contracts/config-remote.ts';
import { mergeLayers, type Layer } from '../layers.ts';
import { valueAt } from '../plain-object.ts';
import type { RemoteAnswer, RemoteVenueSource } from './remote-venue.ts';

type WithoutEncryption = VenueConfig['credentials']['withoutEncryption'];

export type OpenRemote = (asked: {
  config: RemoteVenueConfig;
  /** Of the same layers: the venue key may be in the store. */
  withoutEncryption: WithoutEncryption;
  mistakesWith: (written: Layer['written']) => Promise<readonly string[]>;
}) => Promise<RemoteVenueSource>;

export interface Remote {
  source: RemoteVenueSource;
  answer: RemoteAnswer;
  layer: Layer | null;
}

const remoteVenueLayer = (url: string, written: Layer['written']): Layer => ({
  origin: 'remote',
  label: url,
  written,
});

/**
 * What is kept here counts at once; only a kiosk that has none yet waits for its server.
 * @param layers without it, lowest first. Null: they name none, or in a way that the schema will refuse.
 */
export async function openRemoteLayer(
  layers: readonly Layer[],
  mistakesOf: (layers: readonly Layer[]) => Promise<readonly string[]>,
  open: OpenRemote,
): Promise<Remote | null> {
  const merged = mergeLayers(layers);
  const config = remoteSchema.safeParse(valueAt(merged, ['remote'])).data;
  if (config === undefined) return null;
  /** Without the address, which stands before all of them. */
  const mistakesWith = async (written: Layer['written']): Promise<readonly string[]> => {
    const mistakes = await mistakesOf([...layers, remoteVenueLayer(config.url, written)]);
    return mistakes.map((text) => text.replace(`${config.url}: `, ''));
  };
  const isPlainTextAllowed = valueAt(merged, ['credentials', 'withoutEncryption']) === 'store-in-plain-text';
  const source = await open({
    config,
    withoutEncryption: isPlainTextAllowed ? 'store-in-plain-text' : 'refuse',
    mistakesWith,
  });
  const here = await source.kept();
  const answer = here.venue ? here : await source.ask();
  if (!answer.venue) return { source, answer, layer: null };
  const { written } = answer.venue.signed;
  const mistakes = await mistakesWith(written);
  if (mistakes.length === 0) return { source, answer, layer: remoteVenueLayer(config.url, written) };
  const trouble = `The venue file of ${config.url}: ${mistakes.join(' ')}`;
  return { source, answer: { ...answer, trouble }, layer: null };
}
