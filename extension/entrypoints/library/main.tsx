import './style.css';
import { render } from 'preact';
import { App } from '../../library/view/App.tsx';

render(<App />, document.getElementById('app') as HTMLElement);
