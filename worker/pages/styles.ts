import base from '../../shared/ui/styles/base.css';
import page from '../../shared/ui/styles/page.css';
import parts from '../../shared/ui/styles/parts.css';
import tokens from '../../shared/ui/styles/tokens.css';

/** The whole look of a page, to be written into it. */
export const pageStyles = squeeze([tokens, base, parts, page].join('\n'));

/** Leaves out comments and indentation: the text is sent with every page. */
function squeeze(css: string): string {
  return css
    .replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, '')
    .replace(/\s*\n\s*/g, '')
    .replace(/ \{/g, '{');
}
