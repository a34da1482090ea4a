import './style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startPage } from '../../page/page.ts';

export default defineContentScript({
  matches: ['*://*.gov.vn/*'],
  runAt: 'document_idle',
  main: () => startPage(),
});
