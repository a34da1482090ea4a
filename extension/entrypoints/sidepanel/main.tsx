import '#shared/ui/styles/panel.css';
import '#shared/ui/styles/summary-editor.css';
import { render } from 'preact';
import { App } from '../../panel/App.tsx';

render(<App />, document.getElementById('app') as HTMLElement);
