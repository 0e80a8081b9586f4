import { describe, expect, it } from 'vitest';
import { chanceOf } from './chance.ts';
import { afterKill, type Kill, undisturbed } from './kills.ts';
import { itemsWithout, scenes } from './scenes.ts';

/** npm run crash kills at every call; npm test at a few of each item, which the seed picks. */
const EVERY = process.env.CRASH === 'every';
const SEED = Number(process.env.CRASH_SEED ?? 20231225);
const ONLY = new RegExp(process.env.CRASH_ONLY ?? '');
const FEW = { stops: 1, faults: 1 };
/** CRASH_STEP=7 npm run crash fails Google at every seventh call only; the sudden stops are all tried. */
const STEP = Number(process.env.CRASH_STEP ?? 1);

const all = [...scenes()];

/** The sudden stops: one for each state the workbook passes through; between two of them nothing changes. */
function kills({ calls, changedAt }: ReturnType<typeof undisturbed>, chance: ReturnType<typeof chanceOf>): Kill[] {
  const stop = (atCall: number): Kill => ({ execution: 'do', fault: { atCall, kind: 'stop' } });
  const hits = (['exception', 'lost', 'outage'] as const).flatMap((kind) =>
    (['look', 'do'] as const).flatMap((execution): Kill[] => {
      const picked = EVERY
        ? Array.from({ length: Math.ceil(calls[execution] / STEP) }, (_, i) => 1 + i * STEP)
        : [1 + chance.below(calls[execution])];
      return picked.map((atCall) => ({ execution, fault: { atCall, kind } }));
    }),
  );
  if (!EVERY) {
    const some = <T>(count: number, of: readonly T[]): T[] => Array.from({ length: count }, () => chance.one(of));
    return [...some(FEW.stops, changedAt).map(stop), ...some(FEW.faults, hits)];
  }
  const inPreview: Kill = { execution: 'look', fault: { atCall: 1 + chance.below(calls.look), kind: 'stop' } };
  return [...changedAt.map(stop), inPreview, ...hits];
}

describe('a run that is cut off at any service call', () => {
  it('is tried for every menu item: a new one gets its scene in scenes.ts', () => {
    expect(itemsWithout(all)).toEqual([]);
  });

  it.each(all.filter(({ title }) => ONLY.test(title)).map((scene, i) => [scene.title, scene, SEED + i] as const))(
    '“%s” is completed by the same click: the workbook is that of an undisturbed run',
    (title, scene, seed) => {
      const whole = undisturbed(scene, EVERY);
      const planned = kills(whole, chanceOf(seed));
      const failed = planned.flatMap((kill) => {
        const wrong = afterKill(whole, kill);
        return wrong === null ? [] : [`${kill.execution} ${kill.fault.kind} ${kill.fault.atCall}: ${wrong}`];
      });
      const { look, do: second } = whole.calls;
      console.log(
        `${title}: ${look} + ${second} calls, ${whole.changedAt.length} states; ${planned.length} kills, ${planned.length - failed.length} recovered (seed ${seed})`,
      );
      expect(failed).toEqual([]);
    },
    3_600_000,
  );
});
