import { zipOf } from './docx.ts';

const NAMES = 'office style text table draw svg'
  .split(' ')
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');

/** An OpenDocument whose body and styles are given as markup. */
export function openDocumentOf(kind: 'text' | 'spreadsheet', body: string, styles = '') {
  return zipOf({
    mimetype: `application/vnd.oasis.opendocument.${kind}`,
    'content.xml': `<?xml version="1.0"?><office:document-content ${NAMES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`,
    'META-INF/manifest.xml': '<manifest:manifest/>',
  });
}
