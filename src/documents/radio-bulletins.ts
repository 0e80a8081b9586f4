import type { Document, PersonalDocument } from './document.ts';
import type { Draft } from './draft.ts';
import { type Block, body, heading, paragraph, type Section } from './model.ts';
import { nameOf } from './people-table.ts';
import { exemplarLines } from './radio/exemplar.ts';
import { launchLines, midYearLines, resultLines } from './radio/movement.ts';
import { type Line, type Script, scriptsOf } from './radio/script.ts';
import { person, signedBy } from './signers.ts';

function scriptBlocks({ seconds, paragraphs, syllables, reads }: Script, shorter: Script | undefined): Block[] {
  const title = `Bản ${seconds} giây (${syllables} tiếng, đọc khoảng ${reads} giây)`;
  // Nothing verified is left to tell: the same words are not printed twice.
  const isSame = shorter !== undefined && shorter.paragraphs.join('\n') === paragraphs.join('\n');
  return isSame
    ? [heading(title), body(`Đọc như bản ${shorter.seconds} giây: không còn điều nào đã thẩm định để nói thêm.`)]
    : [heading(title), ...paragraphs.map((text) => body(text))];
}

function bulletin(about: string, lines: readonly Line[], draft: Draft): Section {
  const scripts = scriptsOf(lines, draft);
  return {
    page: 'text',
    blocks: [
      paragraph('title', 'BẢN TIN PHÁT THANH'),
      paragraph('abstract', about),
      paragraph('note', `(Tốc độ đọc ${draft.settings.radioSpeed} tiếng một phút)`),
      ...scripts.flatMap((script, i) => scriptBlocks(script, scripts[i - 1])),
      signedBy(person('Người biên tập', ''), person('Người duyệt', '')),
    ],
  };
}

/** "Bản tin phát thanh": launch, mid-year and results, each in 60, 120 and 180 seconds (KH 06/3/2023, mục 5). */
export const movementBulletins: Document = {
  id: 'radio',
  name: 'Bản tin phát thanh',
  file: 'ban-tin-phat-thanh',
  write: (draft) => [
    bulletin('Phát động phong trào', launchLines(draft), draft),
    bulletin('Sơ kết phong trào', midYearLines(draft), draft),
    bulletin('Kết quả phong trào', resultLines(draft), draft),
  ],
};

/** Everybody in "Điển hình" whom the scoreboard knows, once, in its order. */
const exemplars: PersonalDocument['people'] = ({ outcome }) => {
  const { input, roster } = outcome.facts;
  const codes = new Set(input.exemplars.map(({ participant }) => roster.find(participant).who?.code));
  return outcome.standings.filter(({ score }) => codes.has(score.participant.code));
};

/** "Bản tin gương điển hình": one exemplar in 60, 120 and 180 seconds. */
export const exemplarBulletin: PersonalDocument = {
  id: 'radio-exemplar',
  name: 'Bản tin gương điển hình',
  file: 'ban-tin-guong-dien-hinh',
  people: exemplars,
  write: (draft, standing) => [
    bulletin(`Gương điển hình: ${nameOf(standing.score.participant)}`, exemplarLines(draft, standing), draft),
  ],
};
