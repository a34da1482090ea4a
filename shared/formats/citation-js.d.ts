declare module '@citation-js/core' {
  export const plugins: {
    output: {
      format(name: string, data: readonly object[], options: { format: 'object' }): unknown;
    };
    config: { get(plugin: '@bibtex'): { format: { asciiOnly: boolean } } };
  };
}
declare module '@citation-js/plugin-ris' {}
declare module '@citation-js/plugin-bibtex' {}
