/** The looks of what Soi adds to a page. Sizes in px: `rem` would follow the portal's own. */
export const TOKENS = `
:host { all: initial; color-scheme: light dark;
  --card: light-dark(#fff, #1e2125); --ink: light-dark(#1c2024, #e9e7e2); --ink-2: light-dark(#535c67, #b0b7c0);
  --line: light-dark(#d5d1c7, #3b4148); --accent: light-dark(#0b5cad, #7db7f2);
  --document: light-dark(#0b5cad, #7db7f2); --indicator: light-dark(#00735a, #5fd0ac); --agency: light-dark(#a8500a, #f0a868);
  --finding: light-dark(#a3195b, #f08ab8); --note: light-dark(#8a6d00, #e5c94b);
  font: 14px/1.45 system-ui, "Segoe UI", "Noto Sans", sans-serif; }
* { box-sizing: border-box; }
button, a { font: inherit; color: inherit; }
button { background: none; border: 0; padding: 0; margin: 0; cursor: pointer; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
`;

export const CARD_LOOK = `${TOKENS}
.card { position: fixed; z-index: 2147483600; width: min(340px, calc(100vw - 16px)); padding: 10px 12px; background: var(--card); color: var(--ink);
  border: 1px solid var(--line); border-left: 3px solid var(--c); border-radius: 8px; box-shadow: 0 4px 18px rgb(0 0 0 / 22%); overflow-wrap: anywhere; max-height: 60vh; overflow-y: auto; }
.document { --c: var(--document); } .indicator { --c: var(--indicator); } .agency { --c: var(--agency); } .finding { --c: var(--finding); } .note { --c: var(--note); }
.kind { font-size: 12px; color: var(--c); font-weight: 600; }
.heading { margin: 2px 0 4px; font-size: 14.5px; font-weight: 600; }
p, dl { margin: 0; } dl { display: grid; grid-template-columns: auto 1fr; gap: 2px 10px; margin-top: 6px; font-size: 13px; }
dt { color: var(--ink-2); } dd { margin: 0; } .alone { font-size: 13px; }
.tools { display: flex; flex-wrap: wrap; align-items: baseline; gap: 4px 14px; margin-top: 8px; font-size: 13px; }
.tools a, .tools button { color: var(--accent); text-decoration: underline; text-underline-offset: 2px; min-height: 24px; }
.tools .steps { margin-left: auto; display: flex; gap: 4px; }
.tools .steps button { text-decoration: none; min-width: 28px; border: 1px solid var(--line); border-radius: 6px; }
.group + .group { border-top: 1px solid var(--line); margin-top: 8px; padding-top: 8px; }
@media (pointer: coarse) { .tools a, .tools button { min-height: 44px; display: inline-flex; align-items: center; justify-content: center; min-width: 44px; } }
@media (forced-colors: active) { .card { border-color: CanvasText; } }
`;

export const LAUNCHER_LOOK = `${TOKENS}
.launcher { position: fixed; right: 12px; bottom: 92px; z-index: 2147483500; display: flex; align-items: center; }
.open { display: flex; align-items: center; gap: 6px; min-width: 36px; height: 32px; padding: 0 10px; border-radius: 16px; background: var(--card); color: var(--ink); border: 1px solid var(--line); box-shadow: 0 1px 5px rgb(0 0 0 / 18%); font-size: 13px; font-weight: 600; font-variant-numeric: tabular-nums; }
.open svg { width: 16px; height: 16px; flex: none; }
.open .n { color: var(--accent); }
.launcher[data-findings] .n { color: var(--finding); }
.hide { position: absolute; right: -6px; top: -8px; width: 20px; height: 20px; border-radius: 10px; background: var(--card); color: var(--ink-2); border: 1px solid var(--line); line-height: 16px; font-size: 13px; opacity: 0; }
.launcher:hover .hide, .hide:focus-visible { opacity: 1; }
.map { position: fixed; right: 0; top: 0; width: 9px; height: 100vh; z-index: 2147483400; cursor: pointer; }
@media (pointer: coarse) { .open { height: 44px; border-radius: 22px; } .hide { opacity: 1; width: 28px; height: 28px; border-radius: 14px; right: -10px; top: -16px; } .map { display: none; } }
@media print { .launcher, .map { display: none; } }
`;
