/** What changed in the library, in whatever part of the extension. */
export type Changed = 'entries' | 'notes' | 'tasks';
export type Announce = (changed: Changed) => void;

const CHANNEL = 'soi-library';

/** One is enough for all that this part tells. */
let channel: BroadcastChannel | null = null;

/** Tells the other open parts of the extension what changed. */
export function announcer(): Announce {
  return (changed) => {
    channel ??= new BroadcastChannel(CHANNEL);
    channel.postMessage(changed);
  };
}

/** Calls back when another part of the extension changed the library. Returns how to stop. */
export function watchChanges(onChange: (changed: Changed) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }) => {
    if (data === 'entries' || data === 'notes' || data === 'tasks') onChange(data);
  };
  return () => channel.close();
}
