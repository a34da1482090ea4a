import { render } from 'preact';

render(<main>Soi</main>, document.getElementById('app') as HTMLElement);
