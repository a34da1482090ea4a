export { renderAgencyPage } from './agency.tsx';
export { renderDocumentPage } from './document.tsx';
export { renderLandingPage } from './landing.tsx';
export { renderPolicyPage } from './policy.tsx';
export { renderProblemPage } from './problem.tsx';
export { renderReadingPage } from './reading.tsx';
export { renderReportPage } from './report.tsx';
export { renderSearchPage, type SearchResults } from './search.tsx';
export { renderSharePage } from './share.tsx';
