/**
 * Stands in the content script for WXT's context (wxt.config.ts), which ends itself on a message that any
 * page can send. How long the script lives is said in extension/page/life.ts.
 */
export class ContentScriptContext {}
