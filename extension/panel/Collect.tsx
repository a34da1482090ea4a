import { useEffect, useState } from 'preact/hooks';
import type { PanelCollectProps } from '../collecting/PanelCollect.tsx';

type View = (props: PanelCollectProps) => preact.ComponentChild;

/** What a list page leads to; comes in after the first picture. */
export function Collect(props: PanelCollectProps) {
  const [Loaded, setLoaded] = useState<View | null>(null);
  useEffect(() => {
    void import('../collecting/PanelCollect.tsx').then((one) => setLoaded(() => one.PanelCollect));
  }, []);
  return Loaded && <Loaded {...props} />;
}
