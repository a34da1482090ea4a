export { type AgencyPageProps, renderAgencyPage } from './agency.tsx';
export { type DocumentPageProps, renderDocumentPage } from './document.tsx';
export { type LandingPageProps, renderLandingPage } from './landing.tsx';
export { type ProblemPageProps, renderProblemPage } from './problem.tsx';
export { type ReadingPageProps, renderReadingPage } from './reading.tsx';
export { renderSearchPage, type SearchPageProps, type SearchResults } from './search.tsx';
export { type CorpusFacts, renderSharePage, type SharePageProps } from './share.tsx';
export type { PageProps } from './shell.tsx';
