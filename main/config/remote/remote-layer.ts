// The signed venue file as one layer of the settings. Which server and whose key is said by the layers round it; a file
// that does not go with them is left out, and told.
import { remote as remoteSchema, type RemoteVenueConfig } from '../../../contracts/config-remote.ts';
import { mergeLayers, type Layer } from '../layers.ts';
import { valueAt } from '../plain-object.ts';
import { withoutEncryptionIn, type WithoutEncryption } from '../without-encryption.ts';
import type { RemoteAnswer, RemoteVenueSource } from './remote-venue.ts';

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

/** What settings are together: usable, or sentences. */
type Judgement = { ok: true } | { ok: false; problems: readonly { text: string }[] };

/**
 * What is kept here counts at once; only a kiosk that has none yet waits for its server.
 * @param layers without it, lowest first. Null: they name none, or in a way that the schema will refuse.
 * @returns `judged`: what all of them are with its layer; null where it has none.
 */
export async function openRemoteLayer<J extends Judgement>(
  layers: readonly Layer[],
  judge: (layers: readonly Layer[]) => Promise<J>,
  open: OpenRemote,
): Promise<{ remote: Remote; judged: J | null } | null> {
  const config = remoteSchema.safeParse(valueAt(mergeLayers(layers), ['remote'])).data;
  if (config === undefined) return null;
  const { url } = config;
  let last: { layer: Layer; judged: J } | null = null;
  /** One that the server has just given is judged already. */
  async function judgeWith(written: Layer['written']): Promise<{ layer: Layer; judged: J }> {
    if (last?.layer.written === written) return last;
    const layer = remoteVenueLayer(url, written);
    return (last = { layer, judged: await judge([...layers, layer]) });
  }
  /** Without the address, which stands before all of them. */
  const mistakesIn = (judged: Judgement): readonly string[] =>
    judged.ok ? [] : judged.problems.map(({ text }) => text.replace(`${url}: `, ''));
  const source = await open({
    config,
    withoutEncryption: withoutEncryptionIn(layers),
    mistakesWith: async (written) => mistakesIn((await judgeWith(written)).judged),
  });
  const here = await source.kept();
  const answer = here.venue ? here : await source.ask();
  if (!answer.venue) return { remote: { source, answer, layer: null }, judged: null };
  const { layer, judged } = await judgeWith(answer.venue.signed.written);
  if (judged.ok) return { remote: { source, answer, layer }, judged };
  const trouble = `The venue file of ${url}: ${mistakesIn(judged).join(' ')}`;
  return { remote: { source, answer: { ...answer, trouble }, layer: null }, judged: null };
}
