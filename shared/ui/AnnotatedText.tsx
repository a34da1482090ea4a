import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Block, Extraction, Span } from '../contract/index.ts';
import { cardAnchor, type Mark, markAnchor, marksOf } from './text/marks.ts';
import { type Segment, segmentsOf } from './text/segments.ts';

export interface AnnotatedTextProps {
  readonly extraction: Extraction;
  /** Whether marks link to the cards beside the text and are their targets. */
  readonly linked?: boolean;
}

/** The whole text with its marks; rows of a table stand as a table. */
export function AnnotatedText({ extraction, linked = false }: AnnotatedTextProps) {
  const marks = useMemo(() => marksOf(extraction), [extraction]);
  const groups = groupRows(extraction);
  return (
    <div class="annotated" lang="vi">
      {groups.map((group) =>
        group.kind === 'table' ? (
          <TableRows key={group.start} group={group} {...{ extraction, marks, linked }} />
        ) : (
          <BlockView key={group.start} block={group} {...{ extraction, marks, linked }} />
        ),
      )}
    </div>
  );
}

interface TextParts {
  readonly extraction: Extraction;
  readonly marks: readonly Mark[];
  readonly linked: boolean;
}

interface TableGroup extends Span {
  readonly kind: 'table';
  readonly rows: readonly Block[];
}

/** Blocks in order, table rows that follow each other gathered; a text without blocks is one. */
function groupRows({ blocks, text }: Extraction): (Block | TableGroup)[] {
  if (blocks.length === 0) {
    return text ? [{ start: 0, end: text.length, kind: 'paragraph', level: null }] : [];
  }
  const groups: (Block | TableGroup)[] = [];
  let rows: Block[] = [];
  const close = () => {
    const [first] = rows;
    if (first)
      groups.push({ kind: 'table', start: first.start, end: rows.at(-1)?.end ?? first.end, rows });
    rows = [];
  };
  for (const block of blocks) {
    if (block.kind === 'table-row') rows.push(block);
    else {
      close();
      groups.push(block);
    }
  }
  close();
  return groups;
}

/** The id of a block's element in the annotated text. */
export function blockAnchor({ start }: Span): string {
  return `at-${start}`;
}

function BlockView({ block, ...parts }: TextParts & { block: Block }) {
  const children = <MarkedSpan span={block} {...parts} />;
  const id = parts.linked ? blockAnchor(block) : undefined;
  switch (block.kind) {
    case 'title':
      return (
        <p id={id} class="t-title">
          {children}
        </p>
      );
    case 'heading':
      return (
        <p id={id} class={`t-heading t-level-${Math.min(block.level ?? 1, 4)}`}>
          {children}
        </p>
      );
    case 'list-item':
      return (
        <p id={id} class="t-item">
          {children}
        </p>
      );
    case 'header':
    case 'footer':
      return (
        <p id={id} class="t-margin">
          {children}
        </p>
      );
    default:
      return <p id={id}>{children}</p>;
  }
}

function TableRows({ group, ...parts }: TextParts & { group: TableGroup }) {
  return (
    <section
      class="t-table"
      aria-label={parts.extraction.text.slice(group.start, group.start + 40)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, so the keyboard must reach it
      tabIndex={0}
    >
      <table>
        <tbody>
          {group.rows.map((row) => (
            <tr key={row.start}>
              {cellsOf(parts.extraction.text, row).map((cell) => (
                <td key={cell.start}>
                  <MarkedSpan span={cell} {...parts} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The cells of a row: they are parted by tabs. */
function cellsOf(text: string, row: Span): Span[] {
  const cells: Span[] = [];
  let start = row.start;
  for (const part of text.slice(row.start, row.end).split('\t')) {
    cells.push({ start, end: start + part.length });
    start += part.length + 1;
  }
  return cells;
}

export interface MarkedSpanProps extends TextParts {
  readonly span: Span;
}

/** A stretch of text, cut into segments, each inside the marks that cover it. */
export function MarkedSpan({ span, extraction, marks, linked }: MarkedSpanProps) {
  return (
    <>
      {segmentsOf(span, marks).map((segment) => (
        <SegmentView
          key={segment.start}
          segment={segment}
          text={extraction.text.slice(segment.start, segment.end)}
          linked={linked}
        />
      ))}
    </>
  );
}

function SegmentView({
  segment,
  text,
  linked,
}: {
  segment: Segment;
  text: string;
  linked: boolean;
}) {
  const innermost = segment.marks.at(-1);
  let children: ComponentChildren = text;
  if (linked && innermost) {
    children = (
      <a class="mark-link" href={`#${cardAnchor(innermost.kind, innermost.id)}`}>
        {text}
      </a>
    );
  }
  for (const mark of [...segment.marks].reverse()) {
    const begins = mark.start === segment.start;
    children = (
      <mark class={`m-${mark.kind}`} id={linked && begins ? markAnchor(mark) : undefined}>
        {children}
      </mark>
    );
  }
  return <>{children}</>;
}
