import { type Finding, finding, piecesOf } from './finding.ts';
import type { Paragraph } from './paragraphs.ts';

const TITLE = /^((?:KT\.?|Q\.)?\s?(?:PHÓ )?CHỦ TỊCH)$/u;
const FOR_THE_CHAIRMAN = /^KT\.?\s?CHỦ TỊCH$/u;
const NAME = /^(\p{Lu}[\p{Ll}\p{M}]*(?: \p{Lu}[\p{Ll}\p{M}]*(?:[’']\p{Lu}[\p{Ll}\p{M}]+)?){1,5})$/u;
const DASH = /^[-–+•]\s*/;

/** Who signs: the last title in capitals, and the name below it. Recipients may stand in between, in the other column. */
function signer(paragraphs: readonly Paragraph[]): Finding[] {
  const column = paragraphs.filter(({ match }) => !DASH.test(match));
  const at = column.map(({ match }) => TITLE.test(match)).lastIndexOf(true);
  const title = column[at];
  if (!title) return [];
  const [named] = column.slice(at + 1).flatMap((paragraph) => piecesOf(paragraph, NAME));
  const deputy = FOR_THE_CHAIRMAN.test(column[at - 1]?.match ?? '') ? 'KT. CHỦ TỊCH / ' : '';
  return [
    ...piecesOf(title, TITLE).map((piece) => finding('signer-title', `${deputy}${piece.words}`, piece)),
    ...(named ? [finding('signer-name', named.words, named)] : []),
  ];
}

/** Who gets the plan: the dashed lines behind "Nơi nhận". */
function recipients(paragraphs: readonly Paragraph[]): Finding[] {
  const at = paragraphs.findIndex(({ match }) => /^nơi nhận/iu.test(match));
  if (at < 0) return [];
  const tail = paragraphs.slice(at + 1);
  const end = tail.findIndex(({ match }) => /^phụ lục/iu.test(match));
  const lines = tail.slice(0, end < 0 ? tail.length : end).filter(({ match }) => DASH.test(match));
  const [first] = lines;
  const last = lines[lines.length - 1];
  if (!first || !last) return [];
  const names = lines.map(({ text }) => text.replace(DASH, '').replace(/[;.,]+$/, ''));
  const words = lines.map(({ text }) => text).join(' ');
  return [{ key: 'recipients', value: names.join('; '), words, line: first.line, lastLine: last.line }];
}

/** The end of a plan: signature and recipients. */
export const readSignature = (paragraphs: readonly Paragraph[]): Finding[] => [
  ...signer(paragraphs),
  ...recipients(paragraphs),
];
