import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import type { AppEnv } from '../bindings.ts';
import { PROBLEMS, type ProblemError, problemOf } from '../problems.ts';
import { originOf } from './origin.ts';
import { problemPage } from './pages.ts';

/** Answers a problem: a page for a browser that navigates, problem+json for everyone else. */
export function answerProblem(c: Context<AppEnv>, error: ProblemError): Response {
  const { status } = PROBLEMS[error.key];
  c.set('problem', error.key);
  for (const [name, value] of Object.entries(error.extra.headers ?? {})) c.header(name, value);
  c.header('Cache-Control', 'no-store');
  c.header('Vary', 'Accept', { append: true });
  if (prefersHtml(c)) return problemPage(c, error.key, status);
  return c.body(JSON.stringify(problemOf(error, originOf(c))), status, {
    'Content-Type': 'application/problem+json; charset=utf-8',
  });
}

/** Whether the caller would rather have a page than data: only by naming text/html. */
export function prefersHtml(c: Context<AppEnv>): boolean {
  const json = 'application/json';
  return (
    accepts(c, { header: 'Accept', supports: ['text/html', json], default: json }) === 'text/html'
  );
}
