declare module 'citeproc' {
  /** A style or locale as citeproc-js takes it when it is parsed already. */
  export interface CslNode {
    name: string;
    attrs: Record<string, string>;
    children: (CslNode | string)[];
  }
  class Engine {
    constructor(
      system: { retrieveLocale(): CslNode; retrieveItem(id: string): object | undefined },
      style: CslNode,
      language: string,
    );
    setOutputFormat(format: 'text'): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [unknown, string[]];
  }
  const CSL: { Engine: typeof Engine };
  export default CSL;
}
