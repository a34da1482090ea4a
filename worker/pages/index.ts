import type { Extraction, Language } from '#shared/contract/index.ts';

/** What every page is given: its nonce, its language, and where the site lives. */
export interface PageProps {
  /** Of this response's Content-Security-Policy: on each style and script. */
  readonly nonce: string;
  readonly language: Language;
  /** "https://soi.example": for canonical and OpenGraph addresses. */
  readonly origin: string;
}

export interface SharePageProps extends PageProps {
  readonly id: string;
  readonly extraction: Extraction;
  /** The sharer's words about the report. */
  readonly note: string | null;
  /** ISO date and time. */
  readonly createdAt: string;
  readonly expiresAt: string | null;
  /** By document id of the extraction: the corpus id and how many reports cite it. */
  readonly corpusDocuments?: Readonly<
    Record<string, { readonly id: string; readonly reports: number }>
  >;
  /** By agency id of the extraction: the corpus id. */
  readonly corpusAgencies?: Readonly<Record<string, string>>;
}

/** The annotated reading view: POST /v1/extract with `Accept: text/html`. */
export interface ReadingPageProps extends PageProps {
  readonly extraction: Extraction;
}

export interface ProblemPageProps extends PageProps {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
}
