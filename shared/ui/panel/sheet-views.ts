/** All that lies over the panel, loaded together. */
export { HelpDialog } from './HelpDialog.tsx';
export { ShareSheet } from './ShareSheet.tsx';
