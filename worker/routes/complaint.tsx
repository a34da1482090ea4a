import { Hono } from 'hono';
import { ComplaintRequest, MAX_NOTE } from '#shared/contract/index.ts';
import { format } from '#shared/messages/catalogue.ts';
import { complaintMessages as words } from '#shared/messages/problems.ts';
import type { AppEnv } from '../bindings.ts';
import { formBody } from '../http/body.ts';
import { limit } from '../http/limits.ts';
import { answerPage, pageProps } from '../http/pages.ts';
import { plainText } from '../http/plain-text.ts';
import { Frame, type PageProps, renderPage } from '../pages/shell.tsx';
import { ProblemError } from '../problems.ts';
import { storeComplaint } from '../store/complaints.ts';
import { livingShare } from '../store/shares.ts';

/** GET and POST /s/{id}/complaint: a reader without scripts objects to a share. */
export const complaint = new Hono<AppEnv>()
  .get('/:id/complaint', limit('read'), async (c) => {
    const { id } = await livingShare(c.env.DB, c.req.param('id'));
    return answerPage(c, renderForm(pageProps(c), `/s/${id}/complaint`));
  })
  .post('/:id/complaint', limit('share'), formBody, async (c) => {
    const form = Object.fromEntries(new URLSearchParams(await c.req.text()));
    const parsed = ComplaintRequest.safeParse(form);
    if (!parsed.success) throw new ProblemError('invalid-request');
    const { id } = await storeComplaint(c.env.DB, c.req.param('id'), {
      reason: plainText(parsed.data.reason) ?? '',
      contact: plainText(parsed.data.contact),
    });
    return answerPage(c, renderReceived(pageProps(c), id), 202);
  });

function renderForm(props: PageProps, action: string): string {
  const { language } = props;
  return page(
    props,
    words.title[language],
    <>
      <p class="lead">{words.lead[language]}</p>
      <form action={action} method="post">
        <p>
          <label for="reason">{words.reason[language]}</label>
          <textarea id="reason" name="reason" rows={6} required maxLength={MAX_NOTE} />
        </p>
        <p>
          <label for="contact">{words.contact[language]}</label>
          <input id="contact" name="contact" maxLength={200} />
        </p>
        <button type="submit" class="button primary">
          {words.send[language]}
        </button>
      </form>
    </>,
  );
}

function renderReceived(props: PageProps, id: string): string {
  const { language } = props;
  const lead = format(words.receivedLead[language], { id });
  return page(props, words.received[language], <p class="lead">{lead}</p>);
}

function page(props: PageProps, title: string, body: preact.ComponentChildren): string {
  return renderPage(
    props,
    { title: `${title} – Soi`, description: title, path: null, index: false },
    <Frame language={props.language} path={null}>
      <h1>{title}</h1>
      {body}
    </Frame>,
  );
}
