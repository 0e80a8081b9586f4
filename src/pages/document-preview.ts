// Shows a document model in the page to be read. Everything is set as text, never as HTML.
import type { Block, DocumentModel, Paragraph, Section, Signatures, Signer, Table } from '../documents/model.ts';
import { DOCUMENT_FORMS, ND30 } from '../provisions/document-form.ts';
import { type Look, looksOf } from './document-look.ts';
import { element } from './page.ts';

const styled = <E extends HTMLElement>(made: E, className: string): E => {
  made.className = className;
  return made;
};

const box = (className: string, ...children: readonly Node[]): HTMLElement => {
  const made = styled(element('div', ''), className);
  made.append(...children);
  return made;
};

function paragraph({ part, runs }: Paragraph, looks: Readonly<Record<string, Look>>): HTMLElement {
  const look = looks[part];
  const made = element('p', '');
  made.append(
    ...runs.map(({ text, bold = look?.bold, italic = look?.italic }) => {
      const span = element('span', text);
      span.style.fontWeight = bold ? 'bold' : 'normal';
      span.style.fontStyle = italic ? 'italic' : 'normal';
      return span;
    }),
  );
  if (look) {
    made.style.textAlign = look.align;
    made.style.textIndent = look.indent ? '2.5em' : '0';
    made.style.margin = `${look.before / 2 + 2}pt 0 ${look.after}pt`;
  }
  return look?.rule ? box('ruled', made, box('rule')) : made;
}

function table({ columns, rows }: Table): HTMLElement {
  const made = element('table', '');
  const head = element('tr', '');
  head.append(
    ...columns.map(({ heading, share }) => {
      const cell = element('th', heading);
      cell.style.width = `${share}%`;
      return cell;
    }),
  );
  made.append(head);
  for (const { is, cells } of rows) {
    const row = styled(element('tr', ''), is);
    if (is === 'group') {
      const cell = element('td', cells[0] ?? '');
      cell.colSpan = columns.length;
      row.append(cell);
    } else {
      row.append(
        ...columns.map(({ align }, i) => {
          const cell = element('td', cells[i] ?? '');
          cell.style.textAlign = align;
          return cell;
        }),
      );
    }
    made.append(row);
  }
  return made;
}

const lines = (texts: readonly string[], tag: 'b' | 'span'): HTMLElement[] =>
  texts.map((text) => box('line', element(tag, text)));

const signer = ({ lines: titles, hint, name }: Signer): HTMLElement =>
  box('signer', ...lines(titles, 'b'), box('line', element('i', hint)), box('room'), box('line', element('b', name)));

function signatures({ recipients, left, right }: Signatures): HTMLElement {
  const items = recipients.map((item, i) =>
    box('line', element('span', `- ${item}${i < recipients.length - 1 ? ';' : '.'}`)),
  );
  const sent = items.length > 0 ? box('recipients', element('b', 'Nơi nhận:'), ...items) : box('');
  return box('sides', left ? signer(left) : sent, signer(right));
}

function block(one: Block, looks: Readonly<Record<string, Look>>): HTMLElement {
  switch (one.is) {
    case 'paragraph':
      return paragraph(one, looks);
    case 'table':
      return table(one);
    case 'signatures':
      return signatures(one);
    case 'head':
      return box(
        'sides head',
        box('', ...lines(one.above, 'span'), ...lines(one.issuer, 'b'), ...lines([one.number], 'span')),
        box('', ...lines([ND30.nation, ND30.motto], 'b'), box('line', element('i', one.placeAndDate))),
      );
  }
}

/** The pages of a document, to be read. */
export function previewOf({ form, sections }: DocumentModel): HTMLElement[] {
  const looks = looksOf(DOCUMENT_FORMS[form] ?? ND30);
  const sheet = ({ blocks }: Section): HTMLElement => box('sheet', ...blocks.map((one) => block(one, looks)));
  return sections.map(sheet);
}
