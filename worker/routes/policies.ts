import { Hono } from 'hono';
import { POLICIES } from '#shared/messages/policies.ts';
import type { AppEnv } from '../bindings.ts';
import { originOf } from '../http/origin.ts';
import { answerPage, pageProps, pages } from '../http/pages.ts';
import { ProblemError } from '../problems.ts';

const app = new Hono<AppEnv>();
for (const policy of POLICIES)
  app.get(`/${policy.name}`, (c) =>
    answerPage(c, pages.renderPolicyPage({ ...pageProps(c), policy })),
  );

/** GET /privacy, /security, and for scanners /.well-known/security.txt (RFC 9116), where a contact is set. */
export const policies = app.get('/.well-known/security.txt', (c) => {
  const contact = c.env.CONTACT;
  if (!contact) throw new ProblemError('not-found', 'The operator has set no contact.');
  const origin = originOf(c);
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${inAYear()}`,
    'Preferred-Languages: vi, en',
    `Policy: ${origin}/security`,
    `Canonical: ${origin}/.well-known/security.txt`,
  ];
  return c.body(`${lines.join('\n')}\n`, 200, { 'Content-Type': 'text/plain; charset=utf-8' });
});

/** The standard asks for less than a year; read anew with every request, it never runs out. */
function inAYear(): string {
  return new Date(Date.now() + 360 * 86_400_000).toISOString().replace(/\.\d+Z$/, 'Z');
}
