/** Version of what is deployed, as package.json and the extension's manifest say it; not the engine's. */
export const VERSION = '0.1.0';
