import { describe, expect, it } from 'vitest';
import { doIt, look } from './click-twice.ts';
import { scenesOf } from './scenes.ts';
import { played } from './schedule.ts';

/** npm run crowd plays thousands of schedules, npm test some; CROWD_SEED=… repeats a run. */
const SCHEDULES = Number(process.env.CROWD_SCHEDULES ?? 14);
const SEED = Number(process.env.CROWD_SEED ?? 20231225);

/** Items that write beside people's rows, into their cells or below them. */
const ITEMS = [
  'Kiểm tra',
  'Tính điểm',
  'Kiểm phiếu',
  'Duyệt mọi việc đã gửi, không vướng',
  'Khóa điểm',
  'Sửa giúp',
  'Lập danh sách bình xét',
];

const crowded = scenesOf(ITEMS);

describe('people at work in the sheet while the add-on runs', () => {
  it.each(crowded.map((scene, i) => [scene.title, scene, SEED + 1_000_003 * i] as const))(
    'never get another person’s result beside their row, and lose no cell they typed: “%s”',
    (title, scene, seed) => {
      const { preview } = look(scene.book.clone(), scene);
      if (!preview) throw new Error('nothing to do');
      const { calls } = doIt(scene.book.clone(), preview, scene.now);
      let [acts, tries] = [0, 0];
      const failed: string[] = [];
      const share = Math.ceil(SCHEDULES / crowded.length);
      for (let i = 0; i < share; i += 1) {
        const one = played(scene, preview, calls, seed + i);
        acts += one.acts.length;
        tries += one.tries;
        if (one.wrong.length > 0)
          failed.push(`seed ${seed + i}: ${one.acts.join('; ')} → ${one.wrong.slice(0, 3).join(' | ')}`);
      }
      console.log(
        `${title}: ${share} schedules from seed ${seed}, ${acts} acts, ${tries} tries, ${failed.length} wrong`,
      );
      expect(failed).toEqual([]);
    },
    3_600_000,
  );
});
