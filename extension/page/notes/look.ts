import { TOKENS } from '../launcher-look.ts';

/** The look of the popover; the colours are those of the notes' marks. */
export const NOTE_LOOK = `${TOKENS}
.box { position: fixed; z-index: 2147483600; background: var(--card); color: var(--ink); border: 1px solid var(--line); border-radius: 8px; box-shadow: 0 4px 18px rgb(0 0 0 / 22%); }
.bar { display: flex; align-items: center; gap: 4px; padding: 5px; }
button { min-height: 32px; padding: 0 12px; border-radius: 6px; }
.dot { display: inline-block; width: 16px; height: 16px; border-radius: 50%; border: 1px solid var(--ink-2); forced-color-adjust: none; }
button.dot { width: 30px; height: 30px; min-height: 0; padding: 0; }
.yellow { background: #f2d34c; } .green { background: #8fd18a; } .blue { background: #86b8ef; } .pink { background: #f2a0bd; }
.write { color: var(--accent); font-weight: 600; }
.editor { display: grid; gap: 6px; width: min(320px, calc(100vw - 16px)); padding: 12px; font-size: 13px; }
textarea, [type="text"] { width: 100%; padding: 6px 8px; border: 1px solid var(--ink-2); border-radius: 6px; background: var(--card); color: var(--ink); font: inherit; resize: vertical; }
fieldset { display: flex; flex-wrap: wrap; gap: 4px 12px; margin: 2px 0; padding: 0; border: 0; }
legend { float: left; padding: 0; margin-right: 10px; }
fieldset label { display: inline-flex; align-items: center; gap: 5px; }
.failed { margin: 0; color: var(--finding); } .failed:empty { display: none; }
.tools { display: flex; justify-content: flex-end; gap: 6px; }
.tools button { border: 1px solid var(--line); }
.tools .primary { background: var(--accent); color: var(--card); font-weight: 600; }
@media (pointer: coarse) { button, fieldset label { min-height: 44px; } button.dot { width: 44px; height: 44px; } }
@media print { .box { display: none; } }
`;
