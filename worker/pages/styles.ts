import annotated from '../../shared/ui/styles/annotated.css';
import base from '../../shared/ui/styles/base.css';
import corpus from '../../shared/ui/styles/corpus.css';
import figures from '../../shared/ui/styles/figures.css';
import forms from '../../shared/ui/styles/forms.css';
import page from '../../shared/ui/styles/page.css';
import parts from '../../shared/ui/styles/parts.css';
import print from '../../shared/ui/styles/print.css';
import provenance from '../../shared/ui/styles/provenance.css';
import rules from '../../shared/ui/styles/rules.css';
import summary from '../../shared/ui/styles/summary.css';
import tokens from '../../shared/ui/styles/tokens.css';

/** The whole look of a page, to be written into it. */
export const pageStyles = squeeze(
  [
    ...[tokens, base, figures, forms, summary, parts],
    ...[page, annotated, corpus, print, provenance, rules],
  ].join('\n'),
);

/** Leaves out comments, indentation and imports (all are joined here): it is sent with every page. */
function squeeze(css: string): string {
  return css
    .replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, '')
    .replace(/@import [^;]*;/g, '')
    .replace(/\s*\n\s*/g, '')
    .replace(/ \{/g, '{');
}
