import { describe, expect, it } from 'vitest';
import { sentences } from './commune.ts';

const cited = (number: string, decision: string): string[] =>
  sentences('C20', { 'legal-bases': [{ kind: 'Nghị định', number }] }, { 'decision-date': decision });

describe('C20 a cited text', () => {
  it('that was replaced is named from the day after its last', () => {
    expect(cited('91/2017/NĐ-CP', '01/01/2024')).toEqual([
      '91/2017/NĐ-CP hết hiệu lực từ 01/01/2024; văn bản này ghi ngày 01/01/2024.',
    ]);
    expect(cited('91/2017/NĐ-CP', '31/12/2023')).toEqual([]);
  });

  it('that is not in force yet is named', () => {
    expect(cited('06/2022/QH15', '31/12/2023')).toEqual([
      '06/2022/QH15 có hiệu lực từ 01/01/2024; văn bản này ghi ngày 31/12/2023, trước ngày ấy.',
    ]);
    expect(cited('06/2022/QH15', '01/01/2024')).toEqual([]);
  });

  it('is found however its hyphen, spaces and capitals were typed; an unknown one is left alone', () => {
    expect(cited('91/2017/nđ – cp', '30/01/2024')).toHaveLength(1);
    expect(cited('21/KH-UBND', '30/01/2024')).toEqual([]);
  });
});
