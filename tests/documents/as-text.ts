import type { Block, DocumentModel, Signer } from '../../src/documents/model.ts';

const signer = ({ lines, hint, name }: Signer): string =>
  [...lines, hint, name || '(ký tay)'].filter(Boolean).join(' / ');

function blockText(block: Block): string {
  switch (block.is) {
    case 'head':
      return `[${[...block.above, ...block.issuer].join(' / ')}] [${block.number}] [${block.placeAndDate}]`;
    case 'paragraph':
      return `${block.part}: ${block.runs.map(({ text, bold }) => (bold ? `**${text}**` : text)).join('')}`;
    case 'table':
      return [
        `| ${block.columns.map(({ heading }) => heading).join(' | ')} |`,
        ...block.rows.map(({ is, cells }) => `${is === 'record' ? '|' : is} ${cells.join(' | ')}`),
      ].join('\n');
    case 'signatures':
      return [
        ...(block.recipients.length > 0 ? [`Nơi nhận: ${block.recipients.join('; ')}`] : []),
        `Ký: ${block.left ? `${signer(block.left)} —— ` : ''}${signer(block.right)}`,
      ].join('\n');
  }
}

/** A document model as a text people can compare line by line. */
export function asText({ name, person, fileName, sections, missing, remarks }: DocumentModel): string {
  const pages = sections.map(({ blocks }) => blocks.map(blockText).join('\n'));
  return `${[
    `${name}${person ? ` – ${person}` : ''} (${fileName})`,
    ...pages.map((page, i) => `--- phần ${i + 1}\n${page}`),
    '--- cần điền',
    ...missing,
    '--- cần biết',
    ...remarks,
  ].join('\n')}\n`;
}
