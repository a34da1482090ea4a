import '../../options/style.css';
import { render } from 'preact';
import { Welcome } from '../../welcome/Welcome.tsx';

render(<Welcome />, document.getElementById('app') as HTMLElement);
