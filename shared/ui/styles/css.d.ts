/** Style sheets are read as text (wrangler.toml, vitest.config.ts). */
declare module '*.css' {
  const text: string;
  export default text;
}
